import assert from "node:assert/strict";
import { CLIENTS, type ClientName, clientNames, load, writeBundle } from "./clients.js";
import { type Cost, inFlight, measure, type Work } from "./measure.js";
import { ratio, table } from "./report.js";
import { startBareServer, STATE } from "./servers.js";
import { measureStubbed } from "./stubbed.js";

const ID = "f36e8dbb-0259-4c61-a35f-d74b6d39effc";

type Costs = Partial<Record<ClientName, Cost>>;

export async function call(folder: string): Promise<string> {
  const files: Partial<Record<ClientName, string>> = {};
  for (const name of clientNames) {
    // That one does not go through fetch.
    if (name !== "undici") files[name] = await writeBundle(name, folder, "browser");
  }
  const stubbed: Costs = await measureStubbed(files as Record<ClientName, string>);
  const server = await startBareServer();
  const [one, sixteen] = await measureLoopback(folder, server.url).finally(() => server.stop());
  const added = (name: ClientName) => stubbed[name]!.time - stubbed.fetch!.time;
  const cells = (costs: Costs, name: ClientName) =>
    costs[name] === undefined
      ? ["", ""]
      : [ratio(costs[name].time, costs.fetch!.time), ratio(costs[name].cpu, costs.fetch!.cpu)];
  const rows = clientNames.map((name) => [
    CLIENTS[name],
    stubbed[name] === undefined ? "" : ratio(added(name), added("openapi-fetch")),
    ...[stubbed, one!, sixteen!].flatMap((costs) => cells(costs, name)),
  ]);
  return `## A call

What a client takes for a call, as a multiple of bare \`fetch\`: with the network stubbed out, bundled as for a
browser, each in a thread of its own, and on Node against a bare local server with 1 and with 16 calls in flight, each on a connection of its own.
*Adds* is the time that a client adds to the stubbed \`fetch\`, as a multiple of what openapi-fetch adds. A stubbed
\`fetch\` took ${stubbed.fetch!.time.toFixed(0)} µs here, a call over loopback ${one!.fetch!.time.toFixed(0)} µs.

${table(["client", "adds", "stubbed: time", "CPU", "1 call: time", "CPU", "16 calls: time", "CPU"], rows)}

The aim is that \`disableRotationJob\` adds less than openapi-fetch, and that a call by \`createClient\` takes at most 1.5
times as long as one by openapi-fetch.
This package's functions limit the time, repeat what is safe to repeat, keep the token out of errors and check the body;
the others do what they do by default. All of it is far less than a network takes: it matters to who makes very many
calls. \`undici.request\` shows what \`fetch\` itself costs on Node; it is the tool for who counts microseconds, needs no
browser, and handles errors alone. \`createClient\` goes through openapi-fetch, so it costs what both do.
`;
}

async function measureLoopback(folder: string, url: string): Promise<Costs[]> {
  const results: Costs[] = [];
  for (const count of [1, 16]) {
    const works: Partial<Record<ClientName, Work>> = {};
    for (const name of clientNames) works[name] = await workOf(name, folder, url, count);
    results.push(await measure(works as Record<ClientName, Work>, { rounds: 15, calls: 250 }));
  }
  return results;
}

/** Calls of a client, of which each answer is looked at. */
async function workOf(name: ClientName, folder: string, url: string, count: number): Promise<Work> {
  const { createCall } = await load(name, folder);
  const call = createCall(url);
  const checked = async () => assert.equal(await call(ID), STATE, name);
  await checked();
  return (calls) => inFlight(count, calls, checked);
}
