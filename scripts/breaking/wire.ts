import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { runRedocly } from "../build/redocly.js";
import { type Document, followReference } from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Change, IMPACTS } from "./changes.js";
import { type Difference, type Place, placeOf } from "./difference.js";
import { judge } from "./judge.js";
import { mapValues, type Node, textOf } from "./nodes.js";
import { normalizeDocument } from "./normalize.js";

/** Two documents as `redocly diff` is to compare them. */
export interface Pair {
  base: Node;
  revision: Node;
  /** The pointers of the responses that only the revision declares. */
  addedResponses: string[];
}

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

/** Normalizes two documents. The base gets what it promises of each response that only the revision declares. */
export function pairOf(baseDocument: Document, revisionDocument: Document): Pair {
  const [base, revision] = [normalizeDocument(baseDocument), normalizeDocument(revisionDocument)];
  const addedResponses: string[] = [];
  for (const [path, pathItem] of Object.entries<Node>(base.paths)) {
    for (const [method, { responses }] of Object.entries<Node>(pathItem)) {
      const declared: Node = revision.paths[path]?.[method]?.responses ?? {};
      const promises = mapValues(declared, (it, status) => promisedResponse(responses, status, it));
      for (const [status, promise] of Object.entries(promises)) {
        if (status in responses || promise === undefined) continue;
        responses[status] = promise;
        const names = ["paths", path, method, "responses", status];
        addedResponses.push(`#/${names.map(escapeName).join("/")}`);
      }
    }
  }
  removeEqualOperations(base, revision);
  return { base, revision, addedResponses };
}

/** Removes the operations that are the same in both documents, since Redocly takes long for large documents. */
function removeEqualOperations(base: Node, revision: Node): void {
  const textWithSchemas = (document: Node, operation: Node) =>
    textOf([operation, schemasIn(document, operation)]);
  for (const kind of ["paths", "webhooks"]) {
    for (const [path, pathItem] of Object.entries<Node>(base[kind])) {
      const other: Node = revision[kind][path] ?? {};
      for (const method of Object.keys(pathItem).filter((it) => it in other)) {
        if (textWithSchemas(base, pathItem[method]) !== textWithSchemas(revision, other[method])) {
          continue;
        }
        delete pathItem[method];
        delete other[method];
      }
    }
  }
  for (const document of [base, revision]) {
    const { paths, webhooks } = document;
    document.components.schemas = schemasIn(document, [paths, webhooks]);
  }
}

/** The component schemas that a part of a document refers to, directly or not. */
function schemasIn(document: Node, part: unknown, found: Node = {}): Node {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    const key = unescapeName(name!);
    if (key in found) continue;
    found[key] = document.components.schemas[key];
    schemasIn(document, found[key], found);
  }
  return found;
}

/**
 * What the declared responses promise of another status: what its range or `default` says; of a success, what
 * another success says, since consumers read every success alike.
 */
function promisedResponse(responses: Node, status: string, declared: Node): Node | undefined {
  const successes = Object.keys(responses).filter((it) => it.startsWith("2"));
  const likely = successes.find((it) => bodiesIn(responses[it]) === bodiesIn(declared));
  const range = `${status[0]}XX`;
  const fallback = status.startsWith("2") ? (likely ?? successes[0]) : "default";
  const promised = responses[range] ?? responses[fallback ?? ""];
  return promised && { ...promised, headers: {}, ...contentOf(promised) };
}

function contentOf({ content }: Node): Node {
  return content ? { content: mapValues(content, (it) => ({ ...it, examples: {} })) } : {};
}

function bodiesIn(response: Node): string {
  return textOf(contentOf(response));
}

/** Rates the differences, one change for those that are the same in several operations. */
export function changesOf(all: Difference[], pair: Pair): Change[] {
  const differences = combineVariants(
    all.filter(({ path }) => !/^#\/(components|info|openapi)\b/.test(path)),
    pair,
  );
  const added = pair.addedResponses.map((path): Difference => ({
    ...{ path, kind: "added", typeName: "Response", impact: "minor", verdicts: [] },
  }));
  const places = new Map<string, { change: Change; places: Place[] }>();
  for (const difference of [...added, ...differences]) {
    const place = placeOf(difference.path);
    const isAdded = pair.addedResponses.some((it) => difference.path.startsWith(`${it}/`));
    const change = judge({ ...difference, ...place, isAdded }, differences);
    const key = [change.impact, change.description, place.part, place.within].join(" ");
    const known = places.get(key);
    if (known) known.places.push(place);
    else places.set(key, { change, places: [place] });
  }
  return [...places.values()]
    .map(({ change, places }) => ({
      ...change,
      description: `${change.description} (${describe(places)})`,
    }))
    .sort((one, other) => IMPACTS.indexOf(one.impact) - IMPACTS.indexOf(other.impact));
}

function describe([first, ...others]: Place[]): string {
  const { operation, part, within } = first!;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return [`${operation}${more}`, part, within].filter((it) => it !== "").join(", ");
}

/** Replaces the differences between a schema and a choice that includes it by one: the choice's other variants. */
function combineVariants(differences: Difference[], { base, revision }: Pair): Difference[] {
  let remaining = differences;
  for (const difference of differences) {
    const { path, typeName, kind } = difference;
    if (!/^(AnyOf|OneOf)$/.test(typeName) || kind === "modified") continue;
    const place = path.slice(0, path.lastIndexOf("/"));
    const [choice, alone] = kind === "added" ? [revision, base] : [base, revision];
    const variants: Node[] = at(choice, path) ?? [];
    const text = textOf(at(alone, place));
    if (!variants.some((it) => textOf(followReference(choice as never, it)) === text)) continue;
    remaining = remaining.filter((it) => it.path !== place && !it.path.startsWith(`${place}/`));
    remaining.push({
      ...difference,
      path: place,
      typeName: "Variants",
      impact: "patch",
      verdicts: [],
    });
  }
  return remaining;
}

/** What a pointer of Redocly leads to. Its pointers go through references. */
function at(document: Node, pointer: string): any {
  const names = pointer
    .split("/")
    .slice(1)
    .filter((name) => name !== "$ref");
  return names.reduce<any>(
    (value, name) => followReference(document as never, value?.[unescapeName(name)]),
    document,
  );
}

function escapeName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeName(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
