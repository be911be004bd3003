/* scripts/runtime/mock/tested-versions.ts */ import { createRequire } from "./node-module.js";


export function testedVersions(...names )  {
	const { devDependencies } = createRequire(import.meta.url)("../../../package.json")

;
	return names.map((name) => `${name}@${devDependencies[name]}`);
}
