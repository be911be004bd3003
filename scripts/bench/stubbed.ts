import { once } from "node:events";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { type Cost, measure, type Work } from "./measure.js";
import { documentedResponse, STATE } from "./servers.js";

/**
 * What a call takes with the network stubbed out, by application.
 *
 * @param files Bundled applications, by what they are called; each runs in a thread of its own.
 */
export async function measureStubbed<Name extends string>(
  files: Record<Name, string>,
): Promise<Record<Name, Cost>> {
  const body = readFileSync(documentedResponse, "utf8");
  const works = {} as Record<Name, Work>;
  const threads: Worker[] = [];
  try {
    for (const [name, path] of Object.entries<string>(files)) {
      const workerData = { file: pathToFileURL(path).href, body, expected: STATE };
      const thread = new Worker(new URL("stubbed-thread.js", import.meta.url), { workerData });
      threads.push(thread);
      works[name as Name] = async (calls) => {
        thread.postMessage(calls);
        await once(thread, "message");
      };
    }
    return await measure(works, { rounds: 15, calls: 4000 });
  } finally {
    for (const thread of threads) await thread.terminate();
  }
}
