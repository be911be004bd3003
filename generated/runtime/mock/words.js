/* Compiled from scripts/runtime/mock/words.ts; edit that file. */ import { createRequire, Module } from "./node-module.js";

/** Faker takes 32 bits. */
const MAX_SEED = 2 ** 31;

/**
 * Loads Prism with the English word lists of Faker alone, and these only once a schema uses `x-faker`.
 * Prism itself loads the lists of 57 languages, uses only English, and needs twice the time to start.
 *
 * @param prism The path of Prism's module.
 * @param load Loads it.
 */
export function loadWithoutWords        (prism        , load              )         {
  const require = createRequire(prism);
  const { cache } = require;
  let all        ;
  let english        ;
  try {
    all = require.resolve("@faker-js/faker");
    english = require.resolve("@faker-js/faker/locale/en");
  } catch {
    // Another version of Prism may not use this package.
    return load();
  }
  if (cache[all] !== undefined) return load();
  const words = new Proxy(
    {},
    {
      get: (_, name) => {
        const faker = require(english)                                ;
        // Faker has its own random numbers. By this they follow from the seed of the response.
        faker.seed(require("json-schema-faker").JSONSchemaFaker.random.number(0, MAX_SEED));
        return Reflect.get(faker, name);
      },
    },
  );
  cache[all] = Object.assign(new Module(all), { exports: { default: words, faker: words } });
  try {
    return load();
  } finally {
    // Other code in this process still gets every language.
    delete cache[all];
  }
}
