import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import blankTypes from "ts-blank-space";
import type { Node } from "typescript";
import { root } from "../build/project.js";
import { ts } from "../build/typescript.js";
import { Failure } from "../runtime/cli/failure.js";
import { withTabs } from "./module.js";

/**
 * Compiles `scripts/runtime/`: in JavaScript the types and comments are removed in place, so that each line
 * keeps its number and its code. `npm test` checks the types.
 *
 * @param project The folder of the project, or of a copy.
 * @returns `.js` and `.d.ts` files by their path in `generated/`.
 * @throws {Failure} with one line per error: file and message.
 */
export function compileRuntime(project: string = root): Map<string, string> {
  const folder = resolve(project, "scripts/runtime");
  const output = new Map<string, string>();
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)[\w-]+\.ts$/.test(path));
  for (const path of sources.sort()) {
    const source = `scripts/runtime/${path}`;
    const text = readFileSync(resolve(folder, path), "utf8");
    const target = `runtime/${path.slice(0, -".ts".length)}`;
    output.set(`${target}.js`, withBanner(toJavaScript(text, source), source));
    output.set(`${target}.d.ts`, withBanner(withTabs(toDeclaration(text, source)), source));
  }
  return output;
}

function toJavaScript(source: string, path: string): string {
  const text = withoutComments(source);
  const script = blankTypes(text, ({ pos, end }) => {
    const code = text.slice(pos, end).trim();
    const line = text.slice(0, text.indexOf(code, pos)).split("\n").length;
    const [first] = code.split("\n");
    throw new Failure(`${path}:${line}: "${first}" is not a type that can be removed; rewrite it.`);
  });
  const code = script.replace(/ /g, (blank, index) => (text[index] === " " ? blank : ""));
  return code.replace(/[ \t]+$/gm, "");
}

/**
 * Without comments, and indented by tabs, since each consumer installs the JavaScript. The docstrings are in the
 * declarations.
 */
function withoutComments(text: string): string {
  const source = ts.createSourceFile("", text, ts.ScriptTarget.ES2022);
  const templates: Node[] = [];
  let blanked = text;
  const visit = (node: Node) => {
    if (ts.isJSDoc(node)) return;
    if (ts.isTemplateLiteralToken(node)) templates.push(node);
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ]) {
      const blanks = text.slice(pos, end).replace(/./g, " ");
      blanked = blanked.slice(0, pos) + blanks + blanked.slice(end);
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  const isInTemplate = (index: number) =>
    templates.some((it) => it.getStart(source) < index && index < it.end);
  return blanked.replace(/^(?: {2})+/gm, (spaces, index: number) =>
    isInTemplate(index) ? spaces : "\t".repeat(spaces.length / 2),
  );
}

function toDeclaration(text: string, source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    fileName: source,
    reportDiagnostics: true,
    compilerOptions: {
      isolatedDeclarations: true,
      newLine: ts.NewLineKind.LineFeed,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  const messages = diagnostics.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
    return `${source}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  if (messages.length > 0) throw new Failure(messages.join("\n"));
  return outputText;
}

/** Names the source to edit, in the first line, so that the line numbers stay those of the source. */
function withBanner(text: string, source: string): string {
  return `/* ${source} */ ${text}`;
}
