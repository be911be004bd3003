import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { connect, disableRotationJob } from "../../generated/index.js";
import { bundleClient } from "./clients.js";
import { importCall, key } from "./contract.js";
import { compare, measure } from "./measure.js";
import { count, ratio } from "./report.js";
import { minimalServer, startServer } from "./servers.js";

const LOAD = { calls: 10_000, concurrency: 40 };

export async function fleet(): Promise<string> {
  const server = await startServer(minimalServer);
  const cckm = connect({ baseUrl: server.url, token: "any-token" });
  const { signal } = new AbortController();
  let calls = 0;
  const callNamed = async () => {
    const { aws_param } = await disableRotationJob(cckm, { id: `key-${calls++}` }, { signal });
    assert.equal(aws_param.KeyState, key.aws_param.KeyState);
  };
  const { file } = await bundleClient("fetch", "node");
  const callBare = await importCall(pathToFileURL(file).href, server.url);

  const heaps: number[] = [];
  const costs = await compare(
    {
      named: async () => {
        const cost = await measure(callNamed, LOAD);
        // Until the event loop has released what belongs to the calls.
        await setTimeout(50);
        gc!();
        heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
        return cost;
      },
      bare: () => measure(callBare, LOAD),
    },
    7,
  );
  server.stop();
  const listeners = getEventListeners(signal, "abort").length;
  const timers = process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  assert.ok(listeners <= 1, `${listeners} listeners are left on the signal.`);
  return `## Many calls

${count(calls)} calls of \`disableRotationJob\`, ${LOAD.concurrency} at a time with one shared \`signal\`, against a minimal local
server: ${ratio(costs.bare!.time, costs.named!.time)} of the calls per second of bare \`fetch\` (here ${count(Math.round(1e6 / costs.named!.time))}). The heap is ${heaps[0]!.toFixed(1)} MiB after
${count(LOAD.calls)} calls and ${heaps.at(-1)!.toFixed(1)} MiB after all of them. ${timers} timers and ${listeners} listener on the signal remain.

One connection and one \`signal\` are enough for any number of calls. The client has no queue, so limit the concurrent calls
yourself.`;
}
