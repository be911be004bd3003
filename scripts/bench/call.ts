import { pathToFileURL } from "node:url";
import {
  browserClientNames,
  bundleClient,
  CLIENTS,
  type ClientName,
  clientNames,
} from "./clients.js";
import { importCall } from "./contract.js";
import { compare, compareStubbed, type Cost, measure } from "./measure.js";
import { ratio, table } from "./report.js";
import { minimalServer, startServer } from "./servers.js";

export async function call(): Promise<string> {
  const files: Record<string, string> = {};
  for (const name of browserClientNames) files[name] = (await bundleClient(name)).file;
  const stubbed = await compareStubbed(files);
  const server = await startServer(minimalServer);
  const single = await compareOverLoopback(server.url, 1);
  const concurrent = await compareOverLoopback(server.url, 16);
  server.stop();

  const added = (name: ClientName) => stubbed[name]!.time - stubbed.fetch!.time;
  const cellsOf = (name: ClientName, costs: Record<string, Cost>) => {
    const { [name]: own, fetch } = costs;
    return own ? [ratio(own.time, fetch!.time), ratio(own.cpu, fetch!.cpu)] : ["", ""];
  };
  const rows = clientNames.map((name) => [
    CLIENTS[name],
    stubbed[name] ? ratio(added(name), added("openapi-fetch")) : "",
    ...[stubbed, single, concurrent].flatMap((costs) => cellsOf(name, costs)),
  ]);
  const head = ["stubbed: time", "CPU", "1 call: time", "CPU", "16 calls: time", "CPU"];
  return `## A call

The time and CPU time of a call, as a multiple of bare \`fetch\`. First with a stubbed network: bundled for a browser, each
client in a thread of its own. Then on Node against a minimal local server, with 1 call and with 16 calls at a time. _Adds_ is
the time that a client adds to the stubbed \`fetch\`, as a multiple of what openapi-fetch adds. Here a stubbed \`fetch\` takes
${stubbed.fetch!.time.toFixed(0)} µs and a call over loopback ${single.fetch!.time.toFixed(0)} µs.

${table(["client", "adds", ...head], rows)}

The aims: \`disableRotationJob\` adds less than openapi-fetch, and \`createClient\` adds at most 2.5 times as much.
Both limit the time, retry where that is safe, redact the token and validate the body; the others do what they do by default.
\`createClient\` includes openapi-fetch. A real network takes far longer than any of these clients. If you need the fastest
client on Node, use \`undici.request\`.`;
}

async function compareOverLoopback(
  url: string,
  concurrency: number,
): Promise<Record<string, Cost>> {
  const measurements: Record<string, () => Promise<Cost>> = {};
  for (const name of clientNames) {
    const { file } = await bundleClient(name, "node");
    const call = await importCall(pathToFileURL(file).href, url);
    measurements[name] = () => measure(call, { calls: 256, concurrency });
  }
  return compare(measurements);
}
