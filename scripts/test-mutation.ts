import { spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import blankTypes from "ts-blank-space";
import { root } from "./build/project.js";
import { type Mutant, mutantsOf } from "./mutation/mutants.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

const USAGE = "Usage: npm run test:mutation [-- [--every <number>] <module of the client> …]";
const CLIENT = "generated/runtime/client";
/** Tests of types and of sizes, and a test with random calls, which takes long. */
const EXCLUDED = /^(types|size|property)\./;

interface TestFile {
  path: string;
  durationMs: number;
}

/** A mutant of a module of the client. */
interface Placed extends Mutant {
  module: string;
  text: string;
}

await run(async () => {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: { every: { type: "string", default: "1" } },
  });
  const files = readdirSync(resolve(root, CLIENT)).filter((it) => it.endsWith(".js"));
  const modules = positionals.length > 0 ? positionals : files.map((it) => it.slice(0, -3));
  const unknown = modules.find((it) => !files.includes(`${it}.js`));
  if (unknown) throw new Failure(`The client has no module "${unknown}".\n${USAGE}`, 2);
  const mutants: Placed[] = modules.flatMap((module) => {
    const text = readFileSync(resolve(root, CLIENT, `${module}.js`), "utf8");
    return mutantsOf(text).map((mutant) => ({ module, text, ...mutant }));
  });
  const sample = mutants.filter((_, index) => index % Number(values.every) === 0);
  const paths = readdirSync(resolve(root, "test/client"))
    .filter((it) => it.endsWith(".test.ts") && !EXCLUDED.test(it))
    .map((it) => `test/client/${it.replace(/ts$/, "js")}`);

  const copies = [copyProject(), copyProject()];
  process.on("exit", () => copies.forEach((it) => rmSync(it, { recursive: true, force: true })));
  const tests = await inParallel(copies, paths, measure);
  tests.sort((a, b) => a.durationMs - b.durationMs);
  const outcomes = await inParallel(copies, sample, async (copy, mutant) => {
    const isKilled = await kill(copy, mutant, tests);
    if (!isKilled) console.log(describe(mutant));
    return { module: mutant.module, isKilled };
  });
  for (const module of [...modules, undefined]) {
    const own = outcomes.filter((it) => module === undefined || it.module === module);
    const killed = own.filter(({ isKilled }) => isKilled).length;
    const percentage = own.length > 0 ? `, ${((100 * killed) / own.length).toFixed(1)} %` : "";
    console.log(`${module ?? "all"}: ${killed} of ${own.length} killed${percentage}`);
  }
});

/** A copy of the project, to change. Its tests are compiled, since tsx would take a third of the time. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  for (const entry of readdirSync(root).filter((it) => it !== "node_modules" && it !== ".git")) {
    cpSync(resolve(root, entry), resolve(folder, entry), { recursive: true });
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/^(scripts|test)\b.*(?<!\.d)\.ts$/.test(path)) continue;
    const file = resolve(folder, path);
    writeFileSync(file.replace(/ts$/, "js"), blankTypes(readFileSync(file, "utf8")));
  }
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  return folder;
}

/** Works in each copy on one item after the other. */
async function inParallel<Item, Result>(
  copies: string[],
  items: Item[],
  work: (copy: string, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const queue = items.values();
  const results: Result[] = [];
  const workThrough = async (copy: string) => {
    for (const item of queue) results.push(await work(copy, item));
  };
  await Promise.all(copies.map(workThrough));
  return results;
}

async function measure(copy: string, path: string): Promise<TestFile> {
  const begin = performance.now();
  if (await passes(copy, path, 300_000)) return { path, durationMs: performance.now() - begin };
  throw new Failure(`${path} fails without a mutant.`);
}

/** Runs the tests up to the first failure, those first that have killed the last mutants. */
async function kill(copy: string, mutant: Placed, tests: TestFile[]): Promise<boolean> {
  const { module, text, start, end, replacement } = mutant;
  const file = resolve(copy, CLIENT, `${module}.js`);
  writeFileSync(file, text.slice(0, start) + replacement + text.slice(end));
  let killer: TestFile | undefined;
  for (const test of [...tests]) {
    if (!(await passes(copy, test.path, 10_000 + 4 * test.durationMs))) killer = test;
    if (killer) break;
  }
  writeFileSync(file, text);
  if (killer) tests.unshift(...tests.splice(tests.indexOf(killer), 1));
  return killer !== undefined;
}

/** Whether a test file passes. Ends it at the first failure. */
function passes(copy: string, path: string, timeoutMs: number): Promise<boolean> {
  // A process group of its own, to end the programs that the test starts.
  const child = spawn(process.execPath, ["--test-reporter=tap", path], {
    cwd: copy,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = () => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // It has ended.
    }
  };
  const timer = setTimeout(stop, timeoutMs);
  child.stdout!.on("data", (chunk) => /^\s*not ok /m.test(String(chunk)) && stop());
  return new Promise((done) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      stop();
      done(code === 0);
    });
  });
}

function describe({ module, text, start, end, replacement }: Placed): string {
  const line = text.slice(0, start).split("\n").length;
  const short = (it: string) => it.replace(/\s+/g, " ").slice(0, 100);
  const change = `${short(text.slice(start, end))}  ->  ${short(replacement)}`;
  return `scripts/runtime/client/${module}.ts:${line}  ${change}`;
}
