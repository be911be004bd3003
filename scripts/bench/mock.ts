import { resolve } from "node:path";
import { bundledDocument, programOf, root } from "../build/project.js";
import { compare, type Cost } from "./measure.js";
import { count, ratio, table } from "./report.js";
import { type Server, startServer } from "./servers.js";

const CALLS = 1_000;
const MORE_CALLS = 50_000;

const own = [resolve(root, "generated/bin.js"), "mock"];
const SILENT = "`mock --log-level silent`";
const PRISM = "Prism, `-v warn`";

const PROGRAMS = {
  [PRISM]: [programOf("@stoplight/prism-cli", "prism"), "mock", bundledDocument, "-v", "warn"],
  [SILENT]: [...own, "--log-level", "silent"],
  "`mock`": own,
  Mockoon: [
    resolve(root, "scripts/bench/node_modules/@mockoon/cli/bin/run.js"),
    ...["start", "--data", resolve(root, "generated/openapi.json"), "--hostname", "127.0.0.1"],
    ...["--disable-log-to-file", "--disable-admin-api", "--disable-external-refs"],
  ],
};

export async function mock(): Promise<string> {
  const names = Object.keys(PROGRAMS);
  const running: Record<string, Server> = {};
  const start = async (name: string, program: string[]) => {
    running[name]?.stop();
    running[name] = await startServer(...program);
    return { time: running[name].readyMs };
  };
  const starts = Object.entries(PROGRAMS).map(([name, it]) => [name, () => start(name, it)]);
  const ready = await compare<"time">(Object.fromEntries(starts), 3);
  const loads = names.map((name) => [name, () => running[name]!.load(CALLS)]);
  const costs = await compare<keyof Cost>(Object.fromEntries(loads), 5);
  const rows = names.map((name) => [
    name,
    ratio(ready[name]!.time, ready[PRISM]!.time),
    ratio(costs[PRISM]!.time, costs[name]!.time),
    ratio(running[name]!.memory(), running[PRISM]!.memory()),
  ]);
  const memory = running[SILENT]!.memory();
  await running[SILENT]!.load(MORE_CALLS);
  const memoryAfterMore = running[SILENT]!.memory();
  for (const name of names) running[name]!.stop();
  return `## The mock

The mock beside Prism and Mockoon, all with the same document: the time from the start to the first response, the requests
per second over 10 connections, and the resident memory after the load. All are multiples of Prism's.

${table(["mock", "first response", "requests per second", "memory"], rows)}

Here Prism takes ${(ready[PRISM]!.time / 1000).toFixed(1)} s to its first response and serves ${count(Math.round(1e6 / costs[PRISM]!.time))} requests per second. The mock
has ${memory.toFixed(0)} MiB, and ${memoryAfterMore.toFixed(0)} MiB after ${count(MORE_CALLS)} more requests.

The mock is Prism behind a server that no request can crash. It starts faster, since it loads only the English words of
Prism's random data. Mockoon makes up a key for each request, with dates that are not RFC 3339. If you need a faster server,
send the exported examples from your own.`;
}
