import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { measure as sample } from "mitata";

/** What one call takes, in microseconds; `cpu` is the CPU time of all threads of this process. */
export type Cost = Record<"time" | "cpu", number>;

/** How many calls to measure, and how many of them at a time. */
export interface Load {
  calls: number;
  concurrency?: number;
}

/** Measures calls, after a garbage collection. */
export async function measure(
  call: () => unknown,
  { calls, concurrency = 1 }: Load,
): Promise<Cost> {
  const samples = Math.ceil(calls / concurrency);
  const before = process.cpuUsage();
  // The thresholds make mitata take exactly these samples, of one call each (or one for each concurrent call).
  const limits = { min_samples: samples, max_samples: samples, min_cpu_time: 0 };
  const { avg } = await sample(call, { ...limits, batch_threshold: 0, concurrency });
  const { user, system } = process.cpuUsage(before);
  return { time: avg / 1000 / concurrency, cpu: (user + system) / calls };
}

/**
 * Measures each name in turn, round after round, so that other load on the machine affects all alike.
 *
 * @returns The median of each figure.
 */
export async function compare<Figure extends string>(
  names: string[],
  run: (name: string) => Promise<Record<Figure, number>>,
  rounds = 15,
): Promise<Record<string, Record<Figure, number>>> {
  const results = new Map(names.map((name) => [name, [] as Array<Record<Figure, number>>]));
  for (let round = 0; round < rounds; round++) {
    // The order changes, so that none always runs after the same other one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results.get(name)!.push(await run(name));
    }
  }
  return Object.fromEntries([...results].map(([name, figures]) => [name, mediansOf(figures)]));
}

function mediansOf<Figure extends string>(
  rounds: Array<Record<Figure, number>>,
): Record<Figure, number> {
  const medianOf = (name: Figure) =>
    rounds.map((figures) => figures[name]).sort((a, b) => a - b)[rounds.length >> 1]!;
  const names = Object.keys(rounds[0]!) as Figure[];
  return Object.fromEntries(names.map((name) => [name, medianOf(name)])) as Record<Figure, number>;
}

/**
 * Compares bundled clients without a network. Each has its own thread, as the engine would optimize fetch for
 * all the clients that share one.
 */
export async function compareStubbed(files: Record<string, string>): Promise<Record<string, Cost>> {
  const load: Load = { calls: 4_000 };
  const names = Object.keys(files);
  const workers: Record<string, Worker> = {};
  for (const [name, workerData] of Object.entries(files)) {
    workers[name] = new Worker(new URL("worker.js", import.meta.url), { workerData });
  }
  const costs = await compare(names, async (name) => {
    workers[name]!.postMessage(load);
    const [cost] = (await once(workers[name]!, "message")) as [Cost];
    return cost;
  });
  for (const name of names) await workers[name]!.terminate();
  return costs;
}
