/* scripts/runtime/mock/routes.ts */ 


export const MOCK_PREFIX = "/__mock/";


export function parametersOf({ pattern, parameters } , path )   {
	const values = pattern.exec(path).slice(1).map(decode);
	return Object.fromEntries(parameters.map((name, index) => [name, values[index]]));
}

function decode(segment )  {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
