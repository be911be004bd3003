import { resolve } from "node:path";
import { bundledDocument, programOf, root } from "../build/project.js";
import { compare } from "./measure.js";
import { ratio, table, type Values } from "./report.js";
import { type Server, startServer } from "./servers.js";

const CALLS = 1_000;
const MORE_CALLS = 50_000;

const own = [resolve(root, "generated/bin.js"), "mock"];
const SILENT = "`mock --log-level silent`";
const PRISM = "Prism, `-v warn`";

const PROGRAMS: Record<string, string[]> = {
  [PRISM]: [programOf("@stoplight/prism-cli", "prism"), "mock", bundledDocument, "-v", "warn"],
  [SILENT]: [...own, "--log-level", "silent"],
  "`mock`": own,
  Mockoon: [
    resolve(root, "scripts/bench/node_modules/@mockoon/cli/bin/run.js"),
    ...["start", "--data", resolve(root, "generated/openapi.json"), "--hostname", "127.0.0.1"],
    ...["--disable-log-to-file", "--disable-admin-api", "--disable-external-refs"],
  ],
};

/** Compares the mock with other mocks. */
export async function mock(): Promise<Values> {
  const names = Object.keys(PROGRAMS);
  const running: Record<string, Server> = {};
  const start = async (name: string) => {
    running[name]?.stop();
    running[name] = await startServer(...PROGRAMS[name]!);
    return { time: running[name].readyMs };
  };
  const ready = await compare(names, start, 3);
  const costs = await compare(names, (name) => running[name]!.load(CALLS), 5);
  const rows = names.map((name) => [
    name,
    ratio(ready[name]!.time, ready[PRISM]!.time),
    ratio(costs[PRISM]!.time, costs[name]!.time),
    ratio(running[name]!.memory(), running[PRISM]!.memory()),
  ]);
  const memory = Math.round(running[SILENT]!.memory());
  await running[SILENT]!.load(MORE_CALLS);
  const laterMemory = Math.round(running[SILENT]!.memory());
  for (const name of names) running[name]!.stop();
  return {
    table: table(["mock", "first response", "requests per second", "memory"], rows),
    ...{ memory, laterMemory, moreCalls: MORE_CALLS },
    seconds: (ready[PRISM]!.time / 1000).toFixed(1),
    rate: Math.round(1e6 / costs[PRISM]!.time),
  };
}
