/* Compiled from scripts/runtime/cli/lines.ts; edit that file. */ /** Lines for stdout. */






/** Writes lines together, since each write waits for its reader. */
export function createLines()        {
  // Do not end when the reader ends, as in `mock | head`.
  process.stdout.on("error", () => {});
  let lines = "";
  const flush = () => {
    if (lines !== "") process.stdout.write(lines);
    lines = "";
  };
  const add = (line        ) => {
    if (lines === "") setImmediate(flush);
    lines += `${line}\n`;
  };
  return { add, flush };
}
