import { arch, cpus, release, totalmem, type } from "node:os";

/** A Markdown table. */
export function table(head: string[], rows: Array<Array<string | number>>): string {
  const align = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A ratio with two decimals. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

/** A number with a separator for thousands. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** Bytes in kB. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}

/** What the figures depend on. Nothing here identifies the machine. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = `${type()} ${/^\d+\.\d+/.exec(release())![0]} (${arch()})`;
  const date = new Date().toISOString().slice(0, 10);
  return `Node ${process.version} on ${system}, ${processors.length} × ${processors[0]!.model.trim()}, ${memory} GiB of memory, ${date}.`;
}
