/* Compiled from scripts/runtime/mock/words.ts; edit that file. */ import { createRequire, Module } from "node:module";

/**
 * Loads Prism without the words that it makes texts up from: the English ones are loaded once a schema asks
 * for them by `x-faker`. By itself Prism loads those of 57 languages, none of which it ever asks for, and
 * that is half of the time that a mock takes to start.
 *
 * @param prism Where Prism is installed.
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
    // A Prism that has its words from elsewhere.
    return load();
  }
  if (cache[all] !== undefined) return load();
  const words = new Proxy({}, { get: (_, name) => Reflect.get(require(english)          , name) });
  cache[all] = Object.assign(new Module(all), { exports: { default: words, faker: words } });
  try {
    return load();
  } finally {
    // Whatever else runs in this process gets all of them.
    delete cache[all];
  }
}
