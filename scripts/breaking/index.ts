import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { Failure } from "../runtime/cli/failure.js";
import type { Document } from "../generate/document.js";
import { root } from "../build/project.js";
import { type Change, greatestImpact } from "./changes.js";
import { versionFor } from "./version.js";
import { wireChanges } from "./wire.js";

/** The document as it was released last. */
export const releasedDocument = resolve(root, "openapi/released/openapi.yaml");

/** How two versions of the document differ. */
export interface Comparison {
  changes: Change[];
  /** Versions of the older and of the newer document, and the lowest that the changes ask for. */
  released: string;
  version: string;
  needed: string;
}

/**
 * Compares two documents, on the wire and in the types.
 *
 * @throws {Failure} for a file that is not there or cannot be compared.
 */
export async function compare(baseFile: string, revisionFile: string): Promise<Comparison> {
  const [base, revision] = [read(baseFile), read(revisionFile)];
  const [wire, types] = await Promise.all([
    wireChanges([baseFile, revisionFile], base),
    // The compiler is loaded while Redocly runs in a process of its own.
    import("./types.js").then(({ typeChanges }) => typeChanges(base, revision)),
  ]);
  const changes = [...wire, ...types];
  const released = base.info.version;
  const needed = versionFor(released, greatestImpact(changes));
  return { changes, released, version: revision.info.version, needed };
}

function read(file: string): Document & { info: { version: string } } {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`, 2);
  return parse(readFileSync(file, "utf8")) as Document & { info: { version: string } };
}
