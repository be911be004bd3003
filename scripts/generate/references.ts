import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { namesOf, toPointer } from "../runtime/client/pointer.js";
import { root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Document, Schema } from "./document.js";
import { subschemasOf } from "./subschemas.js";

/** The keywords whose schemas are about the same value. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/** A schema and its place in the bundle. */
export interface PlacedSchema {
  schema: Schema | boolean;
  /** JSON Pointer in the bundle. */
  pointer: string;
  /** The URI that its references are relative to. */
  base: string;
  /** Whether a format restricts the values: not below a `$schema`, as the dialect says. */
  hasFormats: boolean;
}

/** The base URI of a document without one. */
const DOCUMENT = "document:///";

/** Resolves the references of schemas: JSON Pointers, `$id` and `$anchor`. */
export class References {
  /** The document, and the schemas with an `$id` or `$anchor`, by URI. */
  readonly #targets = new Map<string, PlacedSchema>();

  /** The places of the schemas that do not refer to themselves for the same value. */
  readonly #finite = new Set<string>();

  constructor(document: Document) {
    const whole = { schema: document as never, pointer: "", base: DOCUMENT, hasFormats: true };
    this.#targets.set(DOCUMENT, whole);
    const schemas = follow(whole, ["components", "schemas"]);
    const placed = Object.keys(schemas?.schema ?? {}).map((name) => subschemaAt(schemas!, name));
    for (const it of placed) this.#index(it);
    for (const it of placed) this.#refuseEndless(it);
  }

  /** Stops at a schema that refers to itself for the same value, which would never be validated. */
  #refuseEndless(placed: PlacedSchema, entered: string[] = []): void {
    const { schema, pointer } = placed;
    if (typeof schema === "boolean" || this.#finite.has(pointer)) return;
    if (entered.includes(pointer)) {
      throw new Failure(
        `${placeOf(pointer)}: the schema refers to itself; let a property or an item refer to it.`,
      );
    }
    const target = schema.$ref === undefined ? [] : [this.resolve(schema.$ref, placed)];
    const paths = subschemasOf(schema).filter(([keyword]) => IN_PLACE.includes(keyword!));
    for (const it of [...target, ...paths.map((path) => subschemaAt(placed, ...path))]) {
      this.#refuseEndless(it, [...entered, pointer]);
    }
    this.#finite.add(pointer);
  }

  /** @throws {Failure} for a reference to nothing in the document. */
  resolve(reference: string, { pointer, base }: PlacedSchema): PlacedSchema {
    const uri = URL.canParse(reference, base) ? new URL(reference, base) : new URL(DOCUMENT);
    const fragment = decodeURIComponent(uri.hash.slice(1));
    const isPointer = fragment === "" || fragment.startsWith("/");
    if (isPointer) uri.hash = "";
    const target = this.#targets.get(uri.href);
    const found = target && isPointer ? follow(target, namesOf(fragment)) : target;
    if (found) return found;
    throw new Failure(
      `${placeOf(pointer)}: "$ref: ${reference}" refers to nothing in the document; correct it.`,
    );
  }

  #index(placed: PlacedSchema): void {
    const { schema, base } = placed;
    if (typeof schema === "boolean") return;
    if (typeof schema.$id === "string") this.#targets.set(base, placed);
    if (schema.$anchor !== undefined)
      this.#targets.set(`${base}#${String(schema.$anchor)}`, placed);
    for (const path of subschemasOf(schema)) this.#index(subschemaAt(placed, ...path));
  }
}

/** A schema at a place outside of the components. */
export function placeSchema(schema: Schema, pointer: string): PlacedSchema {
  return { schema, pointer, base: DOCUMENT, hasFormats: true };
}

/** The schema in a keyword of another one. */
export function subschemaAt(placed: PlacedSchema, ...path: string[]): PlacedSchema {
  return follow(placed, path)!;
}

function follow(start: PlacedSchema, path: string[]): PlacedSchema | undefined {
  let { schema, pointer, base, hasFormats } = start;
  for (const name of path) {
    if (typeof schema !== "object" || !Object.hasOwn(schema, name)) return undefined;
    schema = schema[name] as Schema | boolean;
    pointer += toPointer(name);
    if (typeof schema !== "object") continue;
    hasFormats &&= schema.$schema === undefined;
    const id: unknown = schema.$id;
    if (typeof id === "string" && URL.canParse(id, base))
      base = new URL(id, base).href.replace(/#$/, "");
  }
  return { schema, pointer, base, hasFormats };
}

/** The file of a schema, if it has one, and its place there. */
export function placeOf(pointer: string): string {
  const [, name, rest = ""] = /^\/components\/schemas\/([^/]+)(.*)$/.exec(pointer) ?? [];
  const file = `openapi/components/schemas/${name}.yaml`;
  if (name === undefined || !existsSync(resolve(root, file)))
    return `openapi/openapi.yaml#${pointer}`;
  return rest === "" ? file : `${file}#${rest}`;
}
