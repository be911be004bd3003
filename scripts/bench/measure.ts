import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** Frees what nobody holds any more, so that nobody pays for what another has left behind. */
export const collectGarbage = runInNewContext("gc") as () => void;

const WARM_UP = 3;

/** What one call takes, in microseconds: the median of the rounds. */
export interface Cost {
  time: number;
  /** Of all threads of this process. */
  cpu: number;
}

/** What is measured: makes so many calls. */
export type Work = (calls: number) => Promise<void> | void;

/**
 * Measures each work in turn, round after round, so that whatever else the machine does falls on all of
 * them. The first rounds warm up.
 */
export async function measure<Name extends string>(
  works: Record<Name, Work>,
  { rounds, calls }: { rounds: number; calls: number },
): Promise<Record<Name, Cost>> {
  const entries = Object.entries<Work>(works).map(([name, work]) => ({
    ...{ name, work, times: [] as number[], cpus: [] as number[] },
  }));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { work, times, cpus } of entries) {
      collectGarbage();
      const cpuBefore = process.cpuUsage();
      const begin = performance.now();
      await work(calls);
      const time = performance.now() - begin;
      const { user, system } = process.cpuUsage(cpuBefore);
      if (round < 0) continue;
      times.push((time * 1000) / calls);
      cpus.push((user + system) / calls);
    }
    // Not always the same one after the same other.
    entries.push(entries.shift()!);
  }
  return Object.fromEntries(
    entries.map(({ name, times, cpus }) => [name, { time: median(times), cpu: median(cpus) }]),
  ) as Record<Name, Cost>;
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Makes the calls with so many of them in flight at once. */
export async function inFlight(
  count: number,
  calls: number,
  call: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < calls) await call(next++);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
