/* scripts/runtime/mock/absent.ts */ import { namesOf } from "../client/pointer.js";


export const ABSENT = "x-mock-absent";


export function removeAt(body , pointers  )  {
	for (const pointer of pointers) {
		const names = namesOf(pointer);
		const last = names.pop();
		const parent = names.reduce((value, name) => value?.[name], body);
		if (last !== undefined && parent) delete parent[last];
	}
}
