import { CheckWriter } from "./check-writer.js";
import type { Body, Document } from "./document.js";
import { docComment, importOf, type Module } from "./module.js";
import { placeSchema, References, toPointer } from "./references.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The validator of an operation's success bodies; undefined where the success has no body. */
export function successValidatorOf(operation: SupportedOperation): string | undefined {
  const { operationId, successes } = operation;
  const bodies = successes.flatMap(({ body }) => body ?? []);
  if (bodies.length === 0) return undefined;
  const [name, ...others] = new Set(bodies.map((body) => body.schemaName));
  return others.length === 0 && name ? `validate${name}` : `validate${capitalize(operationId)}Body`;
}

/** The validator of one response body: that of its schema, or one of its own. */
export function bodyValidatorOf(operationId: string, { schemaName, status }: Body): string {
  return `validate${schemaName ?? `${capitalize(operationId)}${status}Body`}`;
}

/**
 * The validators: `is…` and `validate…` for each schema that is the JSON body of a response, and
 * `validate…` for the bodies whose schema has no name.
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
    const { operationId, method, path, successes, bodies } = operation;
    const add = (validator: string | undefined, what: string, of: Body[]) => {
      if (validator === undefined || functions.has(validator)) return;
      const [{ schema, status, mediaType }, ...others] = of as [Body, ...Body[]];
      const names = ["paths", path, method.toLowerCase(), "responses"];
      const check = writer.checkOf(
        others.length === 0
          ? placeSchema(schema, toPointer(...names, status, "content", mediaType, "schema"))
          : placeSchema({ anyOf: of.map((it) => it.schema) }, toPointer(...names)),
      );
      functions.set(validator, generateValidate(validator.slice("validate".length), what, check));
    };
    const successBodies = successes.flatMap(({ body }) => body ?? []);
    add(successValidatorOf(operation), `the success body of \`${operationId}\``, successBodies);
    for (const body of bodies.filter((it) => it.isJson)) {
      const what = `the ${body.status} body of \`${operationId}\``;
      add(bodyValidatorOf(operationId, body), what, [body]);
    }
  }
  const modules = [...functions.values()];
  return {
    js: `import * as check from "./runtime/client/checks.js";

${writer.constants.join("\n")}

${modules.map(({ js }) => js).join("\n")}`,
    dts: `import type { Violation } from "./runtime/client/checks.js";
${importOf(names, "./types.js", "import type")}
${modules.map(({ dts }) => dts).join("\n")}`,
  };
}

/** Names of the schemas of JSON bodies, those of errors included. */
export function namedBodiesOf(operations: SupportedOperation[]): string[] {
  const bodies = operations.flatMap((operation) => operation.bodies).filter((it) => it.isJson);
  return [...new Set(bodies.flatMap(({ schemaName }) => schemaName ?? []))].sort();
}

function capitalize(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function generateGuard(name: string, check: string): Module {
  const doc = `Whether a value is valid against the contract's schema \`${name}\`. Unknown properties and open enum values are valid.`;
  return {
    js: `export function is${name}(value) {
  return check.isValid(${check}, value);
}
`,
    dts: `${docComment(doc)}
export declare function is${name}(value: unknown): value is ${name};
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
