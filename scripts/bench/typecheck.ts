import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../runtime/cli/failure.js";
import { programOf, root } from "../build/project.js";
import { CLIENTS, type ClientName, importsOf } from "./clients.js";
import { median } from "./measure.js";
import { ratio, table } from "./report.js";

const ROUNDS = 5;
const CHECKED: ClientName[] = ["fetch", "named", "face", "openapi-fetch", "hey-api", "orval"];

/** What the compiler says of itself. */
export interface Check {
  instantiations: number;
  seconds: number;
  megabytes: number;
}

/** Programs of the compilers, by version. */
export const COMPILERS = {
  "TypeScript 5.9": programOf("typescript", "tsc"),
  "TypeScript 7": programOf("typescript7", "tsc"),
};

export async function typecheck(folder: string): Promise<string> {
  const tables = Object.entries(COMPILERS).map(([version, compiler]) => {
    const rounds = Array.from({ length: ROUNDS }, () =>
      CHECKED.map((name) => checkApplication(name, folder, compiler)),
    );
    const costs = CHECKED.map((name, index) => {
      const of = (figure: keyof Check) => median(rounds.map((it) => it[index]![figure]));
      return {
        name,
        ...{
          instantiations: of("instantiations"),
          seconds: of("seconds"),
          megabytes: of("megabytes"),
        },
      };
    });
    const plain = costs.find(({ name }) => name === "openapi-fetch")!;
    const rows = costs.map(({ name, instantiations, seconds, megabytes }) => [
      CLIENTS[name],
      instantiations,
      ratio(seconds, plain.seconds),
      ratio(megabytes, plain.megabytes),
    ]);
    return `${version}:\n\n${table(["client", "instantiations", "time", "memory"], rows)}`;
  });
  return `## Type-checking

What a program that makes the one call costs the compiler (\`tsc --noEmit\`): the instantiations of types, and
time and memory as a multiple of openapi-fetch's. Most of time and memory is the compiler's own start and its library of
the DOM.

${tables.join("\n\n")}

Instantiations are what an editor repeats at each keystroke. openapi-fetch's types work out path, parameters and result at
each call; a named function has them written down.
`;
}

/** Type-checks an application; fails where it does not compile. */
export function checkApplication(
  name: ClientName,
  folder: string,
  compiler: string,
  project = root,
): Check {
  const file = resolve(folder, "tsconfig.check.json");
  const paths = Object.entries(importsOf(folder, project)).map(([from, to]) =>
    to.endsWith(".js") ? [from, [to.replace(/js$/, "d.ts")]] : [`${from}/*`, [`${to}/*`]],
  );
  writeFileSync(
    file,
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, skipLibCheck: true, noEmit: true, types: [], target: "es2022" },
        ...{ module: "nodenext", lib: ["es2022", "dom", "dom.iterable"] },
        paths: Object.fromEntries(paths),
      },
      files: [resolve(root, `scripts/bench/clients/${name}.ts`)],
    }),
  );
  const options = [compiler, "-p", file, "--extendedDiagnostics"];
  const { status, stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Failure(`${name} does not compile:\n${stdout}`);
  const figure = (label: string) =>
    Number(new RegExp(`^${label}: +([\\d.]+)`, "m").exec(stdout)![1]);
  return {
    instantiations: figure("Instantiations"),
    seconds: figure("Total time"),
    megabytes: figure("Memory used") / 1000,
  };
}
