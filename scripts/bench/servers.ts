import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { path } from "./contract.js";
import { measure } from "./measure.js";

const CONNECTIONS = 10;

/** A server in a process of its own. */
export interface Server {
  url: string;
  /** Milliseconds from its start to its first response. */
  readyMs: number;
  /** Makes so many calls of the operation over ten connections. Returns the microseconds of one. */
  load(calls: number): Promise<number>;
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
  const headers = { authorization: "Bearer any-token" };
  const call = async () => {
    const { statusCode, body } = await pool.request({ method: "POST", path, headers });
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
  const readyMs = performance.now() - begin;
  return { url, stop, readyMs, load: (calls) => measure(call, calls, CONNECTIONS) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
