/* Compiled from scripts/runtime/cli/mock.ts; edit that file. */ import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArguments } from "./arguments.js";
import { Failure } from "./failure.js";


export const MOCK_USAGE = `mock [document] [--port 4010] [--host 127.0.0.1] [--dynamic] [--static]
       [--delay <seconds>] [--fail-rate <0 to 1>] [--fail-with 503] [--log-level info|warn|silent]`;

/** The lowest status that each level logs. */
const LOG_LEVELS = { info: 0, warn: 400, silent: Infinity };

/** Serves a document until a signal ends the process. */
export async function mock(options          )                {
  const usage = `cckm-aws-keys-contract ${MOCK_USAGE}`;
  const wrong = (reason        ) => new Failure(`${reason}\nUsage: ${usage}`, 2);
  const { values, positionals } = parseArguments(usage, {
    args: options,
    allowPositionals: true,
    options: {
      port: { type: "string", short: "p", default: "4010" },
      host: { type: "string", short: "h", default: "127.0.0.1" },
      dynamic: { type: "boolean", short: "d", default: false },
      static: { type: "boolean", default: false },
      delay: { type: "string", default: "0" },
      "fail-rate": { type: "string", default: "0" },
      "fail-with": { type: "string", default: "503" },
      "log-level": { type: "string", default: "info" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(`Usage: ${usage}`);
  if (positionals.length > 1) throw wrong(`Expected one document; got ${positionals.length}.`);
  const logLevel = values["log-level"]                           ;
  if (!Object.hasOwn(LOG_LEVELS, logLevel)) {
    const levels = Object.keys(LOG_LEVELS).join(", ");
    throw wrong(`--log-level must be one of ${levels}; got "${logLevel}".`);
  }
  const parse = (name                     , pattern        , most        , expected        ) => {
    const text = String(values[name]);
    if (pattern.test(text) && Number(text) <= most) return Number(text);
    throw wrong(`--${name} must be ${expected}; got "${text}".`);
  };
  const number = /^\d*\.?\d+$/;
  const { host, dynamic } = values;
  const settings = {
    ...{ host, dynamic, static: values.static },
    port: parse("port", /^\d+$/, 65535, "a number from 0 to 65535"),
    delayMs: parse("delay", number, 600, "a number of seconds, at most 600") * 1000,
    failRate: parse("fail-rate", number, 1, "a number from 0 to 1"),
    failWith: parse("fail-with", /^[45]\d\d$/, 599, "a status from 400 to 599"),
  };
  const [given] = positionals;
  // npm runs a script in the project's folder, and passes on where npm was started.
  const document = given && resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (document && !existsSync(document)) throw new Failure(`${document} does not exist.`);

  // Lines are written together, since each write waits for its reader.
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
  // Do not end when the reader ends, as in `mock | head`.
  process.stdout.on("error", () => {});
  // Imported only after the arguments have been checked, since Prism takes about a second to load.
  const { startMock } = await import("../mock/index.js");
  const { url, reference, curl } = await startMock({
    ...settings,
    document,
    onLog: (line, status) => {
      if (status >= LOG_LEVELS[logLevel]) log(line);
    },
  }).catch((error           ) => {
    if (error.name !== "MockError") throw error;
    throw new Failure(error.message);
  });
  console.log(`The mock is ready at ${url} (Ctrl-C stops it).`);
  console.log(`Open ${reference} in a browser to try it, or run:\n\n  ${curl}\n`);
}
