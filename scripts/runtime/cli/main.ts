#!/usr/bin/env node
import { createRequire } from "node:module";
import { Failure, run } from "./failure.js";
import { mock, MOCK_USAGE } from "./mock.js";
import { verify, VERIFY_USAGE } from "./verify.js";

const USAGE = `Usage: cckm-aws-keys-contract ${MOCK_USAGE}
       cckm-aws-keys-contract ${VERIFY_USAGE}`;

await run(async () => {
  const [command, ...options] = process.argv.slice(2);
  if (command === "mock") return mock(options);
  if (command === "verify") return verify(options);
  if (command === "--help" || command === "help") return console.log(USAGE);
  if (command === "--version") {
    const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
    return console.log(version);
  }
  const reason = command === undefined ? "Say which command." : `There is no command "${command}".`;
  throw new Failure(`${reason}\n${USAGE}`, 2);
});
