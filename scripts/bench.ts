import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { resolve } from "node:path";
import { Client } from "undici";
import { disableRotationJob } from "../generated/client/definitions.js";
import { parseArguments } from "./cli/arguments.js";
import { run } from "./cli/failure.js";
import { bundledDocument, programOf, root } from "./project.js";

const CONNECTIONS = 10;
const ROUNDS = 5;
const REQUESTS = 10_000;
const MEMORY_REQUESTS = 200_000;
const MEMORY_AFTER = 20_000;

/** A server in a process of its own. */
interface Server {
  name: string;
  port: number;
  pid: number;
  /** Milliseconds from its start until it listened. */
  readyMs: number;
  /** Requests a second, in each round. */
  rates: number[];
  end(): void;
}

await run(async () => {
  parseArguments("npm run bench", {});
  const own = resolve(root, "generated/cli/bin.js");
  const prism = programOf("@stoplight/prism-cli", "prism");
  const servers = [
    await start("mock --log-level silent", [own, "mock", "--log-level", "silent"]),
    await start("mock", [own, "mock"]),
    await start("prism mock -v warn", [prism, "mock", bundledDocument, "-v", "warn"]),
  ];
  try {
    // In turn, so that whatever else the machine does falls on all of them. The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const server of servers) {
        const begin = performance.now();
        await load(server, REQUESTS);
        const seconds = (performance.now() - begin) / 1000;
        if (round > 0) server.rates.push(REQUESTS / seconds);
      }
    }
    const bare = median(servers.at(-1)!.rates);
    for (const { name, readyMs, rates } of servers) {
      const rate = median(rates);
      console.log(
        `${name}: ready after ${Math.round(readyMs)} ms; ${Math.round(rate)} requests a second, ${(rate / bare).toFixed(2)} of bare Prism`,
      );
    }
    await measureMemory(servers[0]!);
  } finally {
    for (const { end } of servers) end();
  }
});

async function measureMemory(server: Server): Promise<void> {
  await load(server, MEMORY_AFTER);
  const before = residentMegabytes(server);
  await load(server, MEMORY_REQUESTS - MEMORY_AFTER);
  const grown = residentMegabytes(server) - before;
  console.log(
    `${server.name}: ${before.toFixed(0)} MB after ${MEMORY_AFTER} requests, ${grown.toFixed(0)} MB more after ${MEMORY_REQUESTS}`,
  );
}

async function start(name: string, program: string[]): Promise<Server> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [...program, "--port", String(port)], { stdio: "ignore" });
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    // Asking all the time would slow down what is measured.
    await new Promise((done) => setTimeout(done, 10));
  }
  const readyMs = performance.now() - begin;
  return { name, port, pid: child.pid!, readyMs, rates: [], end: () => child.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Makes so many calls, over some connections at once; each must be answered with a 200. */
async function load({ name, port }: Server, requests: number): Promise<void> {
  const { method, path } = disableRotationJob;
  let left = requests;
  const worker = async () => {
    const client = new Client(`http://127.0.0.1:${port}`);
    while (left-- > 0) {
      const { statusCode, body } = await client.request({
        method: method as "POST",
        path: path.replace(/\{[^{}]+\}/, "any-id"),
        headers: { authorization: "Bearer any-token" },
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`${name} answered ${statusCode}.`);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** By Linux alone, where the benchmark is run. */
function residentMegabytes({ pid }: Server): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Number(kilobytes) / 1024;
}
