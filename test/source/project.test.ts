import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import { bundle } from "../support/document.js";
import { runNode } from "../support/processes.js";
import { contentsOf } from "../support/scratch.js";

test("scripts and tests compile, the tests of types among them", async () => {
  const { exitCode, stdout } = await runNode([programOf("typescript7", "tsc"), "-p", root]);
  assert.equal(stdout, "");
  assert.equal(exitCode, 0);
});

test("the contract, its workflows and the package have one version", () => {
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  assert.equal(bundle.info.version, manifest.version);
  const workflows = Object.entries(contentsOf(resolve(root, "openapi/workflows")));
  assert.ok(workflows.length > 0);
  for (const [name, text] of workflows) {
    assert.equal(parse(text).info.version, manifest.version, name);
  }
});

test("no file holds a bearer token", () => {
  const left = new Set([".git", "node_modules"]);
  const texts = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !left.has(name))
    .flatMap((entry) => {
      const path = resolve(root, entry.name);
      return entry.isDirectory()
        ? Object.entries(contentsOf(path))
        : [[path, readFileSync(path, "utf8")]];
    });
  assert.ok(texts.length > 50);
  for (const [path, text] of texts) {
    assert.doesNotMatch(text!, /\beyJ[\w-]{10,}\.[\w-]{10,}/, path);
  }
});
