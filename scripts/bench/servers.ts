import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Dispatcher, Pool } from "undici";
import { headers, key, operation, pathOf } from "./contract.js";
import { type Cost, measure } from "./measure.js";

const CONNECTIONS = 10;

/** A server in a process of its own. */
export interface Server {
  url: string;
  /** Milliseconds from its start to its first response. */
  readyMs: number;
  /** Measures so many calls of the operation over ten connections. */
  load(calls: number): Promise<Cost>;
  /** Resident memory in MiB. Only on Linux. */
  memory(): number;
  stop(): void;
}

/** The program of a minimal server. */
export const minimalServer = fileURLToPath(new URL("server.js", import.meta.url));

/** Starts a program with a port to listen on and waits for its first response. */
export async function startServer(...program: string[]): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const options = [...program, "--port", String(port)];
  const child = spawn(process.execPath, options, { stdio: "ignore" });
  const stop = () => {
    child.kill();
    process.off("exit", stop);
  };
  process.on("exit", stop);
  const pool = new Pool(url, { connections: CONNECTIONS });
  const call = async () => {
    const method = operation.method as Dispatcher.HttpMethod;
    const { statusCode, body } = await pool.request({ method, path: pathOf(key.id), headers });
    assert.equal(statusCode, 200, program[0]);
    await body.dump();
  };
  for (;;) {
    try {
      await call();
      break;
    } catch (error) {
      const isStarting = (error as { code?: string }).code === "ECONNREFUSED";
      if (!isStarting || child.exitCode !== null) throw error;
      // Without a pause the attempts would slow down the start.
      await setTimeout(10);
    }
  }
  return {
    ...{ url, stop, readyMs: performance.now() - begin },
    load: (calls) => measure(call, { calls, concurrency: CONNECTIONS }),
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)![1]) / 1024;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
