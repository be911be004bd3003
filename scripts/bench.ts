import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { call } from "./bench/call.js";
import { fleet } from "./bench/fleet.js";
import { generateClients } from "./bench/generate-clients.js";
import { growth } from "./bench/growth.js";
import { mock } from "./bench/mock.js";
import { describeMachine } from "./bench/report.js";
import { size } from "./bench/size.js";
import { typecheck } from "./bench/typecheck.js";
import { validation } from "./bench/validation.js";
import { root } from "./build/project.js";
import { writeWhole } from "./build/write-whole.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

/** Each returns a section of the report. */
const PARTS = { call, fleet, size, validation, typecheck, growth, mock };

type Part = keyof typeof PARTS;

const HEAD = `# Benchmarks

\`npm run bench\` compares this package with others and writes this file; \`npm run bench -- call size\` only prints those
parts. Most figures are ratios, since times differ between machines. Each response is checked, so none is fast because it
failed. The versions are pinned in [\`scripts/bench/package.json\`](scripts/bench/package.json).`;

await run(async () => {
  const { positionals } = parseArguments(`npm run bench [-- ${Object.keys(PARTS).join(" ")}]`, {
    allowPositionals: true,
  });
  const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);
  const unknown = positionals.find((name) => !isPart(name));
  if (unknown !== undefined) {
    throw new Failure(`"${unknown}" is not a part; use ${Object.keys(PARTS).join(", ")}.`, 2);
  }
  await generateClients();
  const sections = [HEAD, describeMachine()];
  for (const name of positionals.length > 0
    ? positionals.filter(isPart)
    : (Object.keys(PARTS) as Part[])) {
    const begin = performance.now();
    const section = await PARTS[name]();
    sections.push(section);
    console.log(
      `${section}\n\n(${name} took ${((performance.now() - begin) / 1000).toFixed(0)} s)\n`,
    );
  }
  if (positionals.length > 0) return;
  const file = resolve(root, "BENCHMARKS.md");
  const options = { ...(await resolveConfig(file)), parser: "markdown" };
  writeWhole(file, await format(sections.join("\n\n"), options));
});
