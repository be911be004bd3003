import { capitalize } from "../generate/names.js";
import type { Located } from "./difference.js";
import { gainedValues, lostValues } from "./impact.js";

/** What the normalized document adds to the names of schemas, such as in `AwsKey|request`. */
const QUALIFIER = /(\|(request|null|(path|query|header|cookie) of [^`]+))+`/g;

/** Says in one sentence what is different: in Redocly's words, if it has some. */
export function messageOf(difference: Located): string {
  const { isInAddedResponse, part, verdicts } = difference;
  const redocly = verdicts[0]?.message?.replaceAll(QUALIFIER, "`");
  const message = ownMessageOf(difference) ?? redocly ?? plain(difference);
  return isInAddedResponse
    ? `The new ${part} is unlike the responses that were declared: ${message}`
    : message;
}

/** The message for what only the normalized document has. */
function ownMessageOf(difference: Located): string | undefined {
  const { typeName, property, kind, name, base } = difference;
  if (typeName === "SecurityRequirement" && kind === "removed" && isEmpty(base?.value)) {
    return "Credentials became required.";
  }
  if (typeName === "Choice") {
    return kind === "added"
      ? `\`${name}\` accepts other forms as well.`
      : `\`${name}\` no longer accepts other forms.`;
  }
  if (property === "knownValues") {
    const lost = lostValues(difference);
    const values = (lost.length > 0 ? lost : gainedValues(difference)).map(quote).join(", ");
    return `Known values of \`${name}\` were ${lost.length > 0 ? "removed" : "added"}: ${values}.`;
  }
  if (property === "conditions") return `A condition of \`${name}\` changed.`;
  if (property === "isOneOf") return `\`${name}\` changed between \`oneOf\` and \`anyOf\`.`;
  if (typeName === "MediaTypesMap") return `A body was ${kind}.`;
  return undefined;
}

function plain(difference: Located): string {
  const { kind, property, base, revision } = difference;
  const [before, after] = [base?.value, revision?.value];
  const subject = subjectOf(difference);
  if (kind !== "modified") return `${capitalize(subject)} was ${kind}.`;
  if (property === "key") return `${quote(before)} was renamed to ${quote(after)}.`;
  const what = `\`${property}\` of ${subject}`;
  if (before === undefined) return `${what} was set to ${quote(after)}.`;
  if (after === undefined) return `${what} was removed.`;
  return `${what} changed from ${quote(before)} to ${quote(after)}.`;
}

function subjectOf({ typeName, name, path, operation, isCallback, ...rest }: Located): string {
  const value = rest.revision?.value ?? rest.base?.value;
  switch (typeName) {
    case "PathItem":
      return `${isCallback ? "webhook" : "path"} \`${name}\``;
    case "Operation":
      return `operation \`${operation}\``;
    case "RequestBody":
      return "the request body";
    case "Server":
      return rest.kind === "modified" ? "the server" : `server \`${value.url}\``;
    case "SecurityRequirement":
      return rest.kind === "modified"
        ? "the security requirement"
        : `security requirement \`${Object.keys(value).join(" + ") || "none"}\``;
    case "SchemaProperties":
      return "every property";
    case "Schema":
      if (/\/properties\/[^/]+$/.test(path)) return `property \`${name}\``;
      if (/\/(anyOf|allOf)\/\d+$/.test(path)) return "a variant";
      return name === "schema" ? "the body" : `\`${name}\``;
  }
  return `${typeName.replace(/\B(?=[A-Z])/g, " ").toLowerCase()} \`${name}\``;
}

function isEmpty(value: object | undefined): boolean {
  return value !== undefined && Object.keys(value).length === 0;
}

function quote(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
