import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { root } from "../../scripts/build/project.js";

/** How a program ended, and what it said. */
export interface Outcome {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Arguments of node to run one of the scripts of the project, or of a copy of it. */
export function script(name: string, options: string[] = [], project = root): string[] {
  return [
    "--import",
    import.meta.resolve("tsx/esm"),
    resolve(project, `scripts/${name}.ts`),
    ...options,
  ];
}

/** Runs node to its end. */
export async function runNode(
  options: string[],
  cwd = root,
  variables: Record<string, string> = {},
): Promise<Outcome> {
  return new Program(options, cwd, variables).end;
}

/** Runs another program to its end. Fails where it is not installed, or ends with another exit code than 0. */
export async function runTool(
  program: string,
  options: string[],
  cwd: string,
  variables: Record<string, string> = {},
): Promise<Outcome> {
  const outcome = await new Program(options, cwd, variables, program).end.catch((error) => {
    throw error.code === "ENOENT" ? new Error(`${program} is not installed.`) : error;
  });
  if (outcome.exitCode !== 0) {
    throw new Error(
      `${program} ended with ${outcome.exitCode}:\n${outcome.stdout}${outcome.stderr}`,
    );
  }
  return outcome;
}

/** Programs that still run. A test that is cancelled must not leave them behind. */
const running = new Set<ChildProcessWithoutNullStreams>();
process.on("exit", () => running.forEach((child) => child.kill()));
// The runner cancels a test file by this signal, which by default ends a process without "exit".
process.once("SIGTERM", () => process.exit(143));

/** A running program: node, unless told otherwise. */
export class Program {
  stdout = "";
  stderr = "";
  readonly end: Promise<Outcome>;
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(
    options: string[],
    cwd = root,
    variables: Record<string, string> = {},
    program = process.execPath,
  ) {
    // Node's test runner and npm tell their children by a variable, which would change what they do.
    const { NODE_TEST_CONTEXT: _, INIT_CWD: __, ...env } = process.env;
    this.#child = spawn(program, options, {
      cwd,
      env: { ...env, ...variables },
    });
    this.#child.stdout.on("data", (chunk) => (this.stdout += chunk));
    this.#child.stderr.on("data", (chunk) => (this.stderr += chunk));
    running.add(this.#child);
    this.#child.on("close", () => running.delete(this.#child));
    this.end = once(this.#child, "close").then(([exitCode, signal]) => {
      const { stdout, stderr } = this;
      return { exitCode, signal, stdout, stderr };
    });
  }

  /** Waits until the program has printed what matches. Fails if it ends before. */
  async printed(pattern: RegExp): Promise<RegExpMatchArray> {
    const ended = this.end.then(({ stdout, stderr }) => {
      throw new Error(`The program ended without printing ${pattern}:\n${stdout}${stderr}`);
    });
    // The program may end later, after the wait.
    ended.catch(() => {});
    for (;;) {
      const match = this.stdout.match(pattern);
      if (match) return match;
      await Promise.race([once(this.#child.stdout, "data"), ended]);
    }
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Writes to the program's standard input, and ends that. */
  write(text: string): void {
    this.#child.stdin.end(text);
  }

  /** Ends the program by a signal, and waits until it has ended. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<Outcome> {
    this.#child.kill(signal);
    return this.end;
  }
}

/** The package's own command. */
export const bin = resolve(root, "generated/bin.js");

/** A mock in a process of its own, as `npm start` starts it, on a free port. */
export async function startMock(...options: string[]): Promise<{ url: string; program: Program }> {
  const program = new Program([bin, "mock", "--port", "0", ...options]);
  const [, url] = await program.printed(/ready at (\S+)/);
  return { url: url!, program };
}
