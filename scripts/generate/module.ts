/** A generated ES module: its code and its declarations. */
export interface Module {
  js: string;
  dts: string;
}

/** A documentation comment of these lines. */
export function docComment(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").trim().split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** An import declaration without repeated names; nothing where there are no names. */
export function importOf(names: Iterable<string>, from: string, keyword = "import"): string {
  const unique = [...new Set(names)].sort();
  return unique.length === 0 ? "" : `${keyword} { ${unique.join(", ")} } from "${from}";\n`;
}
