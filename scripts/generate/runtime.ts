import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type TypeScript from "typescript";
import { Failure } from "../cli/failure.js";
import { root } from "../project.js";
import { ts } from "./compilers.js";

/**
 * Compiles what runs on Node alone, file by file and in memory. Their types are checked with those of all
 * scripts, by the tests: a check here would read Node's and Prism's types at each generation.
 *
 * @param folder A folder of `scripts/`, and so of `generated/`.
 * @param isImported Whether others import it, and so need its types.
 * @returns `.js` and `.d.ts` files by their path in `generated/`.
 * @throws {Failure} with a line for each error: file and what is wrong.
 */
export function transpile(
  folder: string,
  { isImported }: { isImported: boolean },
): Map<string, string> {
  const output = new Map<string, string>();
  const compilerOptions: TypeScript.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    newLine: ts.NewLineKind.LineFeed,
    verbatimModuleSyntax: true,
  };
  for (const name of readdirSync(resolve(root, "scripts", folder)).sort()) {
    const path = `${folder}/${name}`;
    const source = readFileSync(resolve(root, "scripts", path), "utf8");
    const options = { compilerOptions, fileName: path, reportDiagnostics: true };
    const compilations = new Map([[".js", ts.transpileModule(source, options)]]);
    if (isImported) {
      const declarationOptions = {
        ...compilerOptions,
        declaration: true,
        isolatedDeclarations: true,
      };
      compilations.set(
        ".d.ts",
        ts.transpileDeclaration(source, { ...options, compilerOptions: declarationOptions }),
      );
    }
    for (const [extension, compiled] of compilations) {
      const errors = (compiled.diagnostics ?? []).map(
        ({ messageText }) =>
          `scripts/${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
      if (errors.length > 0) throw new Failure(errors.join("\n"));
      output.set(path.replace(/\.ts$/, extension), compiled.outputText);
    }
  }
  return output;
}
