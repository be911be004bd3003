import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import semver from "semver";
import type { Change } from "./breaking/changes.js";
import { compare, releasedDocument } from "./breaking/index.js";
import { checkVersion, increment } from "./breaking/version.js";
import { bundledDocument, root, sourceDocument } from "./build/project.js";
import { generate } from "./generate/index.js";
import { writeFolder } from "./generate/output.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

const USAGE = "Usage: npm run release -- major|minor|patch";

await run(async () => {
  const { positionals } = parseArguments(USAGE, { allowPositionals: true });
  const [part] = positionals;
  if (positionals.length !== 1 || (part !== "major" && part !== "minor" && part !== "patch")) {
    throw new Failure(`Pass the part of the version to increment.\n${USAGE}`, 2);
  }
  if (git("status", "--porcelain") !== "") {
    throw new Failure("The working tree has uncommitted changes. Commit them first.");
  }
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    version?: string;
  };
  const { changes, required } = await compare(releasedDocument, bundledDocument);
  const version = increment(checkVersion(manifest.version, "version in package.json"), part);
  if (semver.lt(version, required)) {
    throw new Failure(
      `The changes since the last release require version ${required}, but a ${part} release has version ${version}. See npm run check:breaking.`,
    );
  }
  try {
    writeVersion(version);
    writeFolder(await generate());
    // After writing the version, because a test fails if it is too low.
    if (!npm("test")) throw new Failure("A test failed. Nothing was changed.");
    copyFileSync(bundledDocument, releasedDocument);
    writeChangelog(version, changes);
  } catch (error) {
    // The working tree was clean, so this discards only what this script wrote.
    git("checkout", "--", ".");
    throw error;
  }
  console.log(`Version ${version} is ready. Review, commit, tag and publish it.`);
});

function writeVersion(version: string): void {
  if (!npm("version", version, "--no-git-tag-version"))
    throw new Failure("npm could not set the version. See its message above.");
  const workflows = resolve(root, "openapi/workflows");
  const files = readdirSync(workflows).map((name) => resolve(workflows, name));
  for (const file of [sourceDocument, ...files]) {
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  }
}

/** Turns the "Unreleased" section into the section of the version, and appends the contract's changes. */
function writeChangelog(version: string, changes: Change[]): void {
  const file = resolve(root, "CHANGELOG.md");
  const text = readFileSync(file, "utf8");
  const [title, ...sections] = text.split(/^(?=## )/m);
  const hasUnreleased = sections[0]?.startsWith("## Unreleased");
  const notes = hasUnreleased ? sections.shift()!.replace(/^.*$/m, "").trim() : "";
  const entries = changes
    .filter(({ impact }) => impact !== "patch")
    .map(({ impact, description, consumers }) =>
      impact === "breaking"
        ? `- **Breaking** for ${consumers}: ${description}`
        : `- ${description}`,
    );
  if (entries.length === 0) entries.push("- The contract is unchanged.");
  const section = [notes, ...entries].filter((it) => it !== "").join("\n");
  writeFileSync(file, [title, `## ${version}\n\n${section}\n\n`, ...sections].join(""));
}

function git(...options: string[]): string {
  return execFileSync("git", options, { cwd: root, encoding: "utf8" }).trim();
}

/** Runs npm with its output shown, and tells whether it succeeded. */
function npm(...options: string[]): boolean {
  const program = process.env.npm_execpath;
  const [command, ...first] = program ? [process.execPath, program] : ["npm"];
  return spawnSync(command!, [...first, ...options], { cwd: root, stdio: "inherit" }).status === 0;
}
