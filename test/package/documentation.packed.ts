import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { before, test } from "node:test";
import { npm, pack } from "../support/npm.js";
import { runTool } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const project = scratchFolder();
const installed = resolve(project, "node_modules/cckm-aws-keys-contract");
let file: string;
let pages: string[];

before(async () => {
  ({ file } = await pack(project));
  writeFileSync(resolve(project, "package.json"), JSON.stringify({ private: true }));
  await npm(["install", "--no-audit", "--no-fund", file], project);
  const references = readdirSync(resolve(installed, "openapi")).filter((it) => it.endsWith(".md"));
  pages = ["README.md", "SECURITY.md", ...references.map((it) => `openapi/${it}`)];
});

test("each relative link leads to a file of the tarball", () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(resolve(installed, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  assert.deepEqual(broken, []);
});

test("each install line works with the tarball in the place of the package", async () => {
  const blocks = pages.flatMap((page) => [...read(page).matchAll(/^```sh\n([^]*?)^```$/gm)]);
  const lines = blocks
    .flatMap(([, block]) => block!.split("\n"))
    .filter((it) => /\bnpm install\b|\b(pnpm|yarn|bun) add\b|\bnpx\b.* -p /.test(it));
  assert.ok(lines.length >= 2, String(lines));
  for (const line of new Set(lines)) {
    const command = line.replace(/(?<=\s)\S*cckm-aws-keys-contract(?=[-.@*])\S*/g, file);
    await runTool("sh", ["-c", command], project);
  }
});

function read(page: string): string {
  return readFileSync(resolve(installed, page), "utf8");
}
