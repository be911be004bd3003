import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/project.js";
import { bundle } from "../support/document.js";

test("the contract and the package have one version", () => {
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  assert.equal(bundle.info.version, manifest.version);
});

test("no file holds a bearer token", () => {
  const left = new Set([".git", "node_modules"]);
  const files = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !left.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(resolve(root, entry.name)) : resolve(root, entry.name),
    );
  assert.ok(files.length > 50);
  for (const file of files) {
    assert.doesNotMatch(
      readFileSync(file, "utf8"),
      /\beyJ[\w-]{10,}\.[\w-]{10,}/,
      relative(root, file),
    );
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));
}
