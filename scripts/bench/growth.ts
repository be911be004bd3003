import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { addOperations } from "../build/add-operations.js";
import { copyProject } from "../build/copy-project.js";
import { programOf } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import { bundleClient, folder } from "./clients.js";
import { compareStubbed } from "./measure.js";
import { ratio, table, type Values } from "./report.js";
import { startServer } from "./servers.js";
import { checkClient } from "./typecheck.js";

const OPERATIONS = [1, 10, 100, 1_000];

/** Measures copies of the project with more operations. */
export async function growth(): Promise<Values> {
  const projects = [];
  for (const operations of OPERATIONS) projects.push(await measureProject(operations));
  const files = projects.map(({ operations, file }) => [operations, file]);
  const calls = await compareStubbed(Object.fromEntries(files));
  const [one, largest] = [projects[0]!, projects.at(-1)!];
  const rows = projects.map(({ operations, ...own }) => [
    operations.toLocaleString("en"),
    ratio(own.seconds, one.seconds),
    own.bytes,
    ratio(calls[operations]!, calls[1]!),
    own.instantiations,
    ratio(own.readyMs, one.readyMs),
    ratio(one.requestTime, own.requestTime),
  ]);
  const head = ["operations", "generation", "bytes of one call", "a call", "instantiations"];
  const perOperation = (1000 * (largest.seconds - one.seconds)) / (largest.operations - 1);
  return {
    table: table([...head, "mock: first response", "requests per second"], rows),
    seconds: one.seconds.toFixed(1),
    perOperation: perOperation.toFixed(1),
  };
}

async function measureProject(operations: number) {
  const project = resolve(folder, `operations-${operations}`);
  copyProject(project);
  addOperations(project, operations - 1);
  const seconds = generate(project);
  const { file, minified: bytes } = await bundleClient("named", project);
  const { instantiations } = checkClient("named", programOf("typescript", "tsc"), project);
  const mock = [resolve(project, "generated/bin.js"), "mock", "--log-level", "silent"];
  const { readyMs, load, stop } = await startServer(...mock);
  await load(1_000);
  const requestTime = await load(1_000);
  stop();
  return { operations, seconds, file, bytes, instantiations, readyMs, requestTime };
}

/** Runs `generate`. Returns the seconds that it takes. */
function generate(project: string): number {
  const begin = performance.now();
  const script = resolve(project, "scripts/generate.ts");
  const options = ["--import", import.meta.resolve("tsx/esm"), script];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Failure(stderr);
  return (performance.now() - begin) / 1000;
}
