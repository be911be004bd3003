import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { measure as sample } from "mitata";

/**
 * Measures calls, after a garbage collection.
 *
 * @param concurrency How many of them to make at a time.
 * @returns The microseconds that one call takes.
 */
export async function measure(call: () => unknown, calls: number, concurrency = 1) {
  const samples = Math.ceil(calls / concurrency);
  // The thresholds make mitata take exactly these samples, of one call each (or one for each concurrent call).
  const limits = { min_samples: samples, max_samples: samples, min_cpu_time: 0 };
  const { avg } = await sample(call, { ...limits, batch_threshold: 0, concurrency });
  return avg / 1000 / concurrency;
}

/**
 * Measures each name in turn, round after round, so that other load on the machine affects all alike.
 *
 * @returns The median of each name.
 */
export async function compare(
  names: string[],
  run: (name: string) => Promise<number>,
  rounds = 15,
): Promise<Record<string, number>> {
  const results = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    // The order changes, so that none always runs after the same other one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results.get(name)!.push(await run(name));
    }
  }
  const medianOf = (figures: number[]) => figures.toSorted((a, b) => a - b)[rounds >> 1]!;
  return Object.fromEntries([...results].map(([name, figures]) => [name, medianOf(figures)]));
}

/**
 * Compares bundled clients without a network. Each has its own thread, as the engine would optimize fetch for
 * all the clients that share one.
 */
export async function compareStubbed(files: Record<string, string>) {
  const names = Object.keys(files);
  const workers: Record<string, Worker> = {};
  for (const [name, workerData] of Object.entries(files)) {
    workers[name] = new Worker(new URL("worker.js", import.meta.url), { workerData });
  }
  const times = await compare(names, async (name) => {
    workers[name]!.postMessage("measure");
    const [time] = (await once(workers[name]!, "message")) as [number];
    return time;
  });
  for (const name of names) await workers[name]!.terminate();
  return times;
}
