import { execFile } from "node:child_process";

/** How a run of Redocly CLI ended, and what it said. */
export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs Redocly CLI; what it finds wrong is its exit code, not a failure here. */
export function runRedocly(program: string, options: string[], cwd?: string): Promise<Outcome> {
  // No call home: neither for statistics nor for news of a version.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      // A run is over before the engine's optimizing compiler has paid for itself: without it, it takes a quarter
      // less of the processor.
      ["--no-opt", program, ...options],
      { cwd, env, maxBuffer: 1 << 30 },
      (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : 1, stdout, stderr });
      },
    );
  });
}
