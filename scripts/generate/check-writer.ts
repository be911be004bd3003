import { Failure } from "../runtime/cli/failure.js";
import type { Schema } from "./document.js";

/** Keywords that do not restrict the valid values. */
const ANNOTATIONS = ["title", "description", "default", "examples", "deprecated"];

/** The keywords of a schema that restrict the valid values. */
function assertionsOf(schema: Schema): string[] {
  return Object.keys(schema).filter((keyword) => !ANNOTATIONS.includes(keyword));
}

/** Writes a check for each schema: one that the runtime has, or a constant. */
export class CheckWriter {
  readonly constants: string[] = [];
  readonly #schemas: Record<string, unknown>;
  /** Names of the constants, by their expression. */
  readonly #names = new Map<string, string>();
  /** Checks of component schemas, by reference; undefined while one is being written. */
  readonly #checks = new Map<string, string | undefined>();

  constructor(schemas: Record<string, unknown>) {
    this.#schemas = schemas;
  }

  /** @param place Where the schema is in the document. Names the constant, and the place of a failure. */
  checkOf(schema: Schema | true, place: string): string {
    if (schema === true) return "check.present";
    const check = this.#check(schema, place);
    return this.#withoutNull(schema) ? this.#unless("=== null", check) : check;
  }

  /** The check of every value except null. */
  #check(whole: Schema, place: string): string {
    const schema = whole.$ref === undefined ? (this.#withoutNull(whole) ?? whole) : whole;
    const { $ref, anyOf, enum: values, type } = schema;
    const allow = (...known: string[]) => {
      const unknown = assertionsOf(schema).find((it) => !known.includes(it));
      if (unknown !== undefined) throw this.#failure(place, `keyword "${unknown}"`);
    };
    if ($ref !== undefined) {
      allow("$ref");
      return this.#reference($ref);
    }
    if (Array.isArray(type)) {
      return this.#check({ anyOf: type.map((it) => ({ ...schema, type: it })) }, place);
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
      // Called by name, since engines cannot inline a list of checks. Those that compare texts come last,
      // since a comparison is slow for a value that is an object.
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

  /** An integer has no bounds, or those within which JavaScript represents it exactly. */
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
    const missing = required.filter((key) => !(key in properties));
    const entries = [...Object.entries(properties), ...missing.map((key) => [key, true] as const)];
    const terms = entries.map(([key, schema]) => {
      const property = `value${/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`;
      if (schema === true || required.includes(key)) {
        return `${this.checkOf(schema, `${place}_${key}`)}(${property}, place)`;
      }
      // Absence and null are tested together.
      const condition = this.#withoutNull(schema) ? "== null" : "=== undefined";
      const check = this.#check(schema, `${place}_${key}`);
      // A constant takes fewer bytes. Engines inline a large check only if nothing is in between.
      return /^(check\.|array_)/.test(check)
        ? `${this.#unless(condition, check)}(${property}, place)`
        : `(${property} ${condition} ? 1 : ${check}(${property}, place))`;
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
      // A recursive schema refers to its own constant.
      return this.#checks.get(reference) ?? `((value, place) => ${name}(value, place))`;
    }
    this.#checks.set(reference, undefined);
    const check = this.#check(this.#schemas[name] as Schema, name);
    this.#checks.set(reference, check);
    return check;
  }

  /** The rest of a schema that accepts null; undefined for one that does not. */
  #withoutNull(schema: Schema): Schema | undefined {
    const { $ref, type, anyOf } = schema;
    if ($ref !== undefined)
      return this.#withoutNull(this.#schemas[$ref.split("/").at(-1)!] as Schema);
    if (Array.isArray(type) && type.includes("null")) {
      const rest = type.filter((it) => it !== "null");
      return { ...schema, type: rest.length === 1 ? rest[0]! : rest };
    }
    const rest = anyOf?.filter((it) => it.type !== "null") ?? [];
    if (rest.length === (anyOf?.length ?? 0)) return undefined;
    return rest.length === 1 ? rest[0] : { anyOf: rest };
  }

  /** Accepts a value that meets a condition as well. */
  #unless(condition: string, check: string): string {
    const prefix = { "=== undefined": "optional", "=== null": "nullable", "== null": "unset" }[
      condition
    ];
    return this.#constant(
      `(value, place) => value ${condition} ? 1 : ${check}(value, place)`,
      `${prefix}_${check.replace("check.", "")}`,
    );
  }

  #array(check: string): string {
    return this.#constant(
      // A loop for each check, so that it is called by name.
      `(value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= ${check}(value[index], place);
  return fits;
}`,
      `array_${check.replace("check.", "")}`,
    );
  }

  /** Adds a constant for an expression, unless there is one. Returns its name. */
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
      `${place.replaceAll("_", ".")}: the validators do not support ${what}; add it to scripts/generate/check-writer.ts.`,
    );
  }
}
