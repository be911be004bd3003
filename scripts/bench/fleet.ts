import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { connect, disableRotationJob } from "../../generated/index.js";
import { bundleClient } from "./clients.js";
import { importCall, key } from "./contract.js";
import { compare, measure } from "./measure.js";
import { ratio, type Values } from "./report.js";
import { minimalServer, startServer } from "./servers.js";

const CALLS = 10_000;
const CONCURRENCY = 40;
const ROUNDS = 10;

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
  const callBare = await importCall((await bundleClient("fetch")).file, server.url);

  const heaps: number[] = [];
  const { named, fetch } = await compare(
    ["named", "fetch"],
    async (name) => {
      const time = await measure(name === "named" ? callNamed : callBare, CALLS, CONCURRENCY);
      // Until the event loop has released what belongs to the calls.
      await setTimeout(50);
      gc!();
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
      return time;
    },
    ROUNDS,
  );
  server.stop();
  const listeners = getEventListeners(signal, "abort").length;
  assert.ok(listeners <= 1, `${listeners} listeners are left on the signal.`);
  return {
    ...{ calls: ROUNDS * CALLS, callsOfRound: CALLS, concurrency: CONCURRENCY },
    ratio: ratio(fetch!, named!),
    rate: Math.round(1e6 / named!),
    firstHeap: heaps[0]!.toFixed(1),
    lastHeap: heaps.at(-1)!.toFixed(1),
  };
}
