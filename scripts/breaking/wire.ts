import { resolve } from "node:path";
import { runRedocly } from "../build/redocly.js";
import {
  type Document,
  followReference,
  openEnumValuesOf,
  type Schema,
} from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Change, Impact } from "./changes.js";

/** A change in the output of `redocly diff --format=json`. */
interface Difference {
  path: string;
  kind: string;
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts: Array<{ message?: string }>;
}

/**
 * Finds what has changed on the wire, with `redocly diff`.
 *
 * @param files The older document and the newer one.
 * @param base The older document.
 */
export async function wireChanges(
  files: [base: string, revision: string],
  base: Document,
): Promise<Change[]> {
  const paths = files.map((file) => resolve(file));
  const { stdout, stderr } = await runRedocly(["diff", ...paths, "--format=json"]);
  try {
    return changesIn(stdout, base);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`Redocly could not compare the documents:\n${stderr.trim()}`);
  }
}

/** The changes in a report of `redocly diff --format=json`. */
export function changesIn(report: string, base: Document): Change[] {
  // Without any change there is no list.
  const { changes = [] } = JSON.parse(report) as { changes?: Difference[] };
  return changes.map((difference) => {
    const { path, kind, property = path.split("/").at(-1), verdicts } = difference;
    const impact = impactOf(difference, base);
    const description = `${verdicts[0]?.message ?? `\`${property}\` was ${kind}.`} (${path})`;
    if (impact !== "breaking") return { impact, description };
    const isResponse = /\/responses\/|^#\/components\/(schemas|responses|headers)\//.test(path);
    const consumers = `consumers that ${isResponse ? "read the response" : "send the request"}`;
    return { impact, description, consumers };
  });
}

function impactOf({ path, property, impact }: Difference, base: Document): Impact {
  if (impact !== "major") return impact;
  // An open enum may grow.
  const isGrowth = property === "enum" && isOpenEnum(base, path.replace(/\/anyOf\/\d+$/, ""));
  return isGrowth ? "minor" : "breaking";
}

/** Whether a pointer leads to an open enum. Redocly's pointers go through references. */
function isOpenEnum(document: Document, pointer: string): boolean {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value: unknown = document;
  for (const name of names)
    value = followReference(document, (value as Record<string, unknown>)?.[name]);
  return openEnumValuesOf((value ?? {}) as Schema) !== undefined;
}
