import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { programOf, root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import { CLIENTS, type ClientName, folder, importsOf, sourceOf } from "./clients.js";
import { compare } from "./measure.js";
import { ratio, table, type Values } from "./report.js";

const CHECKED = ["fetch", "named", "create-client", "openapi-fetch", "hey-api", "orval"] as const;

/** Compares what the clients cost the compilers. */
export async function typecheck(): Promise<Values> {
  const rows: string[][] = CHECKED.map((name) => [CLIENTS[name]]);
  for (const compiler of [programOf("typescript", "tsc"), programOf("typescript7", "tsc")]) {
    const instantiations: Record<string, number> = {};
    const check = async (name: string) => {
      const { time, ...counts } = checkClient(name as ClientName, compiler);
      instantiations[name] = counts.instantiations;
      return time;
    };
    const times = await compare([...CHECKED], check, 5);
    CHECKED.forEach((name, row) =>
      rows[row]!.push(String(instantiations[name]), ratio(times[name]!, times["openapi-fetch"]!)),
    );
  }
  const head = ["client", "TypeScript 5.9: instantiations", "time"];
  return { table: table([...head, "TypeScript 7: instantiations", "time"], rows) };
}

/** Type-checks an application with the types of a project. Returns what the compiler reports of its run. */
export function checkClient(name: ClientName, compiler: string, project = root) {
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
  return { instantiations: figure("Instantiations"), time: figure("Total time") };
}
