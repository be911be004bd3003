import { Failure } from "../runtime/cli/failure.js";
import type { Schema } from "./document.js";
import { type PlacedSchema, placeOf, type References, subschemaAt } from "./references.js";

/** The properties that a schema is about: those with a name, and those that match a pattern. */
export interface Evaluated {
  names: string[];
  patterns: string[];
}

/** Keywords with which it depends on the value what properties are evaluated. */
const DEPENDING = ["anyOf", "oneOf", "if", "dependentSchemas", "$dynamicRef"];

/** The properties that `additionalProperties` of a schema is not about. */
export function declaredBy({ properties = {}, patternProperties = {} }: Schema): Evaluated {
  return { names: Object.keys(properties), patterns: Object.keys(patternProperties as object) };
}

/**
 * The properties that `unevaluatedProperties` of a schema is not about.
 *
 * @throws {Failure} if they depend on the value.
 */
export function evaluatedBy(placed: PlacedSchema, references: References): Evaluated {
  const { schema } = placed;
  if (typeof schema === "boolean") return { names: [], patterns: [] };
  const depending = DEPENDING.find((it) => it in schema);
  if (depending !== undefined) {
    throw new Failure(
      `${placeOf(placed.pointer)}: the validators do not support "${depending}" with "unevaluatedProperties"; write the schema without it.`,
    );
  }
  const parts =
    (schema.allOf as [] | undefined)?.map((_, index) =>
      subschemaAt(placed, "allOf", String(index)),
    ) ?? [];
  if (schema.$ref !== undefined) parts.push(references.resolve(schema.$ref, placed));
  const inner = parts.map((part) => {
    const { additionalProperties, unevaluatedProperties } = Object(part.schema);
    const isAll = additionalProperties !== undefined || unevaluatedProperties !== undefined;
    return isAll ? { names: [], patterns: [""] } : evaluatedBy(part, references);
  });
  const all = [declaredBy(schema), ...inner];
  return {
    names: all.flatMap(({ names }) => names),
    patterns: all.flatMap(({ patterns }) => patterns),
  };
}
