import { Failure } from "../runtime/cli/failure.js";
import {
  type Document,
  type MediaType,
  operationsOf,
  type Schema,
  schemaNameOf,
} from "./document.js";
import { docComment, importOf, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The validator of an operation's success bodies; undefined where the success has no body. */
export function successValidatorOf({
  operationId,
  successes,
}: SupportedOperation): string | undefined {
  const bodies = successes.flatMap(({ content }) => content ?? []);
  const [name, ...others] = new Set(bodies.map((body) => schemaNameOf(body.schema)));
  if (bodies.length === 0) return undefined;
  return others.length === 0 && name ? `validate${name}` : `validate${capitalize(operationId)}Body`;
}

/** The validator of one response body: that of its schema, or one of its own. */
export function bodyValidatorOf(operationId: string, status: string, body: MediaType): string {
  const name = schemaNameOf(body.schema) ?? `${capitalize(operationId)}${status}Body`;
  return `validate${name}`;
}

/**
 * The validators: `is…` and `validate…` for each schema that is the JSON body of a response, and
 * `validate…` for the bodies whose schema has no name.
 *
 * @throws {Failure} for a keyword that is not supported, so that no validator ignores one.
 */
export function generateValidators(document: Document, operations: SupportedOperation[]): Module {
  const writer = new CheckWriter(document.components?.schemas ?? {});
  const names = namedBodiesOf(document);
  const functions = new Map<string, Module>();
  for (const name of names) {
    const check = writer.checkOf({ $ref: `#/components/schemas/${name}` }, name);
    functions.set(`is${name}`, generateGuard(name, check));
    functions.set(`validate${name}`, generateValidate(name, `the schema \`${name}\``, check));
  }
  for (const operation of operations) {
    const { operationId, successes, responses } = operation;
    const add = (validator: string | undefined, what: string, schemas: Schema[]) => {
      if (validator === undefined || functions.has(validator)) return;
      const check = writer.checkOf(
        schemas.length === 1 ? schemas[0]! : { anyOf: schemas },
        operationId,
      );
      functions.set(validator, generateValidate(validator.slice("validate".length), what, check));
    };
    const schemas = successes.flatMap(({ content }) => (content ? [content.schema ?? {}] : []));
    add(successValidatorOf(operation), `the success body of \`${operationId}\``, schemas);
    for (const { status, body } of jsonBodiesOf(responses)) {
      const what = `the ${status} body of \`${operationId}\``;
      add(bodyValidatorOf(operationId, status, body), what, [body.schema ?? {}]);
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
export function namedBodiesOf(document: Document): string[] {
  const names = operationsOf(document)
    .flatMap(({ responses }) => jsonBodiesOf(responses))
    .map(({ body }) => schemaNameOf(body.schema));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** The JSON bodies of an operation's responses. */
export function jsonBodiesOf(responses: SupportedOperation["responses"]) {
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content)
      .filter(([mediaType]) => /json$/.test(mediaType))
      .map(([mediaType, body]) => ({ status, mediaType, body })),
  );
}

function capitalize(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function generateGuard(name: string, check: string): Module {
  const doc = `Whether a value is valid against the contract's schema \`${name}\`. Unknown properties and open enum values are valid.`;
  return {
    js: `export function is${name}(value) {
  return ${check}(value) === 1;
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

/** What says nothing of which values fit. */
const ANNOTATIONS = ["title", "description", "default", "examples", "deprecated"];

/** The keywords that say which values fit. */
function assertionsOf(schema: Schema): string[] {
  return Object.keys(schema).filter((keyword) => !ANNOTATIONS.includes(keyword));
}

/** Writes a check for each schema, as a constant where it is not one that the runtime has. */
class CheckWriter {
  readonly constants: string[] = [];
  readonly #schemas: Record<string, unknown>;
  /** Names of the constants, by what they stand for. */
  readonly #names = new Map<string, string>();
  /** Checks of component schemas, by reference; undefined while one is being written. */
  readonly #checks = new Map<string, string | undefined>();

  constructor(schemas: Record<string, unknown>) {
    this.#schemas = schemas;
  }

  /** @param place Where the schema stands: names the constant, and the place of a failure. */
  checkOf(schema: Schema | true, place: string): string {
    if (schema === true) return "check.present";
    const { $ref, anyOf, enum: values, type } = schema;
    const allow = (...known: string[]) => {
      const unknown = assertionsOf(schema).find((it) => !known.includes(it));
      if (unknown !== undefined) throw this.#failure(place, `keyword "${unknown}"`);
    };
    if ($ref !== undefined) {
      allow("$ref");
      return this.#reference($ref);
    }
    if (anyOf !== undefined) {
      allow("anyOf");
      // A branch that takes any string leaves the other string branches without effect.
      const anyString = anyOf.find((it) => it.type === "string" && assertionsOf(it).length === 1);
      const branches = anyString
        ? anyOf.filter((it) => it === anyString || it.type !== "string")
        : anyOf;
      const checks = branches.map((it, index) => this.checkOf(it, `${place}_${index + 1}`));
      if (checks.length === 1) return checks[0]!;
      // Called by their names, which the engine can inline; a list of checks it could not. Those that compare
      // with texts come last, as that takes long where the value is an object.
      const isSlow = (check: string) => branches[checks.indexOf(check)]!.enum !== undefined;
      const calls = checks
        .toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b)))
        .map((it) => `${it}(value)`)
        .join(" || ");
      return this.#constant(
        `(value, place) => ${calls} || check.none(value, place, ${checks.join(", ")})`,
        place,
      );
    }
    if (values !== undefined) {
      allow("enum", "type");
      if (!values.every((value) => typeof value === type))
        throw this.#failure(place, "such an enum");
      const tests = values.map((it) => `value === ${JSON.stringify(it)}`).join(" || ");
      const expected = JSON.stringify(`one of ${values.join(", ")}`);
      return this.#constant(
        `(value, place) => ${tests} ? 1 : check.violation(${expected}, value, place)`,
        place,
      );
    }
    switch (type) {
      case undefined:
        allow();
        return "check.present";
      case "string":
        return this.#string(schema, place, allow);
      case "integer":
        return this.#integer(schema, place, allow);
      case "boolean":
      case "number":
        allow("type");
        return `check.${type}`;
      case "array":
        allow("type", "items");
        return this.#array(this.checkOf(schema.items ?? true, `${place}_items`));
      case "object":
        allow("type", "required", "properties", "additionalProperties");
        return this.#object(schema, place);
      default:
        throw this.#failure(place, `type ${JSON.stringify(type)}`);
    }
  }

  /** An integer has no bounds, or those within which JavaScript tells each from its neighbours. */
  #integer(
    { minimum, maximum, format }: Schema,
    place: string,
    allow: (...known: string[]) => void,
  ) {
    allow("type", "format", "minimum", "maximum");
    if (format !== undefined && format !== "int64")
      throw this.#failure(place, `format "${format}"`);
    if (minimum === undefined && maximum === undefined) return "check.integer";
    if (minimum === Number.MIN_SAFE_INTEGER && maximum === Number.MAX_SAFE_INTEGER)
      return "check.safeInteger";
    throw this.#failure(place, `minimum ${minimum} with maximum ${maximum}`);
  }

  #string({ format, maxLength }: Schema, place: string, allow: (...known: string[]) => void) {
    if (maxLength !== undefined) {
      allow("type", "maxLength");
      if (maxLength === 0) return "check.emptyString";
      return this.#constant(`/* @__PURE__ */ check.maxLength(${maxLength})`, place);
    }
    allow("type", "format");
    if (format === undefined) return "check.string";
    if (format === "date-time") return "check.dateTime";
    throw this.#failure(place, `format "${format}"`);
  }

  #object({ required = [], properties = {}, additionalProperties = true }: Schema, place: string) {
    const checks = Object.entries(properties).map(([key, schema]) => {
      const check = this.checkOf(schema, `${place}_${key}`);
      return [key, check];
    });
    for (const key of required) if (!(key in properties)) checks.push([key, "check.present"]);
    const terms = checks.map(([key, check]) => {
      const property = `value${/^[A-Za-z_$][\w$]*$/.test(key!) ? `.${key}` : `[${JSON.stringify(key)}]`}`;
      if (required.includes(key!)) return `${check}(${property}, place)`;
      // A constant is fewer bytes. What calls many others the engine inlines only where nothing is between.
      return /^(check\.|array_)/.test(check!)
        ? `${this.#optional(check!)}(${property}, place)`
        : `(${property} === undefined ? 1 : ${check}(${property}, place))`;
    });
    if (typeof additionalProperties === "object") {
      const check = this.checkOf(additionalProperties, `${place}_values`);
      const known = JSON.stringify(Object.keys(properties));
      terms.push(`check.others(value, ${known}, ${check}, place)`);
    } else if (!additionalProperties) {
      throw this.#failure(place, "additionalProperties: false");
    }
    const all = terms.length === 0 ? "1" : terms.join(" &\n  ");
    return this.#constant(
      `(value, place) => (value = check.object(value, place)) && (\n  ${all})`,
      place,
    );
  }

  #reference(reference: string): string {
    const name = reference.split("/").at(-1)!;
    if (this.#checks.has(reference)) {
      // A schema that refers to itself does so by its name, once there is one.
      return this.#checks.get(reference) ?? `((value, place) => ${name}(value, place))`;
    }
    this.#checks.set(reference, undefined);
    const check = this.checkOf(this.#schemas[name] as Schema, name);
    this.#checks.set(reference, check);
    return check;
  }

  /** Allows the value to be absent. */
  #optional(check: string): string {
    return this.#constant(
      `(value, place) => value === undefined ? 1 : ${check}(value, place)`,
      `optional_${check.replace("check.", "")}`,
    );
  }

  #array(check: string): string {
    return this.#constant(
      // With a loop of its own each check is called by its name.
      `(value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= ${check}(value[index], place);
  return fits;
}`,
      `array_${check.replace("check.", "")}`,
    );
  }

  /** A constant for a check, and its name; the same again for the same check. */
  #constant(expression: string, place: string): string {
    const known = this.#names.get(expression);
    if (known !== undefined) return known;
    const name = place.replace(/\W/g, "_");
    this.#names.set(expression, name);
    this.constants.push(`const ${name} = ${expression};`);
    return name;
  }

  #failure(place: string, what: string): Failure {
    return new Failure(
      `${place.replaceAll("_", ".")}: the validators do not know ${what}; teach scripts/generate/validators.ts.`,
    );
  }
}
