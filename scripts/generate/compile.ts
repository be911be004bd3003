import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type TypeScript from "typescript";
import { Failure } from "../cli/failure.js";
import { root } from "../project.js";
import { ts } from "./compilers.js";

const outputFolder = resolve(root, "generated");
const scriptsFolder = resolve(root, "scripts");

/**
 * Compiles the client, hand-written and generated sources together, in memory.
 *
 * @param generated Sources by their path in `generated/`.
 * @returns `.js` and `.d.ts` files by their path in `generated/`.
 * @throws {Failure} with a line for each error: file, line, what is wrong.
 */
export function compile(generated: Map<string, string>): Map<string, string> {
  const sources = new Map(
    [...readHandwritten(), ...generated].map(([path, text]) => [resolve(outputFolder, path), text]),
  );
  const options: TypeScript.CompilerOptions = {
    ...readCompilerOptions(),
    // What is published may use nothing of Node: it runs in browsers as well.
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    noEmit: false,
    declaration: true,
    newLine: ts.NewLineKind.LineFeed,
    rootDir: outputFolder,
    outDir: outputFolder,
  };
  delete options.rootDirs;
  const output = new Map<string, string>();
  const program = ts.createProgram([...sources.keys()], options, hostOf(sources, options));
  const { diagnostics: emitDiagnostics } = program.emit(undefined, (path, text) =>
    output.set(relative(outputFolder, path), text),
  );
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
    ...emitDiagnostics,
  ];
  if (diagnostics.length > 0) throw new Failure(diagnostics.map(describe).join("\n"));
  return output;
}

function readHandwritten(): Array<[path: string, text: string]> {
  return readdirSync(resolve(scriptsFolder, "client")).map((name) => [
    `client/${name}`,
    readFileSync(resolve(scriptsFolder, "client", name), "utf8"),
  ]);
}

function readCompilerOptions(): TypeScript.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}

/** The compiler's usual host, with the sources laid over the files in `generated/`. */
function hostOf(
  sources: Map<string, string>,
  options: TypeScript.CompilerOptions,
): TypeScript.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const isOutput = (path: string) => path.startsWith(outputFolder + "/");
  // As tsc itself does: comments are kept, but only read where they may hold an error.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  host.getCurrentDirectory = () => root;
  // MSW's types read all of GraphQL's, for handlers that are not made here.
  const isUnused = (path: string) => path.includes("/node_modules/graphql/");
  host.fileExists = (path) =>
    isOutput(path) ? sources.has(path) : !isUnused(path) && ts.sys.fileExists(path);
  host.readFile = (path) => (isOutput(path) ? sources.get(path) : ts.sys.readFile(path));
  host.directoryExists = (path) =>
    path === outputFolder ||
    [...sources.keys()].some((source) => dirname(source) === path) ||
    ts.sys.directoryExists(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = sources.get(path);
    if (text === undefined) return getSourceFile(path, languageVersion, ...rest);
    return ts.createSourceFile(path, text, languageVersion);
  };
  return host;
}

function describe({ file, start, messageText }: TypeScript.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined || start === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const path = relative(outputFolder, file.fileName);
  if (existsSync(resolve(scriptsFolder, path))) return `scripts/${path}:${line + 1}: ${text}`;
  // A generated source is never written, so what stands there is shown in place of a line number.
  return `${path}: ${text} In: ${outlineOf(file.text.split("\n"), line).join(" ")}`;
}

/** A line with those around it that it is indented under: for an example its status and name. */
function outlineOf(lines: string[], line: number): string[] {
  const indentOf = (text: string) => text.search(/\S/);
  const outline = [lines[line]!];
  for (const text of lines.slice(0, line).reverse()) {
    if (text !== "" && indentOf(text) < indentOf(outline[0]!)) outline.unshift(text);
  }
  return outline.map((text) => text.trim());
}
