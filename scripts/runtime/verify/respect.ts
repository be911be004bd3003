import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installPeers } from "../cli/peers.js";
import { VerifyError } from "./errors.js";
import { STAND_IN } from "./gateway.js";
import { runRedocly } from "./redocly.js";

/** A step of a workflow, with what Redocly found. */
export interface StepOutcome {
  workflowId: string;
  stepId: string;
  checks: Array<{ name: string; passed: boolean; message: string; condition?: string }>;
}

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** What a server must show. */
const WORKFLOWS = resolve(packageFolder, "openapi/workflows/disable-rotation-job.arazzo.yaml");

/**
 * Runs the workflows by Redocly's `respect`.
 *
 * @param url Where the calls go.
 * @param inputs Values of the workflows' inputs, beside the token.
 * @throws {VerifyError} of kind `redocly` when Redocly CLI is not installed, or failed.
 */
export async function runRespect(
  url: string,
  inputs: Record<string, string>,
  timeoutMs: number,
): Promise<StepOutcome[]> {
  const redocly = findRedocly();
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  const file = join(folder, "outcome.json");
  try {
    const options = [
      ...["respect", WORKFLOWS, "--server", `contract=${url}`, "--json-output", file],
      ...["--max-fetch-timeout", String(timeoutMs + 60_000)],
      ...["--input", JSON.stringify({ ...inputs, token: STAND_IN })],
    ];
    // Its exit code says no more than its outcome.
    const { stdout, stderr } = await runRedocly(redocly, options);
    return parseOutcome(file, stdout + stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findRedocly(): string {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("@redocly/cli/package.json");
    const { bin } = require(manifest) as { bin: Record<string, string> };
    return resolve(dirname(manifest), bin.redocly!);
  } catch {
    const install = installPeers("@redocly/");
    throw new VerifyError(
      "redocly",
      `Checking a server needs Redocly CLI; install it with: ${install}`,
    );
  }
}

function parseOutcome(file: string, said: string): StepOutcome[] {
  interface Outcome {
    files: Record<string, { executedWorkflows: Array<{ executedSteps: StepOutcome[] }> }>;
  }
  let outcome: Outcome;
  try {
    outcome = JSON.parse(readFileSync(file, "utf8")) as Outcome;
  } catch {
    throw new VerifyError("redocly", `Redocly CLI could not run the workflows:\n${said.trim()}`);
  }
  return Object.values(outcome.files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps);
}
