import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Writes a file atomically: a reader sees the old text or the new one, never a part. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    // npm makes a program executable when it packs it.
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    writeFileSync(unfinished, text, { mode: mode ?? 0o666 });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
