import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseArguments } from "./cli/arguments.js";
import { Failure, run } from "./cli/failure.js";
import { build } from "./generate/build.js";
import { root } from "./project.js";

const folder = resolve(root, "generated");

await run(async () => {
  const { values } = parseArguments("npm run generate [-- --check]", {
    options: { check: { type: "boolean", default: false } },
  });
  const files = await build();
  const changes = compare(files);
  if (values.check) {
    if (changes.length > 0) {
      const lines = changes.map(({ state, path }) => `${state}: generated/${path}`);
      throw new Failure([...lines, "Run `npm run generate` and commit what it writes."].join("\n"));
    }
    console.log(`generated/ is fresh (${files.size} files).`);
    return;
  }
  for (const { path } of changes) write(path, files.get(path));
  console.log(`generated/: ${changes.length} of ${files.size} files changed.`);
});

interface Change {
  state: "stale" | "missing" | "left over";
  path: string;
}

/** How the folder differs from what it should hold. */
function compare(files: Map<string, string>): Change[] {
  const present = new Set(listFiles());
  const changes: Change[] = [];
  for (const [path, text] of files) {
    if (!present.delete(path)) changes.push({ state: "missing", path });
    else if (readFileSync(resolve(folder, path), "utf8") !== text)
      changes.push({ state: "stale", path });
  }
  for (const path of present) changes.push({ state: "left over", path });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFiles(): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)));
}

/** Writes a file, or removes it where there is nothing to write. */
function write(path: string, text: string | undefined): void {
  const file = resolve(folder, path);
  if (text === undefined) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
