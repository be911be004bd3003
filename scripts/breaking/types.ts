import ts from "typescript";
import { type Document, operationsOf, type PlacedOperation } from "../generate/document.js";
import { generateTypes } from "../generate/types.js";
import type { Change } from "./changes.js";

const PRELUDE = `import type * as Old from "./old.js";
import type * as New from "./new.js";
type Sent<O> = O extends { parameters: unknown } ? Pick<O, "parameters" | Extract<keyof O, "requestBody">> : never;
type Known<T> = T extends string ? (string extends T ? never : T) : T extends readonly (infer I)[] ? Known<I> : T extends object ? { [K in keyof T]-?: Known<T[K]> }[keyof T] : never;
type Covers<O, N> = [Known<O>] extends [Known<N>] ? true : never;
`;

/** A line of TypeScript that compiles unless something is broken, and what is broken then. */
interface Check {
  line: string;
  change: Change;
}

/** What has changed for code that is compiled over the types; wire formats and all else pass by. */
export async function typeChanges(base: Document, revision: Document): Promise<Change[]> {
  const checks = [...checksOfSchemas(base, revision), ...checksOfOperations(base, revision)];
  const files = new Map([
    ["/old.ts", await generateTypes(base)],
    ["/new.ts", await generateTypes(revision)],
    ["/gate.ts", PRELUDE + checks.map(({ line }) => line).join("\n")],
  ]);
  const first = PRELUDE.split("\n").length - 1;
  const broken = new Set(linesWithErrors(files, "/gate.ts", first).map((line) => checks[line]!));
  return [...broken].map(({ change }) => change);
}

function checksOfSchemas(base: Document, revision: Document): Check[] {
  const names = Object.keys(base.components?.schemas ?? {}).filter((it) =>
    /^[A-Za-z_]\w*$/.test(it),
  );
  return names.map((name, index) => {
    const breaking = (what: string): Change => ({
      impact: "breaking",
      what,
      forWhom: "who compiles over the types",
    });
    if (!(name in (revision.components?.schemas ?? {}))) {
      return {
        line: `export type Schema${index} = New.${name};`,
        change: breaking(`Schema \`${name}\` is gone, or has another name.`),
      };
    }
    return {
      line: `export const schema${index}: Covers<Old.${name}, New.${name}> = true;`,
      change: breaking(`A known value of \`${name}\` is gone.`),
    };
  });
}

function checksOfOperations(base: Document, revision: Document): Check[] {
  const kept = new Set(operationsOf(revision).map((it) => it.operationId));
  return operationsOf(base)
    .filter((it) => it.operationId !== undefined && kept.has(it.operationId))
    .flatMap(checksOfOperation);
}

function checksOfOperation({ operationId, responses }: PlacedOperation, index: number): Check[] {
  const key = `operations[${JSON.stringify(operationId)}]`;
  const call: Check = {
    line: `export const call${index} = (sent: Sent<Old.${key}>): Sent<New.${key}> => sent;`,
    change: {
      impact: "breaking",
      what: `\`${operationId}\` no longer takes what it took: a parameter or a body is new and required, or of another type.`,
      forWhom: "who makes the call",
    },
  };
  const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.keys(content).map((mediaType, place): Check => {
      const body = `${key}["responses"][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]["content"][${JSON.stringify(mediaType)}]`;
      return {
        line: `export const answer${index}_${status}_${place} = (answer: New.${body}): Old.${body} => answer;`,
        change: {
          impact: "breaking",
          what: `Code that reads the ${mediaType} of \`${operationId}\` with ${status} no longer compiles.`,
          forWhom: "who reads the answer in TypeScript",
        },
      };
    }),
  );
  return [call, ...answers];
}

/** TypeScript's own declarations, which are the same for every comparison. */
const library = new Map<string, ts.SourceFile | undefined>();

/** The lines of a file, counted from 0 at the first line, on which the compiler finds something wrong. */
function linesWithErrors(files: Map<string, string>, file: string, firstLine: number): number[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => files.get(path) ?? ts.sys.readFile(path);
  host.getCurrentDirectory = () => "/";
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = files.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    if (!library.has(path)) library.set(path, getSourceFile(path, languageVersion, ...rest));
    return library.get(path);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()].map(
    ({ file: source, start, messageText }) => {
      const line = source?.fileName === file && source.getLineAndCharacterOfPosition(start!).line;
      // What is wrong elsewhere is no finding, but a gate that does not work.
      if (line === false || line === undefined || line < firstLine) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
      }
      return line - firstLine;
    },
  );
}
