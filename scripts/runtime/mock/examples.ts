import { HttpError } from "./errors.js";
import type { Preferences } from "./prefer.js";
import type { Operation } from "./types.js";

type Content = NonNullable<Operation["responses"][number]["contents"]>[number];

/** What Prism may send for a status, one for each media type; without a status, for the success. */
function contentsOf({ responses }: Operation, code?: number): Content[] | undefined {
  const isSuccess = (it: string) => /^2(\d\d|XX)$/.test(it);
  const [success] = responses
    .map((it) => it.code)
    .filter(isSuccess)
    .sort();
  const codes =
    code === undefined
      ? [success, "default", responses[0]?.code]
      : [String(code), `${String(code)[0]}XX`, "default"];
  const [response] = codes.flatMap((code) => responses.filter((it) => it.code === code));
  return response && (response.contents ?? []);
}

function namesOf({ examples = [] }: Content): string[] {
  return examples.map(({ key }) => key);
}

/**
 * The media type of the preferred example, whatever the client accepts: a proxy sends its page to every client.
 * Prism would look for the example in the first media type alone.
 */
export function mediaTypesOf(
  operation: Operation | undefined,
  { code, example }: Preferences,
): string[] | undefined {
  if (!operation || example === undefined) return undefined;
  const content = contentsOf(operation, code)?.find((it) => namesOf(it).includes(example));
  return content && [content.mediaType];
}

/** Whether the operation has the preferred status and example. */
export function isKnown(operation: Operation, { code, example }: Preferences): boolean {
  if (code === undefined && example === undefined) return true;
  const contents = contentsOf(operation, code);
  return (
    contents !== undefined && (example === undefined || contents.flatMap(namesOf).includes(example))
  );
}

/** The error for a preferred status or example that the operation does not have: it lists those that it has. */
export function unknownPreference(operation: Operation, preferences: Preferences): HttpError {
  const { code, example } = preferences;
  const contents = contentsOf(operation, code);
  if (contents === undefined) {
    const codes = operation.responses.map((it) => it.code).join(", ");
    return new HttpError(
      400,
      `Prefer: the contract has no response with status ${code}; use one of ${codes}.`,
    );
  }
  const names = [...new Set(contents.flatMap(namesOf))];
  const status = code === undefined ? "the success" : `status ${code}`;
  if (example === undefined || names.includes(example)) {
    return new HttpError(406, "No response of the contract meets both Accept and Prefer.");
  }
  const known = names.length > 0 ? `use one of ${names.join(", ")}` : "it has none";
  return new HttpError(400, `Prefer: ${status} has no example "${example}"; ${known}.`);
}
