import { arch, cpus, release, totalmem, type } from "node:os";

/** A table in Markdown. */
export function table(head: string[], rows: Array<Array<string | number>>): string {
  const line = (cells: Array<string | number>) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}

/** A ratio, as a number with two digits behind the point. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

/** Bytes in kB. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}

/** What the figures depend on, without anything that tells whose machine it is. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version} on ${type()} ${release().match(/^\d+\.\d+/)![0]} (${arch()}), ${processors.length} × ${processors[0]!.model.trim()}, ${memory} GiB of memory, ${new Date().toISOString().slice(0, 10)}.`;
}
