import { toPointer } from "../runtime/client/pointer.js";
import { CheckWriter } from "./check-writer.js";
import type { Document, ResponseBody, Schema } from "./document.js";
import { docComment, type Module, typesImport } from "./module.js";
import { capitalize } from "./names.js";
import { placeSchema, References } from "./references.js";
import type { SupportedOperation, SupportedParameter } from "./supported-operations.js";

/** The validator of an operation whose successes are all the same JSON object; else undefined. */
export function successValidatorOf({ name, successes }: SupportedOperation): string | undefined {
  const [body] = successes[0]!.bodies;
  const isSame = successes.every(
    ({ bodies: [only, ...others] }) =>
      only?.mediaType === body?.mediaType &&
      JSON.stringify(only?.schema) === JSON.stringify(body?.schema) &&
      others.length === 0,
  );
  const isObject = body?.isJson && body.type === "object" && !body.mediaType.includes("*");
  return isSame && isObject ? bodyValidatorOf(name, body) : undefined;
}

/** The validator of one response body: that of its schema, or one of its own. */
export function bodyValidatorOf(name: string, { schemaName, status }: ResponseBody): string {
  return `validate${schemaName ?? `${capitalize(name)}${status}Body`}`;
}

/** The validator of an operation's parameters and request body. */
export function inputValidatorOf(name: string): string {
  return `validate${capitalize(name)}Input`;
}

/** Keywords that accept every string. */
const PLAIN_KEYWORDS = /^(type|title|description|examples?|deprecated|default|x-.*)$/;

/** Whether a request consists of strings in its path, which need no validator. */
export function isPlain({ parameters, body }: SupportedOperation): boolean {
  return body === undefined && parameters.every(isPlainSegment);
}

function isPlainSegment({ in: place, style, isJson, schema }: SupportedParameter): boolean {
  return (
    place === "path" &&
    style === "simple" &&
    !isJson &&
    schema.type === "string" &&
    // No path has an empty segment.
    (schema.minLength ?? 1) === 1 &&
    Object.keys(schema).every((it) => it === "minLength" || PLAIN_KEYWORDS.test(it))
  );
}

/** The schema of an operation's parameters by key, and of its request body as `body`. */
function inputSchemaOf({ parameters, requestBody, body }: SupportedOperation): Schema {
  const entries = parameters.map((it): [string, Schema] => [
    it.key,
    isPlainSegment(it) ? { type: "string" } : it.schema,
  ]);
  const required = parameters.filter((it) => it.required).map((it) => it.key);
  if (requestBody?.required) required.push("body");
  const bodySchema = {
    ...{ json: body?.schema, form: body?.schema, text: { type: "string" } },
    // A Blob has no JSON Schema.
    ...{ multipart: {}, binary: {} },
  };
  if (body) entries.push(["body", bodySchema[body.codec] ?? {}]);
  return { type: "object", required, properties: Object.fromEntries(entries) };
}

/**
 * The validators: `is…` and `validate…` for each schema that is a JSON body, and `validate…` for the bodies
 * whose schema has no name, and for requests.
 *
 * @throws {Failure} for a keyword that is not supported, so that no validator ignores one.
 */
export function generateValidators(document: Document, operations: SupportedOperation[]): Module {
  const writer = new CheckWriter(new References(document));
  const names = namedBodiesOf(operations);
  const functions = new Map<string, Module>();
  for (const name of names) {
    const schema = { $ref: `#/components/schemas/${name}` };
    const check = writer.checkOf(placeSchema(schema, ""));
    functions.set(`is${name}`, generateGuard(name, check));
    functions.set(`validate${name}`, generateValidate(name, `the schema \`${name}\``, check));
  }
  for (const operation of operations) {
    const { operationId, name, method, path, bodies } = operation;
    const add = (validator: string, what: string, schema: Schema, ...place: string[]) => {
      if (functions.has(validator)) return;
      const pointer = toPointer("paths", path, method.toLowerCase(), ...place);
      const check = writer.checkOf(placeSchema(schema, pointer));
      functions.set(validator, generateValidate(validator.slice("validate".length), what, check));
    };
    for (const body of bodies.filter((it) => it.isJson)) {
      const { schema, status, mediaType } = body;
      const what = `the ${status} body of \`${operationId}\``;
      const place = ["responses", status, "content", mediaType, "schema"];
      add(bodyValidatorOf(name, body), what, schema, ...place);
    }
    if (isPlain(operation)) continue;
    add(inputValidatorOf(name), `the request of \`${operationId}\``, inputSchemaOf(operation));
  }
  const modules = [...functions.values()];
  return {
    js: `${modules.length > 0 ? 'import * as check from "./runtime/client/checks.js";\n' : ""}
${writer.constants.join("\n")}

${modules.map(({ js }) => js).join("\n")}`,
    dts: `import type { Violation } from "./runtime/client/violation.js";
${typesImport(modules)}
${modules.map(({ dts }) => dts).join("\n")}
export {};
`,
  };
}

/** Names of the schemas of JSON bodies, those of errors and requests included. */
export function namedBodiesOf(operations: SupportedOperation[]): string[] {
  const bodies = operations
    .flatMap((it) => [...it.bodies, ...it.requestBodies])
    .filter((it) => it.isJson);
  return [...new Set(bodies.flatMap(({ schemaName }) => schemaName ?? []))].sort();
}

function generateGuard(name: string, check: string): Module {
  const doc = `Whether a value is valid against the contract's schema \`${name}\`. Unknown properties and open enum values are valid.`;
  return {
    js: `export function is${name}(value) {
  return check.isValid(${check}, value);
}
`,
    dts: `${docComment(doc)}
export declare function is${name}(value: unknown): value is types.${name};
`,
  };
}

function generateValidate(name: string, what: string, check: string): Module {
  return {
    js: `export function validate${name}(value) {
  return check.violationsOf(${check}, value);
}
`,
    dts: `${docComment(`Every place where a value is invalid against ${what}; empty for a valid value.`)}
export declare function validate${name}(value: unknown): Violation[];
`,
  };
}
