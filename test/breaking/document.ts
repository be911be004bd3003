import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Impact } from "../../scripts/breaking/changes.js";
import { root } from "../../scripts/build/project.js";

type Node = Record<string, any>;

/** A document with requests of all kinds. */
export const document: Node = parse(
  readFileSync(resolve(root, "test/breaking/document.yaml"), "utf8"),
);

type Parts = ReturnType<typeof partsOf>;

/** The parts of the document that the changes are made to. */
function partsOf(document: Node) {
  const { paths, components, webhooks } = document as Record<string, Node>;
  const { get: list, post: create } = paths!["/keys"];
  const { put: replace, delete: remove } = paths!["/keys/{id}"];
  const { schemas } = components as { schemas: Node };
  return {
    ...{ document, paths: paths!, components: components!, schemas },
    ...{ list, create, replace, remove, key: paths!["/keys/{id}"], login: paths!["/login"].post },
    hook: webhooks!.keyChanged.post,
    callback: create.callbacks.done["{$request.body#/url}"].post,
    body: create.requestBody,
    page: list.responses["200"],
    /** The properties of a schema that is only in a request, only in a response, in both. */
    ...{ request: schemas.NewKey.properties, response: schemas.Page.properties },
    both: schemas.Key.properties,
    /** A query parameter of `listKeys`. */
    query: (name: string): Node => list.parameters.find((it: Node) => it.name === name),
  };
}

/** Changes of the document, by the verdict of the gate on each. */
export type Changes = Record<Impact, Record<string, (parts: Parts) => unknown>>;

/** The document with a change. */
export function changed(change: (parts: Parts) => unknown): Node {
  const copy = structuredClone(document);
  change(partsOf(copy));
  return copy;
}

/** Renames a property. */
export function swap(node: Node, name: string, other: string): void {
  node[other] = node[name];
  delete node[name];
}

export const NUMBER = { type: "number" };
export const TEXT = { type: "string" };
export const KEY = { $ref: "#/components/schemas/Key" };

/** A request or response body. */
export function json(schema: Node): Node {
  return { description: "", content: { "application/json": { schema } } };
}
