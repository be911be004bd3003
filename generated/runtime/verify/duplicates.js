/* scripts/runtime/verify/duplicates.ts */ import { escapeName } from "../client/pointer.js";













export function findDuplicate(json )    {
	const open  = [];
	let stringStart   ;
	let lastString = "";
	for (const { 0: token, index } of json.matchAll(/\\.|["{}[\]:,]/g)) {
		if (token === '"') {
			if (stringStart !== undefined) lastString = json.slice(stringStart, index + 1);
			stringStart = stringStart === undefined ? index : undefined;
		}
		if (token === '"' || stringStart !== undefined) continue;
		const current = open.at(-1);
		if (token === "{") open.push({ names: new Set(), key: "" });
		else if (token === "[") open.push({ key: 0 });
		else if (token === "}" || token === "]") open.pop();
		else if (token === "," && typeof current.key === "number") current.key++;
		else if (token === ":") {
			const name = JSON.parse(lastString)  ;
			current.key = name;
			if (current.names.has(name)) return pointerTo(open);
			current.names.add(name);
		}
	}
	return undefined;
}

function pointerTo(open )  {
	const keys = open.map(({ key }) => escapeName(key));
	return keys.map((key) => `/${key}`).join("");
}
