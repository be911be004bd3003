import { resolve } from "node:path";
import { bundledDocument, programOf, root } from "../build/project.js";
import { measure, median, type Work } from "./measure.js";
import { type MockServer, startMockServer } from "./mock-server.js";
import { ratio, table } from "./report.js";
import { STATE } from "./servers.js";
import { toolFile } from "./tools.js";

const STARTS = 3;
const REQUESTS = 1_000;
const ROUNDS = 5;
const MEMORY_REQUESTS = 50_000;

const own = resolve(root, "generated/bin.js");
const json = resolve(root, "generated/openapi.json");

/** The programs, with what they are asked to do; each is given a port as well. */
const MOCKS: Record<string, string[]> = {
  "Prism, `-v warn`": [
    programOf("@stoplight/prism-cli", "prism"),
    "mock",
    bundledDocument,
    "-v",
    "warn",
  ],
  "`mock --log-level silent`": [own, "mock", "--log-level", "silent"],
  "`mock`": [own, "mock"],
  Mockoon: [
    toolFile("@mockoon/cli/bin/run.js"),
    ...["start", "--data", json, "--hostname", "127.0.0.1"],
    ...["--disable-log-to-file", "--disable-admin-api", "--disable-external-refs"],
  ],
};

export async function mock(): Promise<string> {
  const servers: Record<string, MockServer> = {};
  const ready: Record<string, number[]> = {};
  try {
    for (let start = 0; start < STARTS; start++) {
      for (const [name, program] of Object.entries(MOCKS)) {
        servers[name]?.stop();
        // That one makes the key up.
        servers[name] = await startMockServer(program, name === "Mockoon" ? undefined : STATE);
        (ready[name] ??= []).push(servers[name].readyMs);
      }
    }
    const works = Object.entries(servers).map(([name, { load }]): [string, Work] => [name, load]);
    const costs = await measure(Object.fromEntries(works), { rounds: ROUNDS, calls: REQUESTS });
    const [prism = ""] = Object.keys(MOCKS);
    const rows = Object.entries(servers).map(([name, server]) => [
      name,
      ratio(median(ready[name]!), median(ready[prism]!)),
      ratio(costs[prism]!.time, costs[name]!.time),
      ratio(server.residentMegabytes(), servers[prism]!.residentMegabytes()),
    ]);
    const silent = servers["`mock --log-level silent`"]!;
    const before = silent.residentMegabytes();
    await silent.load(MEMORY_REQUESTS);
    const after = silent.residentMegabytes();
    return `## The mock

Beside bare Prism and Mockoon on the same document: time until ready, requests a second over 10 connections, and resident
memory after ${((ROUNDS + 3) * REQUESTS).toLocaleString("en")} requests, as multiples of Prism's.

${table(["mock", "ready after", "requests a second", "memory"], rows)}

Prism was ready after ${(median(ready[prism]!) / 1000).toFixed(1)} s and answered ${(1e6 / costs[prism]!.time).toFixed(0)} requests a second here.
The mock held ${before.toFixed(0)} MiB, and ${after.toFixed(0)} MiB after ${MEMORY_REQUESTS.toLocaleString("en")} requests more. It is
Prism behind a server that no request ends, so it costs what Prism costs, save for the start: of the languages that Prism
loads words of it loads English alone, once a schema asks for words. Mockoon makes the key up at each request, with
dates that are not RFC 3339; it is the better tool for who wants to edit answers by mouse. Where speed is all that counts,
answer with the exported examples from a server of your own.
`;
  } finally {
    for (const { stop } of Object.values(servers)) stop();
  }
}
