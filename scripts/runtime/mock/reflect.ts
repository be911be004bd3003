import type { MockResponse, Route } from "./prism.js";

/**
 * Puts the path parameters of the request into a success: into the property of the same name, and
 * wherever else in the body its value occurs, such as in a `uri`.
 *
 * @param isDynamic Whether the body is generated. Then the schema's examples show where the value occurs.
 */
export function reflectParameters(
  response: MockResponse,
  route: Route,
  path: string,
  isDynamic: boolean,
): MockResponse {
  const { status, body } = response;
  if (status >= 300 || typeof body !== "object" || body === null || Array.isArray(body)) {
    return response;
  }
  const values = route.pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
  const reflected: Record<string, unknown> = { ...body };
  const source = isDynamic ? { ...body, ...schemaExamplesOf(route) } : reflected;
  route.parameters.forEach((name, index) => {
    const old = source[name];
    if (typeof old !== "string" || old === "" || !(name in reflected)) return;
    for (const [property, text] of Object.entries(source)) {
      if (typeof text !== "string" || !text.includes(old) || !(property in reflected)) continue;
      reflected[property] = text.replaceAll(old, () => values[index]!);
    }
  });
  return { ...response, body: reflected };
}

/** The example of each property of the success. */
function schemaExamplesOf({ operation }: Route): Record<string, unknown> {
  const success = operation.responses.find(({ code }) => code.startsWith("2"));
  const properties = success?.contents?.[0]?.schema?.properties ?? {};
  const examples = Object.entries(properties).flatMap(([name, schema]) => {
    const [example] = (schema as { examples?: unknown[] }).examples ?? [];
    return example === undefined ? [] : [[name, example]];
  });
  return Object.fromEntries(examples);
}
