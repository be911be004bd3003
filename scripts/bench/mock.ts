import { resolve } from "node:path";
import { bundledDocument, programOf, root } from "../build/project.js";
import { compare } from "./measure.js";
import { ratio, table, type Values } from "./report.js";
import { type Server, startServer } from "./servers.js";

const PRISM = "Prism, `-v warn`";
const own = [resolve(root, "generated/bin.js"), "mock"];

const PROGRAMS: Record<string, string[]> = {
  [PRISM]: [programOf("@stoplight/prism-cli", "prism"), "mock", bundledDocument, "-v", "warn"],
  "`mock --log-level silent`": [...own, "--log-level", "silent"],
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
    return running[name].readyMs;
  };
  const ready = await compare(names, start, 3);
  const times = await compare(names, (name) => running[name]!.load(1_000), 5);
  for (const name of names) running[name]!.stop();
  const rows = names.map((name) => [
    name,
    ratio(ready[name]!, ready[PRISM]!),
    ratio(times[PRISM]!, times[name]!),
  ]);
  return {
    table: table(["mock", "first response", "requests per second"], rows),
    seconds: (ready[PRISM]! / 1000).toFixed(1),
    rate: Math.round(1e6 / times[PRISM]!),
  };
}
