import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";

test("Spectral has at most six rules off, each with a reason", () => {
  const config = readFileSync(resolve(root, ".spectral.yaml"), "utf8");
  const off = config.match(/^ {2}.+: "off"$/gm) ?? [];
  const withReason = config.match(/^ {2}# .+\.\n {2}.+: "off"$/gm) ?? [];
  assert.ok(off.length <= 6);
  assert.equal(withReason.length, off.length);
});
