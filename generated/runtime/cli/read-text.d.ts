/* scripts/runtime/cli/read-text.ts */ /**
 * Reads the file of an option.
 *
 * @param shown The file in a message, unless the user may have written a secret there by mistake.
 */
export declare function readText(file: string, option: string, shown?: string): string;
