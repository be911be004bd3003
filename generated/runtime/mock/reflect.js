/* Compiled from scripts/runtime/mock/reflect.ts; edit that file. */ 

/**
 * Puts the path parameters that were asked for into a success: into the property of the same name, and
 * wherever else in the body its value stood, such as in a `uri`.
 *
 * @param isDynamic Whether the body was made up; then the schema's examples say where the value stands.
 */
export function reflectParameters(
  answer        ,
  route       ,
  path        ,
  isDynamic         ,
)         {
  const { status, body } = answer;
  if (status >= 300 || typeof body !== "object" || body === null || Array.isArray(body))
    return answer;
  const values = route.pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
  const reflected                          = { ...body };
  const source = isDynamic ? { ...body, ...schemaExamplesOf(route) } : reflected;
  route.parameters.forEach((name, index) => {
    const old = source[name];
    if (typeof old !== "string" || old === "" || !(name in reflected)) return;
    for (const [property, text] of Object.entries(source)) {
      if (typeof text !== "string" || !text.includes(old) || !(property in reflected)) continue;
      reflected[property] = text.replaceAll(old, () => values[index] );
    }
  });
  return { ...answer, body: reflected };
}

/** The example of each property of the success. */
function schemaExamplesOf({ operation }       )                          {
  const success = operation.responses.find(({ code }) => code.startsWith("2"));
  const properties = success?.contents?.[0]?.schema?.properties ?? {};
  const examples = Object.entries(properties).flatMap(([name, schema]) => {
    const [example] = (schema                            ).examples ?? [];
    return example === undefined ? [] : [[name, example]];
  });
  return Object.fromEntries(examples);
}
