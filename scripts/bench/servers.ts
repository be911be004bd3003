import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { disableRotationJob } from "../../generated/definitions.js";
import { root } from "../build/project.js";

/** The file of the documented response. */
export const documentedResponse = resolve(root, "test/spec/documented-response.json");

/** The state of the key in it, by which an answer is known. */
export const STATE = "Enabled";

/** The operation's path with a key's id in it. */
export function pathOf(id: string): string {
  return disableRotationJob.path.replace(/\{[^{}]+\}/, id);
}

/** Starts the bare server. */
export async function startBareServer(): Promise<{ url: string; stop(): void }> {
  const program = resolve(root, "scripts/bench/server.js");
  const child = fork(program, [documentedResponse, `^${pathOf("[^/]+")}$`], { execArgv: [] });
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}
