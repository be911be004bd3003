import { unescapeName } from "../runtime/client/pointer.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { runRedocly } from "../build/redocly.js";
import type { Document } from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Change, IMPACTS } from "./changes.js";
import { type Difference, locate, type Located } from "./difference.js";
import { consumersOf, impactOf } from "./impact.js";
import { messageOf } from "./message.js";
import { follow, type Node, textOf } from "./nodes.js";
import { type Pair, pairOf } from "./pair.js";

/** Finds what has changed on the wire, with `redocly diff`. */
export async function wireChanges(base: Document, revision: Document): Promise<Change[]> {
  const pair = pairOf(base, revision);
  return changesOf(await differencesOf(pair), pair);
}

/** Runs `redocly diff`. */
export async function differencesOf({ base, revision }: Pair): Promise<Difference[]> {
  const folder = mkdtempSync(resolve(tmpdir(), "check-breaking-"));
  try {
    const files = [base, revision].map((document, index) => {
      const file = resolve(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const { stdout, stderr } = await runRedocly(["diff", ...files, "--format=json"]);
    if (!stdout.startsWith("{")) {
      throw new Failure(`Redocly could not compare the documents:\n${stderr.trim()}`);
    }
    // Without any change there is no list.
    return (JSON.parse(stdout) as { changes?: Difference[] }).changes ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rates the differences. One that is the same in several operations is one change. */
export function changesOf(differences: Difference[], pair: Pair): Change[] {
  const found = joinVariants(
    // Components count where operations refer to them.
    differences.filter(({ path }) => !/^#\/(components|info|openapi)\b/.test(path)),
    pair,
  );
  const added = pair.addedResponses.map((path): Difference => ({
    ...{ path, kind: "added", typeName: "Response", impact: "minor", verdicts: [] },
  }));
  const grouped = new Map<string, { change: Change; places: Located[] }>();
  for (const difference of [...added, ...found]) {
    const located = locate(difference, pair, (pointer) =>
      [pair.revision, pair.base].map((it) => at(it, pointer)).find((it) => it !== undefined),
    );
    const impact = impactOf(located, found);
    const change: Change = {
      ...{ impact, description: messageOf(located) },
      ...(impact === "breaking" && { consumers: consumersOf(located) }),
    };
    const key = [...Object.values(change), located.part, located.within].join("\n");
    const group = grouped.get(key) ?? { change, places: [] };
    group.places.push(located);
    grouped.set(key, group);
  }
  return [...grouped.values()]
    .map(({ change, places }) => ({
      ...change,
      description: `${change.description} (${describe(places)})`,
    }))
    .sort((one, other) => IMPACTS.indexOf(one.impact) - IMPACTS.indexOf(other.impact));
}

function describe([first, ...others]: Located[]): string {
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  const parts = [`${first!.operation}${more}`, first!.part, first!.within];
  return parts.filter((it) => it !== "").join(", ");
}

/** Joins the differences between a schema and a choice that has this schema as a variant. */
function joinVariants(differences: Difference[], { base, revision }: Pair): Difference[] {
  let remaining = differences;
  for (const { path, typeName, kind } of differences) {
    if (typeName !== "AnyOf" || kind === "modified") continue;
    const place = path.slice(0, path.lastIndexOf("/"));
    const [choice, single] = kind === "added" ? [revision, base] : [base, revision];
    const variants: Node[] = at(choice, path) ?? [];
    const text = textOf(at(single, place));
    if (!variants.some((it) => textOf(follow(choice, it)) === text)) continue;
    remaining = remaining.filter((it) => it.path !== place && !it.path.startsWith(`${place}/`));
    remaining.push({ path: place, kind, typeName: "Choice", impact: "patch", verdicts: [] });
  }
  return remaining;
}

/** What a pointer of Redocly leads to. Its pointers go through references. */
function at(document: Node, pointer: string): any {
  const [, ...names] = pointer.split("/").filter((name) => name !== "$ref");
  return names.reduce<any>(
    (value, name) => follow(document, value?.[unescapeName(name)]),
    document,
  );
}
