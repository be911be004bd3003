import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { Failure } from "../runtime/cli/failure.js";
import { sizeOf, writeBundle } from "./clients.js";
import { projectWith } from "./document.js";
import { median } from "./measure.js";
import { startMockServer } from "./mock-server.js";
import { ratio, table } from "./report.js";
import { STATE } from "./servers.js";
import { measureStubbed } from "./stubbed.js";
import { checkApplication, COMPILERS } from "./typecheck.js";

const OPERATIONS = [1, 10, 100, 1_000];
const REQUESTS = 1_000;

interface Project {
  operations: number;
  folder: string;
  seconds: number;
  megabytes: number;
}

export async function growth(folder: string): Promise<string> {
  const projects = OPERATIONS.map((operations) => {
    const project = projectWith(operations, resolve(folder, `operations-${operations}`));
    // The largest one takes long enough to be measured at once.
    const rounds = Array.from({ length: operations < 1_000 ? 3 : 1 }, () => generate(project));
    const [seconds, megabytes] = [0, 1].map((index) => median(rounds.map((it) => it[index]!)));
    return { operations, folder: project, seconds: seconds!, megabytes: megabytes! };
  });
  const [one, largest] = [projects[0]!, projects.at(-1)!];
  const sizes: number[][] = [];
  for (const project of projects) {
    const [named, face] = [
      await sizeOf("named", folder, project.folder),
      await sizeOf("face", folder, project.folder),
    ];
    sizes.push([named.minified, face.minified]);
  }
  const calls = await measureCalls(projects, folder);
  const checks = projects.map((project) =>
    Object.values(COMPILERS).map((it) => checkApplication("named", folder, it, project.folder)),
  );
  const mocks: Array<{ readyMs: number; rate: number }> = [];
  for (const project of projects) mocks.push(await measureMock(project.folder));
  const rows = projects.map(({ operations, seconds, megabytes }, index) => [
    operations.toLocaleString("en"),
    ...[ratio(seconds, one.seconds), ratio(megabytes, one.megabytes)],
    ...sizes[index]!,
    ratio(calls[index]!, calls[0]!),
    checks[index]![0]!.instantiations,
    ...checks[index]!.map((check, version) => ratio(check.seconds, checks[0]![version]!.seconds)),
    ratio(mocks[index]!.readyMs, mocks[0]!.readyMs),
    ratio(mocks[index]!.rate, mocks[0]!.rate),
  ]);
  const head = [
    "generation: time",
    "memory",
    "bytes of one call",
    "with `createClient`",
    "a call",
    "instantiations",
  ];
  const perOperation =
    ((largest.seconds - one.seconds) / (largest.operations - one.operations)) * 1000;
  return `## Growth

Documents with more operations like the one that is there, each with a path file of its own, put through the same
\`generate\`. Bytes (minified) and instantiations are counts; all else is a multiple of the figure for one operation.

${table(["operations", ...head, ...Object.keys(COMPILERS), "mock: ready", "requests a second"], rows)}

Generation took ${one.seconds.toFixed(1)} s for one operation here and ${perOperation.toFixed(1)} ms for each more; a straight line fits with
R² = ${straightness(projects).toFixed(4)}. The aim is a straight line (above 0.98) and less than 20 ms.
What is not called is not in the bundle, so a client of a large contract is as small as that of a small one, and a call
takes no longer. \`createClient\` takes any path of the contract, and so holds them all. The compiler and the mock read all
of the document, so their start grows with it; the mock then looks through its paths at each request.
`;
}

/** Seconds and megabytes that generation takes; Redocly, which bundles, runs in processes of its own. */
function generate(folder: string): [seconds: number, megabytes: number] {
  const atExit = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", import.meta.resolve("tsx/esm")],
      ...["--import", `data:text/javascript,${atExit}`, resolve(folder, "scripts/generate.ts")],
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Failure(stderr);
  return [(performance.now() - begin) / 1000, Number(/(\d+)\n$/.exec(stderr)![1]) / 1000];
}

/** Microseconds of a call with the network stubbed out, by project. */
async function measureCalls(projects: Project[], folder: string): Promise<number[]> {
  const files: Record<string, string> = {};
  for (const project of projects) {
    files[project.folder] = await writeBundle("named", folder, "browser", project.folder);
  }
  const costs = await measureStubbed(files);
  return projects.map((project) => costs[project.folder]!.time);
}

async function measureMock(folder: string): Promise<{ readyMs: number; rate: number }> {
  const bin = resolve(folder, "generated/bin.js");
  const server = await startMockServer([bin, "mock", "--log-level", "silent"], STATE);
  try {
    await server.load(REQUESTS);
    const begin = performance.now();
    await server.load(REQUESTS);
    return { readyMs: server.readyMs, rate: REQUESTS / (performance.now() - begin) };
  } finally {
    server.stop();
  }
}

/** How well a straight line fits the time over the operations: R². */
function straightness(projects: Project[]): number {
  const mean = (values: number[]) => values.reduce((sum, it) => sum + it, 0) / values.length;
  const x = projects.map(({ operations }) => operations);
  const y = projects.map(({ seconds }) => seconds);
  const product = (a: number[], b: number[]) =>
    mean(a.map((it, index) => (it - mean(a)) * (b[index]! - mean(b))));
  return product(x, y) ** 2 / (product(x, x) * product(y, y));
}
