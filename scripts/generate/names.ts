import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Document, PlacedOperation } from "./document.js";
import type { Module } from "./module.js";

/** Words that no function and no type may be called in an ES module. */
const KEYWORDS = `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null package
  private protected public return static super switch this throw true try typeof undefined var void while with yield`;

/** Names that the generated modules of functions use themselves. */
const VALUES = `call connect createClient createClientFor definitions request security servers success validators
  CipherTrustError`;

/** Names that the generated types use themselves, or that TypeScript has for its own types. */
const TYPES = `$defs Blob Omit OneOf Record WithRequired any bigint boolean components never number object operations
  paths string symbol unknown webhooks`;

/** What openapi-typescript puts before the names of other components. */
const PREFIXES = {
  responses: "Response",
  parameters: "Parameter",
  requestBodies: "RequestBody",
  headers: "Header",
  pathItems: "PathItem",
};

/**
 * An identifier for a name of the document: characters that it cannot have are left out, and the next letter
 * is a capital one. While it is taken, it gets an underscore at its end.
 */
function identifierOf(name: string, taken: Set<string>): string {
  let identifier = name.replace(/[^\p{ID_Continue}]+(.?)/gu, (_, next: string) =>
    next.toUpperCase(),
  );
  if (!/^[\p{ID_Start}_]/u.test(identifier)) identifier = `_${identifier}`;
  while (taken.has(identifier)) identifier += "_";
  return identifier;
}

/** A copy of the document in which the schemas have the names of their types. */
export function withTypeNames(document: Document): Document {
  const components = (document.components ?? {}) as Record<string, object | undefined>;
  const taken = new Set([...wordsOf(KEYWORDS, TYPES), ...clientExports()]);
  for (const [section, prefix] of Object.entries(PREFIXES)) {
    for (const name of Object.keys(components[section] ?? {})) taken.add(prefix + name);
  }
  const names = new Map<string, string>();
  for (const name of Object.keys(components.schemas ?? {})) {
    const identifier = identifierOf(name, taken);
    const other = [...names].find(([, it]) => it === identifier)?.[0];
    if (other !== undefined) {
      throw new Failure(
        `openapi/components/schemas/${name}.yaml: the schemas "${other}" and "${name}" are both ` +
          `${identifier} in TypeScript; rename one of them, for example to ${identifier}2.`,
      );
    }
    names.set(name, identifier);
  }
  if ([...names].every(([name, identifier]) => name === identifier)) return document;
  const text = JSON.stringify(document, (_, value: unknown) => {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(String(value))?.[1];
    if (typeof value === "string" && name !== undefined) {
      return `#/components/schemas/${names.get(decodeURIComponent(name)) ?? name}`;
    }
    if (value !== components.schemas) return value;
    return Object.fromEntries(
      Object.entries(value as object).map(([it, schema]) => [names.get(it), schema as unknown]),
    );
  });
  return JSON.parse(text) as Document;
}

/** Creates the name of the function of each operation, which no schema has. */
export function functionNames(document: Document): (operation: PlacedOperation) => string {
  const schemas = Object.keys(document.components?.schemas ?? {});
  const validators = schemas.flatMap((it) => [`is${it}`, `validate${it}`]);
  const taken = new Set([
    ...wordsOf(KEYWORDS, VALUES),
    ...clientExports(),
    ...schemas,
    ...validators,
    ...["paths", "components", "operations", "webhooks", "$defs"],
  ]);
  const operationIds = new Map<string, string>();
  return ({ operationId, method, path }) => {
    const stop = (reason: string) => new Failure(`${method} ${path}: ${reason}`);
    if (!operationId) {
      const proposal = identifierOf(`${method.toLowerCase()}${path.replace(/[{}]/g, "")}`, taken);
      throw stop(`give the operation an operationId, such as ${proposal}.`);
    }
    const name = identifierOf(operationId, taken);
    const other = operationIds.get(capitalize(name));
    if (other !== undefined) {
      throw stop(
        `the operationIds "${other}" and "${operationId}" are too similar: types and functions of both ` +
          `are called ${capitalize(name)}…; rename one of them, for example to ${name}2.`,
      );
    }
    operationIds.set(capitalize(name), operationId);
    return name;
  };
}

/**
 * Checks that no two things have the same name: those of a schema, and those derived from an operationId.
 *
 * @throws {Failure} with the name.
 */
export function refuseDuplicates(modules: Record<string, Module>): void {
  const entry = ["types", "operations", "validators"];
  const groups = Object.keys(modules).filter((name) => !entry.includes(name));
  for (const group of [entry, ...groups.map((name) => [name])]) {
    const names = group.flatMap((name) =>
      [...modules[name]!.dts.matchAll(/^export (?:declare )?(?:\w+) ([\p{ID_Continue}$]+)/gmu)].map(
        ([, exported]) => exported!,
      ),
    );
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined) continue;
    throw new Failure(
      `openapi/: two of the schemas and operations are called "${twice}" in the generated code; ` +
        "rename the schema, or give the operation another operationId.",
    );
  }
}

/** What the client's part of the entry exports. */
function clientExports(): string[] {
  const text = readFileSync(resolve(root, "scripts/runtime/client/index.ts"), "utf8");
  return [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names]) =>
    names!.split(",").map((name) => name.replace("type ", "").trim()),
  );
}

function wordsOf(...lists: string[]): string[] {
  return lists.join(" ").split(/\s+/);
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
