/** Any object of a document. */
export type Node = Record<string, any>;

/** Keywords of a schema that no validator and no generated type depends on. */
export const ANNOTATION =
  /^(x-.*|\$(comment|id|schema|anchor|defs)|title|description|examples?|externalDocs)$/;

export function mapValues(node: Node, map: (value: any, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value, key)]));
}

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
