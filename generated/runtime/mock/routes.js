/* Compiled from scripts/runtime/mock/routes.ts; edit that file. */ 

/** The start of the paths of the mock's own resources, which no contract uses. */
export const MOCK_PREFIX = "/__mock/";

/** The path parameters in a path that matches the route, decoded. */
export function parametersOf({ pattern, parameters }       , path        )                         {
  const values = pattern.exec(path) .slice(1).map(decode);
  return Object.fromEntries(parameters.map((name, index) => [name, values[index] ]));
}

function decode(segment        )         {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
