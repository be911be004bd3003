import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { connect, disableRotationJob } from "../../generated/index.js";
import { Failure } from "../runtime/cli/failure.js";
import { collectGarbage, inFlight, median } from "./measure.js";
import { ratio } from "./report.js";
import { pathOf, startBareServer, STATE } from "./servers.js";

const KEYS = 100_000;
const CHUNK = 10_000;
const IN_FLIGHT = 32;

export async function fleet(): Promise<string> {
  const server = await startBareServer();
  try {
    return await measureFleet(server.url);
  } finally {
    server.stop();
  }
}

async function measureFleet(url: string): Promise<string> {
  const cckm = connect({ baseUrl: url, token: "any-token" });
  // One for all calls, as a program that can be stopped has it.
  const { signal } = new AbortController();
  const named = async (index: number) => {
    const key = await disableRotationJob(cckm, { id: `key-${index}` }, { signal });
    assert.equal(key.aws_param.KeyState, STATE);
  };
  const bare = async (index: number) => {
    const response = await fetch(url + pathOf(`key-${index}`), {
      method: "POST",
      headers: { authorization: "Bearer any-token" },
    });
    const key = (await response.json()) as { aws_param: { KeyState: string } };
    assert.equal(key.aws_param.KeyState, STATE);
  };
  const times = { named: [] as number[], bare: [] as number[] };
  const heaps = [];
  for (let done = 0; done < KEYS; done += CHUNK) {
    for (const [name, call] of Object.entries({ named, bare }) as Array<
      ["named" | "bare", typeof named]
    >) {
      const begin = performance.now();
      await inFlight(IN_FLIGHT, CHUNK, call);
      times[name].push(performance.now() - begin);
    }
    // What a call leaves to the event loop is gone by then.
    await setTimeout(50);
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const listeners = getEventListeners(signal, "abort").length;
  const timers = process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  // One for all calls, which the client leaves there.
  if (listeners > 1) throw new Failure(`${listeners} listeners are left on the signal.`);
  const rate = (CHUNK / median(times.named)) * 1000;
  return `## A fleet

${KEYS.toLocaleString("en")} keys through \`disableRotationJob\`, ${IN_FLIGHT} in flight, against a bare local server, with one \`signal\` for
all: ${ratio(median(times.bare), median(times.named))} of the calls a second of bare \`fetch\` (${rate.toFixed(0)} here).
After ${CHUNK.toLocaleString("en")} calls the heap held ${heaps[0]!.toFixed(1)} MiB, after all ${heaps.at(-1)!.toFixed(1)} MiB.
Left behind were ${timers} timers and ${listeners} listener on the signal, which all calls share.

So a program may give one connection and one \`signal\` to as many calls as it likes. How many are in flight is its own
choice: the client does not queue.
`;
}
