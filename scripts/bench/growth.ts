import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { addOperations } from "../build/add-operations.js";
import { copyProject } from "../build/copy-project.js";
import { Failure } from "../runtime/cli/failure.js";
import { bundleClient, folder } from "./clients.js";
import { compareStubbed } from "./measure.js";
import { ratio, table, type Values } from "./report.js";
import { startServer } from "./servers.js";
import { checkClient, COMPILERS } from "./typecheck.js";

const OPERATIONS = [1, 10, 100, 1_000];
const CALLS = 1_000;

/** Measures copies of the project with more operations. */
export async function growth(): Promise<Values> {
  const projects = [];
  for (const operations of OPERATIONS) projects.push(await measureProject(operations));
  const calls = await compareStubbed(
    Object.fromEntries(projects.map(({ operations, file }) => [operations, file])),
  );
  const [one, largest] = [projects[0]!, projects.at(-1)!];
  const rows = projects.map(({ operations, ...own }) => [
    operations.toLocaleString("en"),
    ratio(own.seconds, one.seconds),
    ratio(own.memory, one.memory),
    own.bytes,
    own.bytesWithCreateClient,
    ratio(calls[operations]!.time, calls[1]!.time),
    own.instantiations,
    ...own.checkSeconds.map((seconds, compiler) => ratio(seconds, one.checkSeconds[compiler]!)),
    ratio(own.readyMs, one.readyMs),
    ratio(one.requestTime, own.requestTime),
  ]);
  const head = [
    ...["operations", "generation: time", "memory", "bytes of one call", "with `createClient`"],
    ...["a call", "instantiations", ...Object.keys(COMPILERS)],
    ...["mock: first response", "requests per second"],
  ];
  const perOperation = (1000 * (largest.seconds - one.seconds)) / (largest.operations - 1);
  return {
    table: table(head, rows),
    seconds: one.seconds.toFixed(1),
    perOperation: perOperation.toFixed(1),
  };
}

async function measureProject(operations: number) {
  const project = resolve(folder, `operations-${operations}`);
  copyProject(project);
  addOperations(project, operations - 1);
  const generation = generate(project);
  const { file, minified: bytes } = await bundleClient("named", "browser", project);
  const { minified: bytesWithCreateClient } = await bundleClient(
    "create-client",
    "browser",
    project,
  );
  const checks = Object.values(COMPILERS).map((it) => checkClient("named", it, project));
  const mock = [resolve(project, "generated/bin.js"), "mock", "--log-level", "silent"];
  const { readyMs, load, stop } = await startServer(...mock);
  await load(CALLS);
  const { time: requestTime } = await load(CALLS);
  stop();
  return {
    ...{ operations, ...generation, file, bytes, bytesWithCreateClient, readyMs, requestTime },
    instantiations: checks[0]!.instantiations,
    checkSeconds: checks.map(({ time }) => time),
  };
}

/** Runs `generate`. The memory does not include Redocly's, which has a process of its own. */
function generate(project: string): { seconds: number; memory: number } {
  const atExit = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";
  const options = [
    "--import",
    import.meta.resolve("tsx/esm"),
    "--import",
    `data:text/javascript,${atExit}`,
  ];
  const begin = performance.now();
  const script = resolve(project, "scripts/generate.ts");
  const { status, stderr } = spawnSync(process.execPath, [...options, script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(stderr);
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, memory: Number(/(\d+)\n$/.exec(stderr)![1]) };
}
