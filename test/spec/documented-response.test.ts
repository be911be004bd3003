import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bundle } from "../support/document.js";

test("the documented example is the response of the vendor's page, value by value", () => {
  // Copied from the page by itself, never derived from the document.
  const page = readFileSync(new URL("documented-response.json", import.meta.url), "utf8");
  assert.deepEqual(bundle.components.examples.documented!.value, JSON.parse(page));
});
