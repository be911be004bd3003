import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { operations } from "../support/document.js";
import { npm } from "../support/npm.js";
import { scratchProject } from "../support/scratch.js";

test("npm run docs writes one page with every operation, which loads no script and sends no telemetry", async () => {
  const project = scratchProject();
  await npm(["run", "docs"], project);
  const page = readFileSync(resolve(project, "docs.html"), "utf8");
  for (const { operationId, summary } of operations) {
    assert.ok(page.includes(`"operationId":"${operationId}"`));
    assert.ok(page.includes(summary!));
  }
  assert.doesNotMatch(page, /<(script|img|iframe|link)\b[^>]+(src|href)=/);
  assert.match(page, /__redoc_options = \{[^}]*"disableTelemetry":true/);
});
