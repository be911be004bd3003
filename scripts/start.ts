import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArguments } from "./arguments.js";
import { Failure, run } from "./failure.js";
import { bundledDocument } from "./project.js";

const USAGE = "npm start [-- [document] [--port 4010] [--host 127.0.0.1] [--dynamic]]";

await run(async () => {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: {
      port: { type: "string", short: "p", default: "4010" },
      host: { type: "string", short: "h", default: "127.0.0.1" },
      dynamic: { type: "boolean", short: "d", default: false },
    },
  });
  if (positionals.length > 1)
    throw new Failure(`Only one document can be served.\nUsage: ${USAGE}`, 2);
  // npm runs a script in the project's folder, and says where it was itself started.
  const started = process.env.INIT_CWD ?? process.cwd();
  const document =
    positionals[0] === undefined ? bundledDocument : resolve(started, positionals[0]);
  const { host, dynamic } = values;
  const port = parsePort(values.port);
  if (!existsSync(document)) {
    const hint = positionals.length === 0 ? "; make it with `npm run generate`" : "";
    throw new Failure(`There is no file ${document}${hint}.`);
  }
  // Prism takes a second or two to load: after the arguments are known to be right.
  const { startServer } = await import("./mock/server.js");
  const { url, curl } = await startServer({ document, host, port, dynamic });
  console.log(`The mock is ready at ${url} (Ctrl-C ends it). Try:\n\n  ${curl}\n`);
});

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Failure(`--port must be a number from 0 to 65535; got "${text}".\nUsage: ${USAGE}`, 2);
}
