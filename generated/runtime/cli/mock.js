/* Compiled from scripts/runtime/cli/mock.ts; edit that file. */ import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {                   flag, integer, number, oneOf,               text } from "./command.js";
import { Failure } from "./failure.js";
import { parseCommand } from "./parse.js";



const LOG_LEVELS = { info: 0, warn: 400, silent: Infinity };

const OPTIONS = {
  port: {
    type: integer(0, 65535),
    short: "p",
    placeholder: "port",
    default: "4010",
    description: "Port to listen on; 0 uses a free one",
  },
  host: {
    type: text,
    placeholder: "address",
    default: "127.0.0.1",
    description: "Address to listen on; 0.0.0.0 for all",
  },
  dynamic: {
    type: flag,
    short: "d",
    description: "Generate each body from its schema instead of the examples",
  },
  seed: {
    type: text,
    placeholder: "text",
    description: "Generate the same body for the same request",
  },
  static: {
    type: flag,
    description: "Send the examples as they are, without the id of the request",
  },
  delay: {
    type: number(0, 600),
    placeholder: "seconds",
    default: "0",
    description: "Wait before each response",
  },
  "fail-rate": {
    type: number(0, 1),
    placeholder: "share",
    default: "0",
    description: "Share of requests that fail; 0.1 is every tenth",
  },
  "fail-with": {
    type: integer(400, 599),
    placeholder: "status",
    default: "503",
    description: "Status of these failures",
  },
  "log-level": {
    type: oneOf("info", "warn", "silent"),
    placeholder: "level",
    default: "info",
    description: "What to log: all (info), errors (warn), nothing (silent)",
  },
}                           ;


export const MOCK              = {
  name: "mock",
  summary: "Serves the contract from its examples, until Ctrl-C.",
  argument: { name: "document", description: "OpenAPI file to serve instead of the contract" },
  environment: "CCKM_MOCK",
  exitCodes: {
    1: "The document cannot be served, or the address is not available",
    2: "An argument is invalid",
  },
};


export async function mock(args          )                {
  warnOfNpm();
  const parsed = parseCommand({ ...MOCK, options: OPTIONS }, args);
  if (!parsed) return;
  const { values, argument } = parsed;

  const document = argument && resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (document && !existsSync(document)) throw new Failure(`${document} does not exist.`);


  let lines = "";
  const log = (line        ) => {
    if (lines === "") {
      setImmediate(() => {
        process.stdout.write(lines);
        lines = "";
      });
    }
    lines += `${line}\n`;
  };

  process.stdout.on("error", () => {});

  const { startMock } = await import("../mock/index.js");
  const { url, reference, curl } = await startMock({
    document,
    port: values.port,
    host: values.host,
    dynamic: values.dynamic,
    seed: values.seed,
    static: values.static,
    delayMs: values.delay * 1000,
    failRate: values["fail-rate"],
    failWith: values["fail-with"],
    onLog: (line, status) => {
      if (status >= LOG_LEVELS[values["log-level"]]) log(line);
    },
  }).catch((error           ) => {
    if (error.name !== "MockError") throw error;
    throw new Failure(error.message);
  });
  console.log(`The mock is ready at ${url} (Ctrl-C stops it).`);
  console.log(`Open ${reference} in a browser to try it, or run:\n\n  ${curl}\n`);
}


function warnOfNpm()       {
  const { env } = process;
  const kept = Object.keys(OPTIONS).filter((it) => env[`npm_config_${it.replaceAll("-", "_")}`]);
  if (env.npm_lifecycle_event !== "start" || kept.length === 0) return;
  const names = kept.map((it) => `--${it}`).join(", ");
  console.error(
    `npm did not pass on ${names}. Put -- before the options: npm start -- --port 4010`,
  );
}
