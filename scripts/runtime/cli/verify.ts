import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { text as readAll } from "node:stream/consumers";
import { type Description, flag, number, oneOf, type Options, text } from "./command.js";
import { Failure } from "./failure.js";
import { parseCommand } from "./parse.js";
import { readText } from "./read-text.js";
import { FORMATS } from "../verify/formats.js";
import { checkOptions, type VerifyError, type VerifyOptions } from "../verify/options.js";
import type { Report } from "../verify/report.js";

const OPTIONS = {
  server: {
    type: text,
    placeholder: "url",
    required: true,
    description: "Base URL of the server, such as https://ciphertrust.example",
  },
  "key-id": {
    type: text,
    placeholder: "id",
    required: true,
    description: "Id, in CipherTrust Manager, of the key that the requests use",
  },
  "token-file": {
    type: text,
    placeholder: "file",
    required: true,
    description: "File with the access token; - reads stdin",
  },
  ca: {
    type: text,
    placeholder: "file",
    description: "Certificates, in PEM, of the authority to trust",
  },
  insecure: { type: flag, description: "Accept any certificate" },
  "allow-insecure-http": {
    type: flag,
    description: "Permit http: to another host, which exposes the token",
  },
  header: {
    type: text,
    placeholder: "name=value",
    multiple: true,
    description: "Header of each request, such as a gateway's own",
  },
  input: {
    type: text,
    placeholder: "name=value",
    multiple: true,
    description: "Further input of the workflows",
  },
  timeout: {
    type: number(0.001, 3600),
    placeholder: "seconds",
    default: "60",
    description: "Time limit of each request",
  },
  format: {
    type: oneOf(...Object.keys(FORMATS)),
    placeholder: "format",
    default: "text",
    description: `Format of the report: ${Object.keys(FORMATS).join(", ")}`,
  },
  yes: { type: flag, short: "y", description: "Do not ask before changing the server" },
} as const satisfies Options;

/** The command, without its options. */
export const VERIFY: Description = {
  name: "verify",
  summary: "Sends requests to a server and validates its responses against the contract.",
  exitCodes: {
    0: "The server follows the contract",
    1: "A response violates the contract",
    2: "An argument is invalid, nothing was confirmed, or there was no response",
  },
};

const PROXY =
  "It uses HTTPS_PROXY and HTTP_PROXY if NODE_USE_ENV_PROXY is 1, on Node 22.21 or 24.5 or later.";

/** The generated `verify`. */
export type Verify = (options: VerifyOptions) => Promise<Report>;

/**
 * Verifies a server. The exit code is 1 if it violates the contract, and 2 if it does not respond.
 *
 * @param changes What the workflows do that changes the server.
 * @param inputs The inputs that the workflows declare.
 */
export async function verify(
  args: string[],
  verifyServer: Verify,
  changes: string[],
  inputs: string[] = [],
): Promise<void> {
  const warning =
    changes.length > 0 ? [`It changes the server by these operations: ${changes.join("; ")}.`] : [];
  const details = [...warning, PROXY].join("\n");
  const parsed = parseCommand({ ...VERIFY, details, options: OPTIONS }, args);
  if (!parsed) return;
  const { values } = parsed;
  const tokenFile = values["token-file"];
  if (tokenFile === "-" && !values.yes && changes.length > 0) {
    throw new Failure("--token-file - leaves no input to confirm on; add --yes.", 2);
  }
  const token =
    tokenFile === "-"
      ? await readAll(process.stdin)
      : readText(tokenFile, "token-file", "that file");
  const options: VerifyOptions = {
    server: values.server,
    keyId: values["key-id"],
    token: token.trim(),
    timeoutMs: values.timeout * 1000,
    ca: values.ca === undefined ? undefined : readText(values.ca, "ca"),
    insecure: values.insecure,
    allowInsecureHttp: values["allow-insecure-http"],
    headers: pairsOf("header", values.header),
    inputs: pairsOf("input", values.input),
  };
  checkArguments(options, inputs);
  const plan = `With key ${options.keyId} on ${options.server}, this runs: ${changes.join("; ")}.`;
  if (changes.length > 0) await confirm(plan, values.yes);
  const report = await verifyServer(options);
  await print(FORMATS[values.format]!(report));
  if (!report.reached) process.exitCode = 2;
  else if (!report.passed) process.exitCode = 1;
}

/** Checks what the library requires of its options, before anything is announced. */
function checkArguments(options: VerifyOptions, inputs: string[]): void {
  try {
    checkOptions(options, inputs);
  } catch (error) {
    if ((error as VerifyError).name !== "VerifyError") throw error;
    // The library names its own options.
    const message = (error as VerifyError).message
      .replace(/^(server|ca) /, "--$1 ")
      .replace(/^keyId /, "--key-id ")
      .replace(/^(header|input)s(\W)/, "--$1$2")
      .replace("set allowInsecureHttp", "add --allow-insecure-http");
    throw new Failure(message, 2);
  }
}

/** Parses `name=value`. A message must not show the value, which may be secret. */
function pairsOf(option: string, texts: string[]): Record<string, string> {
  const pairs = texts.map((it) => /^([^=]+)=(.*)$/s.exec(it)?.slice(1));
  if (pairs.includes(undefined)) throw new Failure(`--${option} must be name=value.`, 2);
  return Object.fromEntries(pairs as string[][]);
}

/** Asks for consent, since the plan changes the server. */
async function confirm(plan: string, isConfirmed: boolean | undefined): Promise<void> {
  // To stderr, so that stdout has the report alone.
  if (isConfirmed) return console.error(plan);
  if (!process.stdin.isTTY) {
    throw new Failure(`${plan} Nothing was sent; use --yes to confirm.`, 2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D mean no.
  const closed = once(terminal, "close").then(() => "no");
  terminal.on("SIGINT", () => terminal.close());
  const question = terminal.question(`${plan} Continue? [y/N] `).catch(() => "no");
  const response = await Promise.race([question, closed]);
  terminal.close();
  if (!/^y(es)?$/i.test(response.trim())) throw new Failure("Nothing was sent.", 2);
}

/** Prints the report. A reader may stop reading, as `head` does. */
async function print(text: string): Promise<void> {
  const { stdout } = process;
  stdout.on("error", () => {});
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) =>
    stdout.write(`${text}\n`, resolve),
  );
  if (!error || error.code === "EPIPE") return;
  throw new Failure(`The report cannot be written (${error.code}).`, 2);
}
