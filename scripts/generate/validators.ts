import { Failure } from "../cli/failure.js";
import { operationsOf, schemaNameOf, type Document, type Schema } from "./document.js";
import type { CallableOperation } from "./operations.js";

/** The name under which the body of an operation's success is validated; undefined where it has none. */
export function bodyNameOf(operation: CallableOperation): string | undefined {
  const schemas = successSchemasOf(operation);
  if (schemas.length === 0) return undefined;
  const names = new Set(schemas.map(schemaNameOf));
  const [name] = names;
  const { operationId } = operation;
  if (names.size === 1 && name !== undefined) return name;
  return `${operationId[0]!.toUpperCase()}${operationId.slice(1)}Body`;
}

function successSchemasOf({ success }: CallableOperation): Schema[] {
  return success.flatMap(({ content }) => (content === undefined ? [] : [content.schema ?? {}]));
}

/**
 * TypeScript source of the validators: `is…` and `validate…` for each schema that is the JSON body of a
 * response, and `validate…` for the success bodies that have no name of their own.
 *
 * @throws {Failure} for a keyword that it does not know, so that no validator passes over one.
 */
export function generateValidators(document: Document, operations: CallableOperation[]): string {
  const writer = new CheckWriter(document.components?.schemas ?? {});
  const functions = namedBodiesOf(document).map((name) =>
    generateFunctions(name, writer.checkOf({ $ref: `#/components/schemas/${name}` }, name)),
  );
  for (const operation of operations) {
    const name = bodyNameOf(operation);
    const schemas = successSchemasOf(operation);
    if (name === undefined || schemas.every((schema) => schemaNameOf(schema) === name)) continue;
    const check = writer.checkOf({ anyOf: schemas }, operation.operationId);
    functions.push(
      generateValidate(name, `the success body of \`${operation.operationId}\``, check),
    );
  }
  return `import * as check from "./client/checks.js";
import type * as types from "./types.js";

${writer.constants.join("\n")}

${functions.join("\n")}`;
}

/** Names of the schemas of JSON bodies, of errors as well. */
export function namedBodiesOf(document: Document): string[] {
  const names = operationsOf(document)
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content = {} }) => Object.entries(content))
    .filter(([mediaType]) => /json$/.test(mediaType))
    .map(([, { schema }]) => schemaNameOf(schema));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

function generateFunctions(name: string, check: string): string {
  return `/** Whether a value fits the contract's schema \`${name}\`. Unknown properties and enumeration values do. */
export function is${name}(value: unknown): value is types.${name} {
  return ${check}(value) === 1;
}

${generateValidate(name, `the contract's schema \`${name}\``, check)}`;
}

function generateValidate(name: string, what: string, check: string): string {
  return `/** Every place where a value breaks ${what}; none where it fits. */
export function validate${name}(value: unknown): check.Violation[] {
  return check.violationsOf(${check}, value);
}
`;
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
      // Any string will do where one of the branches takes any.
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
    this.constants.push(`const ${name}: check.Check = ${expression};`);
    return name;
  }

  #failure(place: string, what: string): Failure {
    return new Failure(
      `${place.replaceAll("_", ".")}: the validators do not know ${what}; teach scripts/generate/validators.ts.`,
    );
  }
}
