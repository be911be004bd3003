import { escapeName, unescapeName } from "../runtime/client/pointer.js";
import { type Document, mapValues } from "../generate/document.js";
import { type Node, textOf } from "./nodes.js";
import { normalizeDocument } from "./normalize.js";

/** Two documents as `redocly diff` is to compare them. */
export interface Pair {
  base: Node;
  revision: Node;
  /** The pointers of the responses that only the revision declares. */
  addedResponses: string[];
}

/**
 * Normalizes two documents, and leaves out what is the same in both. The base gets what it promises of each
 * response that only the revision declares.
 */
export function pairOf(baseDocument: Document, revisionDocument: Document): Pair {
  const [base, revision] = [normalizeDocument(baseDocument), normalizeDocument(revisionDocument)];
  const addedResponses: string[] = [];
  for (const [path, pathItem] of Object.entries<Node>(base.paths)) {
    for (const [method, { responses }] of Object.entries<Node>(pathItem)) {
      const declared: Node = revision.paths[path]?.[method]?.responses ?? {};
      const promises = mapValues(declared, (it, status) => promiseOf(responses, status, it));
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

/**
 * The body that the declared responses promise of another status: that of its range or `default`; of another
 * success, that of a declared success, since code reads all successes alike.
 */
function promiseOf(responses: Node, status: string, declared: Node): Node | undefined {
  const isSuccess = status.startsWith("2");
  const successes = Object.keys(responses).filter((it) => it.startsWith("2"));
  const bodiesOf = ({ content = {} }: Node) =>
    textOf(mapValues(content, ({ schema }: Node) => schema));
  const same = successes.find((it) => bodiesOf(responses[it]) === bodiesOf(declared));
  const other = isSuccess ? (same ?? successes[0]) : "default";
  const promised: Node | undefined = responses[`${status[0]}XX`] ?? responses[other ?? ""];
  if (!promised?.content) return promised && { headers: {} };
  const content = mapValues(promised.content, (it: Node, mediaType) => ({
    ...it,
    examples: declared.content?.[mediaType]?.examples ?? {},
  }));
  return { headers: {}, content };
}

/** Removes the operations that are the same in both documents: Redocly is slow with large documents. */
function removeEqualOperations(base: Node, revision: Node): void {
  const textIn = (document: Node, operation: Node) =>
    JSON.stringify([operation, schemasOf(operation, document)]);
  for (const kind of ["paths", "webhooks"]) {
    for (const [path, pathItem] of Object.entries<Node>(base[kind])) {
      const other: Node = revision[kind][path] ?? {};
      for (const method of Object.keys(pathItem).filter((it) => it in other)) {
        if (textIn(base, pathItem[method]) === textIn(revision, other[method])) {
          delete pathItem[method];
          delete other[method];
        }
      }
    }
  }
  for (const document of [base, revision]) {
    const { paths, webhooks } = document;
    document.components.schemas = schemasOf([paths, webhooks], document);
  }
}

/** The component schemas that a part of a document refers to, directly or not. */
function schemasOf(part: unknown, document: Node, found: Node = {}): Node {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    const key = unescapeName(name!);
    if (key in found) continue;
    found[key] = document.components.schemas[key];
    schemasOf(found[key], document, found);
  }
  return found;
}
