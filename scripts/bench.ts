import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { call } from "./bench/call.js";
import { fleet } from "./bench/fleet.js";
import { growth } from "./bench/growth.js";
import { generateClients } from "./bench/clients.js";
import { mock } from "./bench/mock.js";
import { describeMachine } from "./bench/report.js";
import { size } from "./bench/size.js";
import { installTools, toolFile } from "./bench/tools.js";
import { typecheck } from "./bench/typecheck.js";
import { validation } from "./bench/validation.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";
import { root } from "./build/project.js";
import { writeWhole } from "./build/write-whole.js";

/** Each measures one point, and gives a section of the report. */
const PARTS = { call, fleet, size, validation, typecheck, growth, mock };

const HEAD = `# Benchmarks

\`npm run bench\` measures this package beside others, in one run and in turn, and writes this file;
\`npm run bench -- call size\` only prints those parts. Everything is a ratio, since times differ between machines: measure
on yours. Every answer was looked at, so nothing is fast because it failed. The versions are pinned in
[\`scripts/bench/package.json\`](scripts/bench/package.json).`;

await run(async () => {
  const { positionals } = parseArguments(`npm run bench [-- ${Object.keys(PARTS).join(" ")}]`, {
    allowPositionals: true,
  });
  const names = positionals.map((name) => {
    if (Object.hasOwn(PARTS, name)) return name as keyof typeof PARTS;
    throw new Failure(`There is no part "${name}"; there are ${Object.keys(PARTS).join(", ")}.`, 2);
  });
  installTools();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    symlinkSync(toolFile("."), resolve(folder, "node_modules"), "junction");
    await generateClients(folder);
    const isWhole = names.length === 0;
    const sections = [HEAD, describeMachine()];
    for (const name of isWhole ? (Object.keys(PARTS) as typeof names) : names) {
      const begin = performance.now();
      const section = await PARTS[name](folder);
      sections.push(section);
      console.log(section);
      console.log(`(${name} took ${((performance.now() - begin) / 1000).toFixed(0)} s)\n`);
    }
    if (isWhole) await writeMarkdown("BENCHMARKS.md", sections.join("\n\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function writeMarkdown(name: string, text: string): Promise<void> {
  const file = resolve(root, name);
  writeWhole(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}
