import { type Document, followReference } from "../generate/document.js";
import { Failure } from "../runtime/cli/failure.js";

/** Any object of a document. */
export type Node = Record<string, any>;

/** Keywords of a schema that no validator and no generated type depends on. */
export const ANNOTATION =
  /^(x-.*|\$(comment|id|schema|anchor|defs)|title|description|examples?|externalDocs)$/;

export function filterEntries(node: Node, keep: (value: any, key: string) => boolean): Node {
  return Object.fromEntries(Object.entries(node).filter(([key, value]) => keep(value, key)));
}

/** The same text for values that differ only in the order of their keys. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, it) =>
    typeof it === "object" && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([one], [other]) => (one < other ? -1 : 1)))
      : it,
  );
}

/**
 * Resolves a reference, and the references that it leads to. Returns any other value as it is.
 *
 * @throws {Failure} for a reference that leads nowhere.
 */
export function follow(document: object, value: any): any {
  const reference = value?.$ref;
  if (typeof reference !== "string") return value;
  let target: unknown;
  try {
    target = followReference(document as Document, value);
  } catch {
    // A part of the pointer is missing.
  }
  if (target === undefined) {
    throw new Failure(
      `Reference ${reference} leads nowhere. Bundle the document, and check it with a linter.`,
    );
  }
  return follow(document, target);
}
