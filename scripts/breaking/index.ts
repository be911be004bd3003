import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../build/project.js";
import type { Document } from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Change, greatestImpact } from "./changes.js";
import { textChanges } from "./text.js";
import { checkVersion, requiredVersion } from "./version.js";
import { wireChanges } from "./wire.js";

/** The document of the last release. */
export const releasedDocument = resolve(root, "openapi/released/openapi.yaml");

/** How two versions of the document differ. */
export interface Comparison {
  changes: Change[];
  /** The version of the older document. */
  released: string;
  /** The version of the newer document. */
  version: string;
  /** The lowest version that the newer document may have. */
  required: string;
}

/**
 * Compares two documents, on the wire and in the types.
 *
 * @throws {Failure} for a file that is missing or is not an OpenAPI document with a version.
 */
export async function compare(baseFile: string, revisionFile: string): Promise<Comparison> {
  const [base, revision] = [read(baseFile), read(revisionFile)];
  const changes = [
    ...(await wireChanges(base.document, revision.document)),
    ...textChanges(base.document, revision.document),
  ];
  const required = requiredVersion(base.version, greatestImpact(changes));
  return { changes, released: base.version, version: revision.version, required };
}

function read(file: string): { document: Document; version: string } {
  const name = relative(process.cwd(), file);
  if (!existsSync(file)) throw new Failure(`There is no file ${name}.`, 2);
  const document = parseYaml(readFileSync(file, "utf8"), name);
  if (typeof document !== "object" || document === null || !("openapi" in document)) {
    throw new Failure(`${name} is not an OpenAPI document. It must start with \`openapi: 3.1.0\`.`);
  }
  const { info } = document as { info?: { version?: unknown } };
  const version = checkVersion(info?.version, `info.version in ${name}`);
  return { document: { paths: {}, ...document }, version };
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Failure(`${name} is not valid YAML: ${(error as Error).message.split("\n", 1)[0]}`);
  }
}
