import type { Impact } from "./changes.js";
import type { Difference, Located } from "./difference.js";

/** What describes a schema, whatever Redocly calls it. */
const IN_SCHEMA = /^(Schema|SchemaProperties|SchemaList|SchemaMap|PatternProperties|AllOf|AnyOf)$/;

/** Formats, each with one that includes it. */
const WIDER_FORMATS: Record<string, string> = { int32: "int64", float: "double" };

/** What a difference does to the values that may be sent. */
type Effect = "wider" | "narrower" | "both" | "neither";

/**
 * The impact of a difference: as Redocly rates it, unless it rates otherwise than CONTRIBUTING.md.
 *
 * @param all All differences, of which some belong together.
 */
export function impactOf(difference: Located, all: Difference[]): Impact {
  const { direction, impact } = difference;
  const own = impactOfPart(difference) ?? effectOf(difference, all);
  if (own === "both") return "breaking";
  if (own === "wider") return direction === "request" ? "minor" : "breaking";
  if (own === "narrower") return direction === "request" ? "breaking" : "patch";
  if (own === "neither") return "patch";
  if (own !== undefined) return own;
  if (impact === "major") return "breaking";
  // Redocly reports the schemas that are wider in a response or narrower in a request.
  if (IN_SCHEMA.test(difference.typeName)) return direction === "request" ? "minor" : "patch";
  return difference.kind === "added" ? "minor" : "patch";
}

/** The impact of a difference in an operation, outside of schemas. */
function impactOfPart(it: Located): Impact | Effect | undefined {
  const { typeName, kind, property, path, direction, isCallback } = it;
  const [before, after] = [it.base?.value, it.revision?.value];
  if (property === "deprecated") return after ? "minor" : "patch";
  switch (typeName) {
    case "Operation":
      return property === "operationId" && before === undefined ? "minor" : undefined;
    case "PathItem":
      return property === "key" ? "breaking" : undefined;
    case "Parameter":
    case "Header":
    case "RequestBody":
      if (property === "required") return after ? "narrower" : "wider";
      // A single value has only one form. Its type is rated on its own.
      if (property === "explode" && (before ?? after) === (after ?? before)) return "patch";
      if (property === "allowEmptyValue") return after ? "minor" : "breaking";
      if (kind === "added" && typeName === "RequestBody" && direction === "request") {
        return after.required ? "breaking" : "minor";
      }
      // Redocly does not look at the parameters of webhooks and callbacks, nor at the names of path parameters.
      return kind === "added" ? undefined : "breaking";
    case "MediaTypesMap":
      return kind === "added" && (it.isInAddedResponse || isCallback) ? "breaking" : undefined;
    case "Encoding":
    case "EncodingMap":
      return "breaking";
    case "Example":
      return kind === "added" ? "minor" : "breaking";
    case "ExamplesMap":
      return kind === "added" ? "minor" : "patch";
    case "SecurityRequirement":
      return it.impact === "major" ? "breaking" : "minor";
    case "ServerVariable":
      // Without a list any value is accepted.
      if (property !== "enum" || before === undefined) return "breaking";
      return after === undefined || lostValues(it).length === 0 ? "minor" : "breaking";
    case "Schema":
      // A parameter or header that has a media type in place of a schema.
      return /\/(parameters|headers)\/[^/]+\/schema$/.test(path) && kind === "removed"
        ? "breaking"
        : undefined;
  }
  return undefined;
}

function effectOf(it: Located, all: Difference[]): Impact | Effect | undefined {
  const { typeName, kind, property, path, direction } = it;
  const [before, after] = [it.base?.value, it.revision?.value];
  if (typeName === "Choice") return kind === "added" ? "wider" : "narrower";
  if (typeName === "DiscriminatorMapping") return after === undefined ? "narrower" : "wider";
  if (typeName === "Discriminator") return kind === "added" ? "neither" : "both";
  if (typeName === "Xml") return "both";
  if (/\/patternProperties(\/[^/]+)?$/.test(path) && kind !== "modified") {
    return kind === "added" ? "narrower" : "wider";
  }
  if (typeName === "SchemaProperties") return kind === "added" ? "minor" : "breaking";
  if (typeName !== "Schema") return undefined;
  if (/\/properties\/[^/]+$/.test(path)) {
    if (kind === "removed" || property === "key") return "breaking";
    if (kind === "added") return "minor";
  }
  switch (property) {
    case "knownValues":
      return effectOfKnownValues(it, all);
    case "conditions":
      if (lostValues(it).length === 0) return "narrower";
      return gainedValues(it).length === 0 ? "wider" : "both";
    case "isOneOf":
      // Of other variants nothing is known.
      if (
        all.some(({ path, kind }) => path.startsWith(`${it.path}/anyOf/`) && kind !== "modified")
      ) {
        return "neither";
      }
      return after ? "narrower" : "wider";
    case "default":
      return before === undefined ? "minor" : "breaking";
    case "format":
      if (WIDER_FORMATS[before] === after) return "wider";
      return WIDER_FORMATS[after] === before ? "narrower" : undefined;
    case "multipleOf":
      if (before % after === 0) return "wider";
      return after % before === 0 ? "narrower" : undefined;
    case "additionalProperties":
    case "unevaluatedProperties":
      // Consumers ignore properties that are not listed.
      return direction === "response" ? "neither" : undefined;
  }
  return undefined;
}

/** The values of an enum, open or closed, are in the types. */
function effectOfKnownValues(it: Located, all: Difference[]): Impact | Effect {
  const { base, revision } = it;
  const closed = all.find(({ path, property }) => path === it.path && property === "enum");
  // The enum itself is rated already, unless it loses values that consumers read.
  const isEnumOnly = revision?.value === undefined || lostValues(it).length === 0;
  if (base?.value === undefined || (closed && isEnumOnly)) return "neither";
  return lostValues(it).length > 0 ? "breaking" : "minor";
}

/** The consumers that a breaking change breaks. */
export function consumersOf({ typeName, property, impact, ...place }: Located): string {
  const { direction, isCallback } = place;
  // Names that only the types have.
  const isName = /^(key|name)$/.test(property ?? "") && /^(PathItem|Parameter)$/.test(typeName);
  if (/^(knownValues|operationId)$/.test(property ?? "") || (isName && impact !== "major")) {
    return "TypeScript consumers";
  }
  if (typeName === "Example") return "consumers that import the example";
  if (isCallback) {
    const verb = direction === "request" ? "respond to" : "receive";
    return `consumers that ${verb} the webhook or callback`;
  }
  return `consumers that ${direction === "request" ? "send the request" : "read the response"}`;
}

export function lostValues({ base, revision }: Difference): unknown[] {
  return without(base?.value, revision?.value);
}

export function gainedValues({ base, revision }: Difference): unknown[] {
  return without(revision?.value, base?.value);
}

function without(values: unknown, others: unknown): unknown[] {
  const known: unknown[] = Array.isArray(others) ? others : [];
  return Array.isArray(values) ? values.filter((value) => !known.includes(value)) : [];
}
