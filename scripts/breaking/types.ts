import type TypeScript from "typescript";
import { ts } from "../build/typescript.js";
import { type Document, operationsOf, type PlacedOperation } from "../generate/document.js";
import { generateTypes } from "../generate/types.js";
import type { Change } from "./changes.js";

const PRELUDE = `import type * as Old from "./old.js";
import type * as New from "./new.js";
type Sent<O> = O extends { parameters: unknown } ? Pick<O, "parameters" | Extract<keyof O, "requestBody">> : never;
type Known<T> = T extends string ? (string extends T ? never : T) : T extends readonly (infer I)[] ? Known<I> : T extends object ? { [K in keyof T]-?: Known<T[K]> }[keyof T] : never;
type Covers<O, N> = [Known<O>] extends [Known<N>] ? true : never;
`;

const PRELUDE_LINES = PRELUDE.split("\n").length - 1;

const OPTIONS: TypeScript.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Without the DOM and newer libraries, which take most of the time.
  lib: ["lib.es5.d.ts"],
  types: [],
};

/** TypeScript's own declarations, which take longer to parse than everything else. */
const library = new Map<string, TypeScript.SourceFile | undefined>();

const generated = new WeakMap<Document, Promise<string>>();

/** A line of TypeScript, and the change that an error on this line shows. */
interface Check {
  line: string;
  change: Change;
}

/** Finds what has changed for code that is compiled with the types, and ignores all other changes. */
export async function typeChanges(base: Document, revision: Document): Promise<Change[]> {
  const checks = [...schemaChecks(base, revision), ...operationChecks(base, revision)];
  const lines = linesWithErrors({
    "/old.d.ts": await typesOf(base),
    "/new.d.ts": await typesOf(revision),
    "/checks.ts": PRELUDE + checks.map(({ line }) => line).join("\n"),
  });
  return [...new Set(lines)].map((line) => checks[line]!.change);
}

/** Generates the types once for each document. */
function typesOf(document: Document): Promise<string> {
  const known = generated.get(document) ?? generateTypes(document);
  generated.set(document, known);
  return known;
}

function schemaChecks(base: Document, revision: Document): Check[] {
  const names = Object.keys(base.components?.schemas ?? {}).filter((it) =>
    /^[A-Za-z_]\w*$/.test(it),
  );
  return names.map((name, index) => {
    const isPresent = name in (revision.components?.schemas ?? {});
    return {
      line: isPresent
        ? `export const schema${index}: Covers<Old.${name}, New.${name}> = true;`
        : `export type Schema${index} = New.${name};`,
      change: {
        impact: "breaking",
        description: isPresent
          ? `A known value of \`${name}\` was removed.`
          : `Schema \`${name}\` was removed or renamed.`,
        consumers: "TypeScript consumers",
      },
    };
  });
}

function operationChecks(base: Document, revision: Document): Check[] {
  const kept = new Set(operationsOf(revision).map(({ operationId }) => operationId));
  return operationsOf(base)
    .filter(({ operationId }) => operationId !== undefined && kept.has(operationId))
    .flatMap((operation, index) => [
      requestCheck(operation, index),
      ...responseChecks(operation, index),
    ]);
}

function requestCheck({ operationId }: PlacedOperation, index: number): Check {
  const key = `operations[${JSON.stringify(operationId)}]`;
  return {
    line: `export const request${index} = (sent: Sent<Old.${key}>): Sent<New.${key}> => sent;`,
    change: {
      impact: "breaking",
      description: `\`${operationId}\` rejects requests that it accepted: a parameter or body became required, or has another type.`,
      consumers: "consumers that send the request",
    },
  };
}

function responseChecks({ operationId, responses }: PlacedOperation, index: number): Check[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.keys(content).map((mediaType, place): Check => {
      const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
      const operation = `operations[${JSON.stringify(operationId)}]`;
      const body = `${operation}["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`;
      return {
        line: `export const response${index}_${status}_${place} = (it: New.${body}): Old.${body} => it;`,
        change: {
          impact: "breaking",
          description: `Code that reads the ${mediaType} of \`${operationId}\` with ${status} no longer compiles.`,
          consumers: "TypeScript consumers that read the response",
        },
      };
    }),
  );
}

/** The lines with checks, counted from 0, on which the compiler finds an error. The files are in memory. */
function linesWithErrors(files: Record<string, string>): number[] {
  const host = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram(["/checks.ts"], OPTIONS, {
    ...host,
    fileExists: (name) => name in files,
    getSourceFile: (name) => {
      if (name in files) return ts.createSourceFile(name, files[name]!, ts.ScriptTarget.ES2022);
      const known = library.get(name) ?? host.getSourceFile(name, ts.ScriptTarget.ES2022);
      library.set(name, known);
      return known;
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const isCheck = file?.fileName === "/checks.ts";
    const line = isCheck ? file.getLineAndCharacterOfPosition(start!).line - PRELUDE_LINES : -1;
    // An error anywhere else is a fault of this script, not a change of the contract.
    if (line < 0) throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    return line;
  });
}
