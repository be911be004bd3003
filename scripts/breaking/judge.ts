import type { Change, Impact } from "./changes.js";
import type { Difference, Place } from "./difference.js";

/** A difference with its place. */
export interface Located extends Difference, Place {
  /** Whether it is in a response that only the revision declares. */
  isAdded: boolean;
}

const READERS = "TypeScript consumers";

/** Node types that only describe a schema. */
const IN_SCHEMA =
  /^(Schema|SchemaProperties|SchemaList|SchemaMap|NamedSchemas|PatternProperties|AllOf|AnyOf|OneOf|Variants|Discriminator.*|Xml)$/;

/** Formats of which the second includes the first. */
const WIDER_FORMATS: Record<string, string> = { int32: "int64", float: "double" };

/** Rates a difference: as Redocly does, unless CONTRIBUTING's rules say otherwise. */
export function judge(difference: Located, all: Difference[]): Change {
  const { verdicts, direction, isCallback, typeName, isAdded, part } = difference;
  const [impact, who] = rate(difference, all);
  const message = verdicts[0]?.message ?? describe(difference);
  const description = isAdded ? `${capitalize(part)} is not as promised: ${message}` : message;
  if (impact !== "breaking") return { impact, description };
  const event = isCallback ? "callback or webhook" : typeName === "Example" ? "example" : "";
  const parties = {
    request: isCallback
      ? `consumers that respond to the ${event}`
      : "consumers that send the request",
    response: isCallback
      ? `consumers that receive the ${event}`
      : "consumers that read the response",
  };
  const consumers =
    who ?? (event === "example" ? "consumers that import the example" : parties[direction]);
  return { impact, description: capitalize(description), consumers };
}

function rate(it: Located, all: Difference[]): [Impact, consumers?: string] {
  const { typeName, property, kind, direction, path } = it;
  const [before, after] = [it.base?.value, it.revision?.value];
  const isRequest = direction === "request";
  const isProperty = /\/properties\/[^/]+$/.test(path);
  const wider: Impact = isRequest ? "minor" : "breaking";
  const narrower: Impact = isRequest ? "breaking" : "patch";

  if (property === "deprecated") return [after ? "minor" : "patch"];
  if (typeName === "Schema" && kind === "modified") {
    switch (property) {
      case "knownValues":
        return rateKnownValues(it, all);
      case "conditions":
        if (lost(before, after).length > 0)
          return [isRequest && !lost(after, before).length ? wider : "breaking"];
        return [narrower];
      case "default":
        return [before === undefined ? "minor" : "breaking"];
      case "key":
        return ["breaking"];
      case "format":
        if (WIDER_FORMATS[before] === after) return [wider];
        if (WIDER_FORMATS[after] === before) return [narrower];
        break;
      case "multipleOf":
        if (before % after === 0) return [wider];
        if (after % before === 0) return [narrower];
        break;
      // Consumers ignore properties that are not listed.
      case "additionalProperties":
      case "unevaluatedProperties":
        if (!isRequest) return ["patch"];
    }
  }
  if (typeName === "Variants") return [kind === "added" ? wider : narrower];
  if (typeName === "Schema" && isProperty && kind === "removed") return ["breaking"];
  if (/^(Discriminator|Xml)/.test(typeName) && (before !== undefined || kind === "removed"))
    return ["breaking"];
  if (/^Encoding/.test(typeName)) return ["breaking"];
  if (typeName === "Example") return [kind === "added" ? "minor" : "breaking"];
  if (typeName === "Parameter" && property === "name") return ["breaking"];
  if (
    typeName === "Schema" &&
    /\/(parameters\/\d+|headers\/[^/]+)\/schema$/.test(path) &&
    kind === "removed"
  ) {
    return ["breaking"];
  }
  if (/^(Header|Parameter)$/.test(typeName) && property === "required")
    return [after ? narrower : wider];
  if (typeName === "Parameter" && kind === "removed") return ["breaking"];
  if (typeName === "RequestBody" && kind === "added" && after.required) return ["breaking"];
  if (typeName === "MediaTypesMap" && kind === "added" && (it.isAdded || it.isCallback))
    return ["breaking"];
  if (typeName === "ServerVariable") {
    const isLost = property === "default" || lost(before, after).length > 0;
    return [isLost ? "breaking" : "minor"];
  }
  if (it.impact === "major") return ["breaking"];
  // What remains of a schema is wider in a request, and narrower in a response.
  if (IN_SCHEMA.test(typeName)) {
    return [isRequest || (isProperty && kind === "added") ? "minor" : "patch"];
  }
  const isWider = kind === "added" || property === "required" || property === "operationId";
  return [isWider || typeName.startsWith("SecurityRequirement") ? "minor" : "patch"];
}

/** Values of an enum, open or closed. Types and editors know them. */
function rateKnownValues(it: Located, all: Difference[]): [Impact, string?] {
  const [before, after] = [it.base?.value, it.revision?.value];
  if (after === undefined) {
    const wasClosed = all.some(
      ({ path, property, revision }) =>
        path === it.path && property === "enum" && revision?.value === undefined,
    );
    return wasClosed ? ["patch"] : ["breaking", READERS];
  }
  if (lost(before, after).length > 0) return ["breaking", READERS];
  return [before === undefined ? "patch" : "minor"];
}

function lost(before: unknown, after: unknown): unknown[] {
  const [old, now] = [before, after].map((it) => (Array.isArray(it) ? it : []));
  return old!.filter((value) => !now!.includes(value));
}

/** Says what has changed where Redocly does not. */
function describe({
  typeName,
  kind,
  property,
  path,
  base,
  revision,
  part,
  within,
}: Located): string {
  const [before, after] = [base?.value, revision?.value];
  const name = path.split("/").at(-1)!.replaceAll("~1", "/").replaceAll("~0", "~");
  if (property === "knownValues") {
    const gone = lost(before, after);
    const values = gone.length > 0 ? gone : lost(after, before);
    return `Known values were ${gone.length > 0 ? "removed" : "added"}: ${values.map((it) => `\`${it}\``).join(", ")}.`;
  }
  if (property === "key")
    return `${nounOf(typeName, path)} \`${before}\` was renamed to \`${after}\`.`;
  if (kind === "modified") {
    const what =
      property === "conditions"
        ? "A condition"
        : `\`${property}\` of ${nounOf(typeName, path).toLowerCase()} \`${name}\``;
    if (property === "conditions") return `${what} of \`${name}\` changed.`;
    if (before === undefined) return `${what} was set to ${text(after)}.`;
    if (after === undefined) return `${what} was removed.`;
    return `${what} changed from ${text(before)} to ${text(after)}.`;
  }
  const only =
    within === "" && part !== "" ? capitalize(part) : `${nounOf(typeName, path)} \`${name}\``;
  return `${only} was ${kind}.`;
}

function nounOf(typeName: string, path: string): string {
  if (/\/properties\/[^/]+$/.test(path)) return "Property";
  return capitalize(typeName.replace(/([a-z])(?=[A-Z])/g, "$1 ").toLowerCase());
}

function text(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
