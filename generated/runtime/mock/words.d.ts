/* Compiled from scripts/runtime/mock/words.ts; edit that file. */ /**
 * Loads Prism without the words that it makes texts up from: the English ones are loaded once a schema asks
 * for them by `x-faker`. By itself Prism loads those of 57 languages, none of which it ever asks for, and
 * that is half of the time that a mock takes to start.
 *
 * @param prism Where Prism is installed.
 * @param load Loads it.
 */
export declare function loadWithoutWords<Loaded>(prism: string, load: () => Loaded): Loaded;
