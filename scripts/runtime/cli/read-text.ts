import { readFileSync } from "node:fs";
import { Failure } from "./failure.js";

/**
 * Reads the file of an option.
 *
 * @param shown The file in a message, unless the user may have written a secret there by mistake.
 */
export function readText(file: string, option: string, shown: string = file): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`--${option}: cannot read ${shown} (${code}).`, 2);
  }
}
