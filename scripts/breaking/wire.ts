import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { type Document, followReference, openEnumValuesOf, type Schema } from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";
import { runRedocly } from "../build/redocly.js";
import type { Change, Impact } from "./changes.js";

/** A change as `redocly diff --format=json` has it. */
interface Difference {
  path: string;
  kind: string;
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts: Array<{ message?: string }>;
}

/**
 * What has changed on the wire, by Redocly.
 *
 * @param files Those of the older document and of the newer one.
 * @param base The older document.
 */
export async function wireChanges(
  files: [base: string, revision: string],
  base: Document,
): Promise<Change[]> {
  const { stdout, stderr } = await runRedocly(
    ["diff", ...files.map((file) => resolve(file)), "--format=json"],
    // This project's configuration of the linter would turn the rules of diff off.
    tmpdir(),
  );
  let differences: Difference[] | undefined;
  try {
    // Where nothing has changed there is no list.
    differences = (JSON.parse(stdout) as { changes?: Difference[] }).changes ?? [];
  } catch {
    throw new Failure(`The documents could not be compared:\n${stderr.trim()}`);
  }
  return differences.map((difference) => {
    const { path, kind, property = path.split("/").at(-1), verdicts } = difference;
    const impact = impactOf(difference, base);
    const what = `${verdicts[0]?.message ?? `\`${property}\` was ${kind}.`} (${path})`;
    if (impact !== "breaking") return { impact, what };
    const isRead = /\/responses\/|^#\/components\/(schemas|responses|headers)\//.test(path);
    return { impact, what, forWhom: isRead ? "who reads the answer" : "who makes the call" };
  });
}

function impactOf({ path, property, impact }: Difference, base: Document): Impact {
  if (impact !== "major") return impact;
  const isGrowing =
    property === "enum" && isOpenEnum(base, path.replace(/\/anyOf\/\d+$/, ""));
  // An open enumeration is open so that it may grow.
  return isGrowing ? "minor" : "breaking";
}

/** Whether a pointer, which goes through references, leads to one of known values or any other string. */
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
