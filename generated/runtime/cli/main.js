/* Compiled from scripts/runtime/cli/main.ts; edit that file. */ import { createRequire } from "node:module";
import { Failure, run } from "./failure.js";
import { mock, MOCK_USAGE } from "./mock.js";
import { verify, VERIFY_USAGE,             } from "./verify.js";

const USAGE = `Usage: cckm-aws-keys-contract ${MOCK_USAGE}
       cckm-aws-keys-contract ${VERIFY_USAGE}`;

/**
 * Runs the package's command with the arguments of the process.
 *
 * @param generated What the commands need of the generated modules, which the runtime does not import.
 */
export async function main(generated                                       )                {
  await run(async () => {
    const [command, ...options] = process.argv.slice(2);
    if (command === "mock") return mock(options);
    if (command === "verify") return verify(options, generated.verify, generated.changes);
    if (command === "--help" || command === "help") return console.log(USAGE);
    if (command === "--version") {
      const manifest = createRequire(import.meta.url)("../../../package.json")

       ;
      return console.log(manifest.version);
    }
    const reason = command === undefined ? "Missing command." : `Unknown command "${command}".`;
    throw new Failure(`${reason}\n${USAGE}`, 2);
  });
}
