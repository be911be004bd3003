import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { call } from "./bench/call.js";
import { fleet } from "./bench/fleet.js";
import { generateClients } from "./bench/generate-clients.js";
import { growth } from "./bench/growth.js";
import { mock } from "./bench/mock.js";
import { describeMachine, fill } from "./bench/report.js";
import { size } from "./bench/size.js";
import { typecheck } from "./bench/typecheck.js";
import { validation } from "./bench/validation.js";
import { root } from "./build/project.js";
import { writeWhole } from "./build/write-whole.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

/** Each returns the figures for its section of the report, which has its name. */
const PARTS = { call, fleet, size, validation, typecheck, growth, mock };

type Part = keyof typeof PARTS;

await run(async () => {
  const parts = Object.keys(PARTS) as Part[];
  const usage = `Usage: npm run bench [-- ${parts.join(" ")}]`;
  const { positionals } = parseArguments(usage, { allowPositionals: true });
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    throw new Failure(`"${unknown}" is not a part; use ${parts.join(", ")}.`, 2);
  }
  const template = readFileSync(resolve(root, "scripts/bench/report.md"), "utf8");
  const [head, ...sections] = template.split(/^(?=## )/m);
  await generateClients();
  let report = fill(head!, { machine: describeMachine() });
  for (const part of positionals.length > 0 ? (positionals as Part[]) : parts) {
    const section = sections.find((it) => it.toLowerCase().startsWith(`## ${part}\n`))!;
    const filled = fill(section, await PARTS[part]());
    console.log(filled);
    report += filled;
  }
  if (positionals.length > 0) return;
  const file = resolve(root, "BENCHMARKS.md");
  const options = { ...(await resolveConfig(file)), parser: "markdown" };
  writeWhole(file, await format(report, options));
});
