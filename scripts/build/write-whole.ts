import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file atomically: a reader sees the old text or the new one, never a part. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
