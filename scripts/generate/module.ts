/** A generated ES module: its code and its declarations. */
export interface Module {
  js: string;
  dts: string;
}

/** Bundlers leave out a call with this comment if its result is not used. */
export const PURE = "/* @__PURE__ */";

/** A documentation comment of these lines. */
export function docComment(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").trim().split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** Imports the types under a name of their own, so that none of them hides a global or an import. */
export function typesImport(modules: Module[]): string {
  const isUsed = modules.some(({ dts }) => /\btypes\./.test(dts));
  return isUsed ? 'import type * as types from "./types.js";\n' : "";
}

/** An import declaration without repeated names; nothing where there are no names. */
export function importOf(names: Iterable<string>, from: string, keyword = "import"): string {
  const unique = [...new Set(names)].sort();
  return unique.length === 0 ? "" : `${keyword} { ${unique.join(", ")} } from "${from}";\n`;
}

/** With tabs in place of four spaces, since each consumer installs the declarations. */
export function withTabs(declarations: string): string {
  return declarations.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}
