import { execFile } from "node:child_process";
import { Failure } from "../runtime/cli/failure.js";
import { programOf, root } from "./project.js";

const program = programOf("@redocly/cli", "redocly");

/** How a run of Redocly CLI ended, and what it printed. */
export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs the project's Redocly CLI in the project's folder. A finding sets the exit code; it does not reject. */
export function runRedocly(options: string[]): Promise<Outcome> {
  // No network: neither telemetry nor a check for a newer version.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      // A run is too short to repay the optimizing compiler: without it a run takes 25 % less CPU.
      ["--no-opt", program, ...options],
      { cwd: root, env, maxBuffer: 1 << 30 },
      (error, stdout, stderr) => resolve({ exitCode: error === null ? 0 : 1, stdout, stderr }),
    );
  });
}

/** One finding in Redocly's `--format=codeclimate`. */
interface Finding {
  description: string;
  location: { path: string; lines: { begin: number } };
}

/**
 * Checks that a document is valid OpenAPI: references, keywords, operationIds. `npm run lint` checks
 * style as well, so that you can generate from a half-finished operation.
 *
 * @throws {Failure} with one line per finding: file, line and description.
 */
export async function validateDocument(...documents: string[]): Promise<void> {
  const config = "--config=scripts/build/redocly.yaml";
  const options = ["lint", ...documents, config, "--format=codeclimate"];
  const { exitCode, stdout, stderr } = await runRedocly(options);
  if (exitCode === 0) return;
  throw new Failure(formatFindings(stdout) ?? `Redocly could not check the document:\n${stderr}`);
}

function formatFindings(output: string): string | undefined {
  try {
    const findings = JSON.parse(output) as Finding[];
    return findings
      .map(
        ({ location, description }) => `${location.path}:${location.lines.begin}: ${description}`,
      )
      .join("\n")
      .replaceAll(`${root}/`, "");
  } catch {
    return undefined;
  }
}

/** Bundles a document into one YAML file, even when it has errors. Components keep their names. */
export async function bundleDocument(document: string): Promise<string> {
  const options = ["bundle", document, "--ext=yaml", "--force"];
  const { exitCode, stdout, stderr } = await runRedocly(options);
  if (exitCode !== 0) throw new Failure(`Redocly could not bundle the document:\n${stderr}`);
  return stdout;
}
