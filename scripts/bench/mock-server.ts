import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { Client } from "undici";
import { disableRotationJob } from "../../generated/definitions.js";
import { inFlight } from "./measure.js";
import { pathOf } from "./servers.js";

const CONNECTIONS = 10;

/** A mock in a process of its own. */
export interface MockServer {
  /** Milliseconds from its start until it listened. */
  readyMs: number;
  /** Makes so many calls, over some connections at once; each must be answered with a key. */
  load(requests: number): Promise<void>;
  residentMegabytes(): number;
  stop(): void;
}

/**
 * Starts a mock, and sees that it answers with a key.
 *
 * @param state The state that the key must have, where it is no matter of chance.
 */
export async function startMockServer(program: string[], state?: string): Promise<MockServer> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [...program, "--port", String(port)], { stdio: "ignore" });
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${program[0]} ended with ${child.exitCode}.`);
    // Asking all the time would slow down what is measured.
    await new Promise((done) => setTimeout(done, 10));
  }
  const readyMs = performance.now() - begin;
  const call = async (client: Client) => {
    const { statusCode, body } = await client.request({
      method: disableRotationJob.method as "POST",
      path: pathOf("any-id"),
      headers: { authorization: "Bearer any-token" },
    });
    assert.equal(statusCode, 200, program[0]);
    return body;
  };
  const load = async (requests: number) => {
    const clients = Array.from(
      { length: CONNECTIONS },
      () => new Client(`http://127.0.0.1:${port}`),
    );
    const free = [...clients];
    await inFlight(CONNECTIONS, requests, async () => {
      const client = free.pop()!;
      await (await call(client)).dump();
      free.push(client);
    });
    await Promise.all(clients.map((client) => client.close()));
  };
  const first = new Client(`http://127.0.0.1:${port}`);
  const key = (await (await call(first)).json()) as { aws_param: { KeyState?: string } };
  await first.close();
  assert.ok(key.aws_param, program[0]);
  if (state !== undefined) assert.equal(key.aws_param.KeyState, state, program[0]);
  return {
    readyMs,
    load,
    residentMegabytes: () => residentMegabytes(child.pid!),
    stop: () => void child.kill(),
  };
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

/** By Linux alone, where the benchmark is run. */
function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Number(kilobytes) / 1024;
}
