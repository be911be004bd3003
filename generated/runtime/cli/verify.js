/* Compiled from scripts/runtime/cli/verify.ts; edit that file. */ import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseArguments } from "./arguments.js";
import { Failure } from "./failure.js";


export const VERIFY_USAGE = `verify --server <url> --key-id <id> --token-file <file> [--ca <file>] [--insecure]
       [--timeout <seconds>] [--format text|json|junit] [--yes]`;

/** The generated `verify`. */


/**
 * Verifies a server. The exit code is 1 if it violates the contract, and 2 if it does not respond.
 *
 * @param changes What the workflows do that changes the server.
 */
export async function verify(
  options          ,
  verifyServer        ,
  changes          ,
)                {
  const usage = `cckm-aws-keys-contract ${VERIFY_USAGE}`;
  const wrong = (reason        ) => new Failure(`${reason}\nUsage: ${usage}`, 2);
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
  const { server, "key-id": keyId, "token-file": tokenFile, insecure } = values;
  const missing = (name        ) => wrong(`Missing required option --${name}.`);
  if (server === undefined) throw missing("server");
  if (keyId === undefined) throw missing("key-id");
  if (tokenFile === undefined) throw missing("token-file");
  const timeoutMs = Number(values.timeout) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= 3_600_000)) {
    throw wrong(`--timeout must be a number of seconds, at most 3600; got "${values.timeout}".`);
  }
  const { FORMATS } = await import("../verify/formats.js");
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (format === undefined) {
    const names = Object.keys(FORMATS).join(", ");
    throw wrong(`--format must be one of ${names}; got "${values.format}".`);
  }
  const token = readText(tokenFile, "token-file").trim();
  const ca = values.ca === undefined ? undefined : readText(values.ca, "ca");

  const plan = `With key ${keyId} on ${server}, this runs: ${changes.join("; ")}.`;
  if (changes.length > 0) await confirm(plan, values.yes);
  const report = await verifyServer({ server, keyId, token, timeoutMs, ca, insecure }).catch(
    (error             ) => {
      if (error.name !== "VerifyError") throw error;
      // The library names its own options.
      const message = error.message
        .replace(/^(server|ca) /, "--$1 ")
        .replace(/^keyId /, "--key-id ");
      throw new Failure(message, 2);
    },
  );
  console.log(format(report));
  if (!report.reached) process.exitCode = 2;
  else if (!report.passed) process.exitCode = 1;
}

function readText(file        , option        )         {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error                         ;
    throw new Failure(`--${option}: cannot read ${file} (${code}).`, 2);
  }
}

/** Asks for consent, since the plan changes the server. */
async function confirm(plan        , isConfirmed         )                {
  // To stderr, so that stdout has the report alone.
  if (isConfirmed) return console.error(plan);
  if (!process.stdin.isTTY) {
    throw new Failure(`${plan} Nothing was sent; use --yes to confirm.`, 2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D mean no.
  const closed = once(terminal, "close").then(() => "no");
  terminal.on("SIGINT", () => terminal.close());
  const response = await Promise.race([terminal.question(`${plan} Continue? [y/N] `), closed]);
  terminal.close();
  if (!/^y(es)?$/i.test(response.trim())) throw new Failure("Nothing was sent.", 2);
}
