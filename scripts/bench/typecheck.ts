import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { programOf, root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import { CLIENTS, type ClientName, folder, importsOf, sourceOf } from "./clients.js";
import { compare } from "./measure.js";
import { ratio, table, type Values } from "./report.js";

const CHECKED: ClientName[] = [
  "fetch",
  "named",
  "create-client",
  "openapi-fetch",
  "hey-api",
  "orval",
];

/** The compilers' programs. */
export const COMPILERS = {
  "TypeScript 5.9": programOf("typescript", "tsc"),
  "TypeScript 7": programOf("typescript7", "tsc"),
};

/** Compares what the clients cost the compilers. */
export async function typecheck(): Promise<Values> {
  const tables = [];
  for (const [version, compiler] of Object.entries(COMPILERS)) {
    const check = async (name: string) => checkClient(name as ClientName, compiler);
    const costs = await compare(CHECKED, check, 5);
    const plain = costs["openapi-fetch"]!;
    const rows = CHECKED.map((name) => {
      const { instantiations, time, memory } = costs[name]!;
      return [CLIENTS[name], instantiations, ratio(time, plain.time), ratio(memory, plain.memory)];
    });
    tables.push(`${version}:\n\n${table(["client", "instantiations", "time", "memory"], rows)}`);
  }
  return { tables: tables.join("\n\n") };
}

/** What the compiler reports of a run. */
type Check = Record<"instantiations" | "time" | "memory", number>;

/** Type-checks an application with the types of a project. */
export function checkClient(name: ClientName, compiler: string, project = root): Check {
  const file = resolve(folder, "tsconfig.json");
  const paths = Object.entries(importsOf(project)).map(([from, to]) =>
    to.endsWith(".js") ? [from, [to.replace(/js$/, "d.ts")]] : [`${from}/*`, [`${to}/*`]],
  );
  const compilerOptions = {
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [], target: "es2022" },
    ...{ module: "nodenext", lib: ["es2022", "dom", "dom.iterable"] },
    paths: Object.fromEntries(paths),
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, files: [sourceOf(name)] }));
  const options = [compiler, "-p", file, "--extendedDiagnostics"];
  const { status, stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Failure(`clients/${name}.ts has type errors:\n${stdout}`);
  const figure = (label: string) =>
    Number(new RegExp(`^${label}: +([\\d.]+)`, "m").exec(stdout)![1]);
  return {
    instantiations: figure("Instantiations"),
    time: figure("Total time"),
    memory: figure("Memory used"),
  };
}
