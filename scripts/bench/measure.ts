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
 * Runs measurements in turn, round after round, so that other load on the machine affects them alike.
 *
 * @returns The median of each figure.
 */
export async function compare<Figure extends string>(
  measurements: Record<string, () => Promise<Record<Figure, number>>>,
  rounds = 15,
): Promise<Record<string, Record<Figure, number>>> {
  const entries = Object.entries(measurements);
  const results = Object.fromEntries(
    entries.map(([name]) => [name, [] as Array<Record<Figure, number>>]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of entries) results[name]!.push(await run());
    // So that none always runs after the same other one.
    entries.reverse();
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, figures]) => [name, mediansOf(figures)]),
  );
}

function mediansOf<Figure extends string>(rounds: Array<Record<Figure, number>>) {
  const names = Object.keys(rounds[0]!) as Figure[];
  const medianOf = (name: Figure) =>
    rounds.map((figures) => figures[name]).sort((a, b) => a - b)[rounds.length >> 1];
  return Object.fromEntries(names.map((name) => [name, medianOf(name)])) as Record<Figure, number>;
}

/**
 * Compares bundled clients without a network. Each has its own thread, as the engine would optimize fetch for
 * all the clients that share one.
 */
export async function compareStubbed(files: Record<string, string>): Promise<Record<string, Cost>> {
  const load: Load = { calls: 4_000 };
  const workers: Worker[] = [];
  const measurements: Record<string, () => Promise<Cost>> = {};
  for (const [name, workerData] of Object.entries(files)) {
    const worker = new Worker(new URL("worker.js", import.meta.url), { workerData });
    workers.push(worker);
    measurements[name] = async () => {
      worker.postMessage(load);
      const [cost] = await once(worker, "message");
      return cost;
    };
  }
  const costs = await compare(measurements);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return costs;
}
