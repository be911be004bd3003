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
import { ratio, table, type Values } from "./report.js";
import { minimalServer, startServer } from "./servers.js";

/** Compares the time of a call. */
export async function call(): Promise<Values> {
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
  return {
    table: table(["client", "adds", ...head], rows),
    stubbedTime: Math.round(stubbed.fetch!.time),
    loopbackTime: Math.round(single.fetch!.time),
  };
}

async function compareOverLoopback(
  url: string,
  concurrency: number,
): Promise<Record<string, Cost>> {
  const calls: Record<string, () => Promise<void>> = {};
  for (const name of clientNames) {
    const { file } = await bundleClient(name, "node");
    calls[name] = await importCall(pathToFileURL(file).href, url);
  }
  return compare(clientNames, (name) => measure(calls[name]!, { calls: 256, concurrency }));
}
