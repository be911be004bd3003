// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * Loads Prism with the English words alone that it makes texts up from. By itself it loads those of 57
 * languages, none of which it ever asks for, and that is half of the time that a mock takes to start.
 *
 * @param prism Where Prism is installed.
 * @param load Loads it.
 */
export declare function loadWithEnglishAlone<Loaded>(prism: string, load: () => Loaded): Loaded;
