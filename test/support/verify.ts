import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Verify from "cckm-aws-keys-contract/verify";
import { root } from "../../scripts/build/project.js";
import { responseExamples } from "./document.js";
import { type Outcome, Program, runNode, script } from "./processes.js";
import { keepDocumented, scratchFolder, scratchProject } from "./scratch.js";
import { respondJson } from "./servers.js";

/**
 * The project. If its contract has other workflows, it is a copy with the documented operation alone, since the
 * servers of these tests have only that one.
 */
async function projectOfDocumented(): Promise<string> {
  if (readdirSync(resolve(root, "openapi/workflows")).length === 1) return root;
  const project = scratchProject();
  keepDocumented(project);
  const { exitCode, stderr } = await runNode(script("generate", [], project), project);
  assert.equal(exitCode, 0, stderr);
  return project;
}

const project = await projectOfDocumented();

/** The command, and the library. */
export const bin = resolve(project, "generated/bin.js");
const module = pathToFileURL(resolve(project, "generated/verify.js")).href;
export const { verify, VerifyError } = (await import(module)) as typeof Verify;

export const token = "secret-token";
export const tokenFile = resolve(scratchFolder(), "token");
writeFileSync(tokenFile, `${token}\n`);
export const keyId = "f36e8dbb-0259-4c61-a35f-d74b6d39effc";

export const documented = responseExamples[0]!.value as Record<string, unknown>;

/** The body of the first example of a status. */
export function exampleOf(status: string): unknown {
  return responseExamples.find((it) => it.status === status)!.value;
}

/** Runs the command as a user does; `isTerminal` makes its input a terminal, `prelude` runs before it. */
export function runVerify(
  options: string[],
  { isTerminal = false, input = "", cwd = root, variables = {}, prelude = "" } = {},
): Promise<Outcome> {
  const terminal = isTerminal ? "process.stdin.isTTY = true;" : "";
  const first = `data:text/javascript,${encodeURIComponent(terminal + prelude)}`;
  const program = new Program(
    ["--import", first, bin, "verify", ...options],
    ...([cwd, variables] as const),
  );
  program.write(input);
  return program.end;
}

export function optionsFor(server: string, ...more: string[]): string[] {
  return ["--server", server, "--key-id", keyId, "--token-file", tokenFile, "--yes", ...more];
}

/** Verifies a server in this process, and checks that the report does not show the token. */
export async function reportOf(
  server: string,
  options: Partial<Verify.VerifyOptions> = {},
): Promise<Verify.Report> {
  const report = await verify({ server, keyId, token, ...options });
  assert.ok(!JSON.stringify(report).includes(token), "no token is shown");
  return report;
}

/** The responses of a server to the requests of the workflows. */
export interface Responses {
  /** To a request without a token. */
  unauthenticated?: RequestListener;
  /** To another token. */
  invalid?: RequestListener;
  unknown?: RequestListener;
  known?: RequestListener;
}

/** Responds to each request of the workflows as the contract says, or as a test wants. */
export function provider(otherwise: Responses): RequestListener {
  return (request, response) => {
    const { unauthenticated, invalid, unknown, known } = otherwise;
    const { authorization } = request.headers;
    const unauthorized = respondJson(401, exampleOf("401"));
    const respond =
      authorization === undefined
        ? (unauthenticated ?? unauthorized)
        : authorization !== `Bearer ${token}`
          ? (invalid ?? unauthorized)
          : request.url!.includes(keyId)
            ? (known ?? respondJson(200, documented))
            : (unknown ?? respondJson(404, exampleOf("404")));
    respond(request, response);
  };
}
