/* scripts/runtime/mock/words.ts */ /**
 * Loads Prism with the English word lists of Faker alone, and these only once a schema uses `x-faker`.
 * Prism itself loads the lists of 57 languages, uses only English, and needs twice the time to start.
 *
 * @param prism The path of Prism's module.
 * @param load Loads it.
 */
export declare function loadWithoutWords<Loaded>(prism: string, load: () => Loaded): Loaded;
