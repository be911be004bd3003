// Generated from openapi/ by `npm run generate`. Do not edit.
import { createRequire, Module } from "node:module";
/**
 * Loads Prism with the English words alone that it makes texts up from. By itself it loads those of 57
 * languages, none of which it ever asks for, and that is half of the time that a mock takes to start.
 *
 * @param prism Where Prism is installed.
 * @param load Loads it.
 */
export function loadWithEnglishAlone(prism, load) {
    const require = createRequire(prism);
    const { cache } = require;
    let all;
    let english;
    try {
        all = require.resolve("@faker-js/faker");
        english = require("@faker-js/faker/locale/en");
    }
    catch {
        // A Prism that has its words from elsewhere.
        return load();
    }
    if (cache[all] !== undefined)
        return load();
    cache[all] = Object.assign(new Module(all), { exports: { default: english, faker: english } });
    try {
        return load();
    }
    finally {
        // Whatever else runs in this process gets all of them.
        delete cache[all];
    }
}
