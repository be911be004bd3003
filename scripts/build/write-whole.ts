import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file as a whole or not at all: nobody ever reads a half of it. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
