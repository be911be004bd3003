import { Failure } from "../cli/failure.js";
import { programOf, root } from "../project.js";
import { type Outcome, runRedocly as runProgram } from "../verify/redocly.js";

const redocly = programOf("@redocly/cli", "redocly");

/** One finding of Redocly's `--format=codeclimate`. */
interface Finding {
  description: string;
  location: { path: string; lines: { begin: number } };
}

/**
 * Checks that a document is OpenAPI: references, keywords, operationIds. What is a matter of style is
 * left to `npm run lint`, so that a half-finished operation can be tried out.
 *
 * @throws {Failure} with a line for each finding: file, line, what is wrong.
 */
export async function validate(document: string): Promise<void> {
  const { exitCode, stdout, stderr } = await runRedocly([
    "lint",
    document,
    "--extends=spec",
    "--format=codeclimate",
  ]);
  if (exitCode === 0) return;
  throw new Failure(findingsOf(stdout) ?? `The document could not be checked:\n${stderr}`);
}

function findingsOf(output: string): string | undefined {
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

/** Makes one file of a document, as YAML, broken or not; its components keep their names. */
export async function bundle(document: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runRedocly([
    "bundle",
    document,
    "--ext=yaml",
    "--force",
  ]);
  if (exitCode !== 0) throw new Failure(`The document could not be bundled:\n${stderr}`);
  return stdout;
}

/** Runs the project's Redocly CLI. */
export function runRedocly(options: string[], cwd = root): Promise<Outcome> {
  return runProgram(redocly, options, cwd);
}
