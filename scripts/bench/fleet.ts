import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { connect, disableRotationJob } from "../../generated/index.js";
import { bundleClient } from "./clients.js";
import { importCall, key } from "./contract.js";
import { compare, measure } from "./measure.js";
import { ratio, type Values } from "./report.js";
import { minimalServer, startServer } from "./servers.js";

const LOAD = { calls: 10_000, concurrency: 40 };

/** Makes very many calls with one connection and one signal. */
export async function fleet(): Promise<Values> {
  const server = await startServer(minimalServer);
  const cckm = connect({ baseUrl: server.url, token: "any-token" });
  const { signal } = new AbortController();
  let id = 0;
  const callNamed = async () => {
    const { aws_param } = await disableRotationJob(cckm, { id: `key-${id++}` }, { signal });
    assert.equal(aws_param.KeyState, key.aws_param.KeyState);
  };
  const { file } = await bundleClient("fetch", "node");
  const callBare = await importCall(pathToFileURL(file).href, server.url);

  const heaps: number[] = [];
  const costs = await compare(
    ["named", "fetch"],
    async (name) => {
      if (name === "fetch") return measure(callBare, LOAD);
      const cost = await measure(callNamed, LOAD);
      // Until the event loop has released what belongs to the calls.
      await setTimeout(50);
      gc!();
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
      return cost;
    },
    10,
  );
  server.stop();
  const listeners = getEventListeners(signal, "abort").length;
  const timers = process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  assert.ok(listeners <= 1, `${listeners} listeners are left on the signal.`);
  const { named, fetch } = costs;
  return {
    ...{ calls: heaps.length * LOAD.calls, callsOfRound: LOAD.calls },
    ...{ concurrency: LOAD.concurrency, timers, listeners },
    ratio: ratio(fetch!.time, named!.time),
    rate: Math.round(1e6 / named!.time),
    firstHeap: heaps[0]!.toFixed(1),
    lastHeap: heaps.at(-1)!.toFixed(1),
  };
}
