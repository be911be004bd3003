import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Change } from "./breaking/changes.js";
import { compare, releasedDocument } from "./breaking/index.js";
import { isLower, raise } from "./breaking/version.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";
import { generate } from "./generate/index.js";
import { writeFolder } from "./generate/output.js";
import { bundledDocument, root, sourceDocument } from "./build/project.js";

const USAGE = "npm run release -- major|minor|patch";

await run(async () => {
  const { positionals } = parseArguments(USAGE, { allowPositionals: true });
  const [part] = positionals;
  if (positionals.length !== 1 || (part !== "major" && part !== "minor" && part !== "patch")) {
    throw new Failure(`Say which part of the version to raise.\nUsage: ${USAGE}`, 2);
  }
  if (git("status", "--porcelain") !== "") {
    throw new Failure("There are changes that are not committed; commit them first.");
  }
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    version: string;
  };
  const { changes, needed } = await compare(releasedDocument, bundledDocument);
  const version = raise(manifest.version, part);
  if (isLower(version, needed)) {
    throw new Failure(
      `The changes since the last release ask for ${needed}, and ${part} makes it ${version} only; see npm run check:breaking.`,
    );
  }
  try {
    writeVersion(version);
    writeFolder(await generate());
    // Only now, since a test refuses a version that is too low for what has changed.
    if (!npm("test")) throw new Failure("A test fails; nothing was changed.");
    copyFileSync(bundledDocument, releasedDocument);
    writeChangelog(version, changes);
  } catch (error) {
    // Nothing was changed before, so nothing else is lost.
    git("checkout", "--", ".");
    throw error;
  }
  console.log(`This is ${version}, not committed. Look it over, commit it, tag it and publish it.`);
});

function writeVersion(version: string): void {
  if (!npm("version", version, "--no-git-tag-version"))
    throw new Failure("npm refused the version.");
  const workflows = resolve(root, "openapi/workflows");
  const files = readdirSync(workflows).map((name) => resolve(workflows, name));
  for (const file of [sourceDocument, ...files]) {
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  }
}

/** The section of what was not released becomes the version's, with what was measured at its end. */
function writeChangelog(version: string, changes: Change[]): void {
  const file = resolve(root, "CHANGELOG.md");
  const text = readFileSync(file, "utf8");
  // The sections, each from its heading on; the first is the title's.
  const [title, ...sections] = text.split(/^(?=## )/m);
  const isWaiting = sections[0]?.startsWith("## Unreleased");
  const own = isWaiting ? sections.shift()!.replace(/^.*$/m, "").trim() : "";
  const entries = changes
    .filter(({ impact }) => impact !== "patch")
    .map(({ impact, what, forWhom }) =>
      impact === "breaking" ? `- **Breaking** for ${forWhom}: ${what}` : `- ${what}`,
    );
  const measured = entries.length > 0 ? entries : ["- The contract is unchanged."];
  const section = [own, measured.join("\n")].filter((it) => it !== "").join("\n");
  writeFileSync(file, [title, `## ${version}\n\n${section}\n\n`, ...sections].join(""));
}

function git(...options: string[]): string {
  return execFileSync("git", options, { cwd: root, encoding: "utf8" }).trim();
}

/** Whether npm succeeded; what it says is shown. */
function npm(...options: string[]): boolean {
  const program = process.env.npm_execpath;
  const [command, ...first] = program ? [process.execPath, program] : ["npm"];
  return spawnSync(command!, [...first, ...options], { cwd: root, stdio: "inherit" }).status === 0;
}
