import { type Document, followReference, mapValues, type Schema } from "./document.js";
import { withSchemas } from "./openapi-3.0.js";
import { subschemasOf } from "./subschemas.js";

/** What a property has that requests leave out, and one that responses leave out. */
type Flag = "readOnly" | "writeOnly";

type Json = Record<string, any>;
type Schemas = Record<string, Schema | boolean>;
type Convert = (schema: Schema | boolean) => Schema | boolean;

/**
 * A copy of the document that requires no property which a message does not have: in a request those that are
 * `readOnly`, in a response those that are `writeOnly`. A schema of both that differs is there twice; that of
 * requests has `Request` after its name.
 */
export function withDirections(document: Document): Document {
  if (!/"(read|write)Only":true/.test(JSON.stringify(document))) return document;
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const requests = new Set<string>();
  const responses = new Set<string>();
  mapMessages(document, collectInto(requests), collectInto(responses));

  const both = [...requests].filter((name) => responses.has(name));
  const copied = new Map<string, string>();
  const differs = (name: string) =>
    [...namesIn(schemas[name])].some((it) => copied.has(it)) ||
    textOf(relax(schemas[name]!, "readOnly")) !== textOf(relax(schemas[name]!, "writeOnly"));
  for (let found = both; found.length > 0;) {
    found = both.filter((name) => !copied.has(name) && differs(name));
    for (const name of found) copied.set(name, freeName(`${name}Request`));
  }

  const ofRequest: Convert = (schema) => renamed(relax(schema, "readOnly"));
  const ofResponse: Convert = (schema) => relax(schema, "writeOnly");
  const converted = mapMessages(document, ofRequest, ofResponse);
  const own = mapValues(schemas, (schema, name) => {
    if (responses.has(name)) return ofResponse(schema);
    return requests.has(name) ? ofRequest(schema) : schema;
  });
  const copies = [...copied].map(([name, copy]) => [copy, ofRequest(schemas[name]!)]);
  const all: Schemas = { ...own, ...Object.fromEntries(copies) };
  return { ...converted, components: { ...converted.components, schemas: all } };

  /** Adds the names of the schemas that a schema refers to, and of those that they refer to. */
  function collectInto(names: Set<string>): Convert {
    return function collect(schema) {
      for (const name of namesIn(schema)) {
        if (names.has(name) || !Object.hasOwn(schemas, name)) continue;
        names.add(name);
        collect(schemas[name]!);
      }
      return schema;
    };
  }

  function freeName(name: string): string {
    return Object.hasOwn(schemas, name) ? freeName(`${name}_`) : name;
  }

  function renamed(schema: Schema | boolean): Schema | boolean {
    const text = textOf(schema).replace(
      REFERENCE,
      (_, start: string, name: string) => start + (copied.get(name) ?? name),
    );
    return JSON.parse(text) as Schema | boolean;
  }

  /** @param others Schemas of the same object, which may declare the properties. */
  function relax(schema: Schema | boolean, flag: Flag, others: Schema[] = []): Schema | boolean {
    if (typeof schema === "boolean") return schema;
    const copy = JSON.parse(JSON.stringify(schema)) as Json;
    const all = [schema, ...others];
    if (Array.isArray(copy.required)) {
      copy.required = copy.required.filter((it) => !all.some((at) => isFlagged(at, it, flag)));
      if (copy.required.length === 0) delete copy.required;
    }
    for (const path of subschemasOf(schema)) {
      const [keyword, name] = path as [string, string?];
      const holder = name === undefined ? copy : copy[keyword];
      const key = name ?? keyword;
      holder[key] = relax(holder[key], flag, keyword === "allOf" ? all : []);
    }
    return copy as Schema;
  }

  /** Whether a property has the flag, as far as a schema and those that it refers to say. */
  function isFlagged(schema: Schema, name: string, flag: Flag, depth = 0): boolean {
    if (depth > 9) return false;
    const target = followReference(document, schema);
    const property = target.properties?.[name];
    if (property && (property[flag] === true || followReference(document, property)[flag] === true))
      return true;
    const list = (target.allOf ?? []) as Schema[];
    return list.some((it) => isFlagged(it, name, flag, depth + 1));
  }
}

const REFERENCE = /("\$ref":"#\/components\/schemas\/)([^"/]+)/g;

function namesIn(schema: unknown): Set<string> {
  return new Set([...textOf(schema).matchAll(REFERENCE)].map(([, , name]) => name!));
}

function textOf(schema: unknown): string {
  return JSON.stringify(schema) ?? "";
}

/** Converts the schemas of requests and those of responses, where they are used. */
function mapMessages(document: Document, request: Convert, response: Convert): Document {
  const withAll = (value: unknown, convert: Convert) =>
    withSchemas(value, "", { convert: convert as never, convertComponents: (it) => it });
  const message = (value: unknown, key: string) => {
    if (["parameters", "requestBody", "requestBodies"].includes(key))
      return withAll(value, request);
    return key === "responses" ? withAll(value, response) : value;
  };
  const pathItem = (item: Json) =>
    mapValues(item, (value, key) =>
      value?.responses ? mapValues(value as Json, message) : message(value, key),
    );
  return {
    ...document,
    paths: mapValues(document.paths as Json, pathItem),
    components: mapValues((document.components ?? {}) as Json, message),
  } as Document;
}
