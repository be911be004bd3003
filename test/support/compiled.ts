/** Whether the source has each character of a compiled line, in its order. */
export function isWithin(line: string, source: string): boolean {
  let from = 0;
  const isNext = (it: string) => (from = source.indexOf(it, from) + 1) > 0;
  return [...line.replace(/[\s;]/g, "")].every(isNext);
}
