/** Lines for stdout. */
export interface Lines {
  add(line: string): void;
  /** Writes what is left. */
  flush(): void;
}

/** Writes lines together, since each write waits for its reader. */
export function createLines(): Lines {
  // Do not end when the reader ends, as in `mock | head`.
  process.stdout.on("error", () => {});
  let lines = "";
  const flush = () => {
    if (lines !== "") process.stdout.write(lines);
    lines = "";
  };
  const add = (line: string) => {
    if (lines === "") setImmediate(flush);
    lines += `${line}\n`;
  };
  return { add, flush };
}
