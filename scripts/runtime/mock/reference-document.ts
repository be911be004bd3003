import { createParser, readDocument } from "./parser.js";
import { FAULTS } from "./prefer.js";
import type { Route } from "./types.js";

/** The parts of an OpenAPI document that this module changes. */
interface Document {
  servers?: unknown[];
  paths: Record<string, { servers?: unknown[] } & Record<string, Operation>>;
}
interface Operation {
  servers?: unknown[];
  parameters?: unknown[];
}

/**
 * Prepares the document for Swagger UI: its only server is the mock, and each operation has a parameter
 * `Prefer` with every value that the mock knows for it.
 *
 * @returns The document as JSON.
 */
export async function referenceJson(
  path: string,
  routes: Route[],
  basePath: string,
): Promise<string> {
  const document = await dereference(path);
  document.servers = [{ url: basePath || "/", description: "This mock" }];
  for (const route of routes) {
    const item = document.paths[route.operation.path];
    const operation = item?.[route.operation.method];
    if (!item || !operation) continue;
    delete item.servers;
    delete operation.servers;
    operation.parameters = [...(operation.parameters ?? []), preferParameter(route)];
  }
  return JSON.stringify(document);
}

/** By Prism's own parser. Swagger UI does not resolve a reference in the parameters of a path. */
async function dereference(path: string): Promise<Document> {
  // A recursive schema keeps its references, and they must not lead to another file.
  const options = { dereference: { circular: "ignore" } };
  return (await createParser().dereference(await readDocument(path), options)) as Document;
}

function preferParameter({ operation: { responses } }: Route): object {
  const declared = responses.map(({ code }) => code);
  const values = responses.flatMap(({ code, contents = [] }) => {
    const status = statusIn(code, declared);
    const examples = contents.flatMap((content) => content.examples ?? []);
    return [`code=${status}`, ...examples.map(({ key }) => `code=${status}, example=${key}`)];
  });
  const faults = FAULTS.map((fault) => `fault=${fault}`);
  return {
    name: "Prefer",
    in: "header",
    description:
      "Chooses another response of the mock. Without it, the mock sends the first example.",
    schema: { type: "string", enum: [...new Set([...values, ...faults, "dynamic=true"])] },
  };
}

/** A declared status itself; for a range or `default`, a status that is not declared by itself. */
function statusIn(code: string, declared: string[]): string {
  if (/^\d+$/.test(code)) return code;
  const first = /^[1-5]/.test(code) ? Number(code[0]) * 100 : 500;
  // Clients treat x00 and x01 specially.
  let status = first + 2;
  while (declared.includes(String(status))) status += 1;
  return String(status);
}
