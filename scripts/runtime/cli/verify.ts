import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseArguments } from "./arguments.js";
import { Failure } from "./failure.js";
import type { Report, VerifyError, VerifyOptions } from "../verify/index.js";

export const VERIFY_USAGE = `verify --server <url> --key-id <id> --token-file <file> [--ca <file>] [--insecure]
       [--timeout <seconds>] [--format text|json|junit] [--yes]`;

/** The generated `verify`. */
export type Verify = (options: VerifyOptions) => Promise<Report>;

/** Checks a server. Exit code 1 where it breaks the contract, 2 where it cannot be reached. */
export async function verify(options: string[], verifyServer: Verify): Promise<void> {
  const usage = `cckm-aws-keys-contract ${VERIFY_USAGE}`;
  const wrong = (reason: string) => new Failure(`${reason}\nUsage: ${usage}`, 2);
  const { values } = parseArguments(usage, {
    args: options,
    options: {
      server: { type: "string" },
      "key-id": { type: "string" },
      "token-file": { type: "string" },
      ca: { type: "string" },
      insecure: { type: "boolean", default: false },
      timeout: { type: "string", default: "60" },
      format: { type: "string", default: "text" },
      yes: { type: "boolean", short: "y", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(`Usage: ${usage}`);
  const { server, "key-id": keyId, "token-file": tokenFile, ca, insecure, format } = values;
  if (server === undefined) throw wrong("Say which server, by --server.");
  if (keyId === undefined) throw wrong("Say which key, by --key-id.");
  if (tokenFile === undefined) throw wrong("Say where the token is, by --token-file.");
  const timeoutMs = Number(values.timeout) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= 3_600_000)) {
    throw wrong(`--timeout must be a number of seconds, at most 3600; got "${values.timeout}".`);
  }
  const { FORMATS } = await import("../verify/formats.js");
  const formatReport = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (formatReport === undefined) {
    throw wrong(`--format must be one of ${Object.keys(FORMATS).join(", ")}; got "${format}".`);
  }
  const token = readText(tokenFile, "token-file").trim();
  const authority = ca === undefined ? undefined : readText(ca, "ca");

  await confirm(server, keyId, values.yes);
  const report = await verifyServer({
    server,
    keyId,
    token,
    timeoutMs,
    ca: authority,
    insecure,
  }).catch((error: VerifyError) => {
    if (error.name !== "VerifyError") throw error;
    throw new Failure(error.message, 2);
  });
  console.log(formatReport(report));
  if (!report.reached) process.exitCode = 2;
  else if (!report.passed) process.exitCode = 1;
}

function readText(file: string, option: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`--${option}: ${file} cannot be read (${code}).`, 2);
  }
}

/** The call changes the server, so somebody must want it. */
async function confirm(server: string, keyId: string, isWanted: boolean): Promise<void> {
  // On the side of the messages, so that a report in JSON stays JSON.
  const plan = `This disables the rotation job of key ${keyId} on ${server}.`;
  if (isWanted) return console.error(plan);
  if (!process.stdin.isTTY) {
    throw new Failure(`${plan} Nothing was sent; say --yes if that is what you want.`, 2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D are answers too.
  const ended = once(terminal, "close").then(() => "no");
  terminal.on("SIGINT", () => terminal.close());
  const answer = await Promise.race([terminal.question(`${plan} Go on? [y/N] `), ended]);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new Failure("Nothing was sent.", 2);
}
