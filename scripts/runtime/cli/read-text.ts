import { readFileSync } from "node:fs";
import { Failure } from "./failure.js";

/** Reads the file of an option. */
export function readText(file: string, option: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`--${option}: cannot read ${file} (${code}).`, 2);
  }
}
