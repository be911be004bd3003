/* scripts/runtime/mock/words.ts */ import { createRequire, Module } from "./node-module.js";


const MAX_SEED = 2 ** 31;








export function loadWithoutWords(prism , load   )  {
	const require = createRequire(prism);
	const { cache } = require;
	let all ;
	let english ;
	try {
		all = require.resolve("@faker-js/faker");
		english = require.resolve("@faker-js/faker/locale/en");
	} catch {

		return load();
	}
	if (cache[all] !== undefined) return load();
	const words = new Proxy(
		{},
		{
			get: (_, name) => {
				const faker = require(english)      ;

				faker.seed(require("json-schema-faker").JSONSchemaFaker.random.number(0, MAX_SEED));
				return Reflect.get(faker, name);
			},
		},
	);
	cache[all] = Object.assign(new Module(all), { exports: { default: words, faker: words } });
	try {
		return load();
	} finally {

		delete cache[all];
	}
}
