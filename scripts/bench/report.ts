import { arch, cpus, release, totalmem, type } from "node:os";

/** The values of a section, by placeholder. */
export type Values = Record<string, string | number>;

/** Fills the placeholders of a template, such as `{{table}}`. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`There is no value for ${placeholder}.`);
    return typeof value === "number" ? value.toLocaleString("en") : value;
  });
}

/** A Markdown table. */
export function table(head: string[], rows: Array<Array<string | number>>): string {
  const align = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A ratio with two decimals. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

/** Bytes in kB. */
export function kilobytes(bytes: number): string {
  return ratio(bytes, 1000);
}

/** What the figures depend on. Nothing here identifies the machine. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = `${type()} ${/^\d+\.\d+/.exec(release())![0]} (${arch()})`;
  const processor = `${processors.length} × ${processors[0]!.model.trim()}`;
  const date = new Date().toISOString().slice(0, 10);
  return `Node ${process.version} on ${system}, ${processor}, ${memory} GiB of memory, ${date}.`;
}
