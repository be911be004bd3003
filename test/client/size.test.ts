import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { applications, bundleOf } from "../support/applications.js";
import { operations } from "../support/document.js";

/**
 * The gzipped bytes of an application with one call. Up to 2 % more is allowed, so that a corrected word or a
 * new property does not change them.
 */
const REACHED = { named: 8008, createClient: 11821 };
const MARGIN = 1.02;

/** Words that occur only in one part of the package, and so only in bundles that contain the part. */
const PARTS = {
  validators: /MultiRegionConfiguration|a string/,
  "openapi-fetch": /deepObject|onRequest: must return/,
  examples: /NCERRResourceNotFound/,
  "the query of other operations": /URLSearchParams/,
};

const CONTAINED: Record<keyof typeof REACHED, Array<keyof typeof PARTS>> = {
  named: ["validators"],
  createClient: ["validators", "openapi-fetch", "the query of other operations"],
};

const bundles = {
  named: await bundleOf(applications.named),
  createClient: await bundleOf(applications.createClient),
};

/** The client of createClient contains every operation, so its size is that of a contract with one. */
const isSingle = operations.length === 1;

for (const name of isSingle ? (["named", "createClient"] as const) : (["named"] as const)) {
  test(`one call by ${name} is at most ${REACHED[name]} bytes and contains only what it calls`, () => {
    const { text, gzipped } = bundles[name];
    const parts = Object.entries(PARTS).filter(([, words]) => words.test(text));
    assert.deepEqual(
      parts.map(([part]) => part),
      CONTAINED[name],
    );
    assert.ok(gzipped <= REACHED[name] * MARGIN, `${gzipped} bytes`);
  });
}

test("the client reference states these sizes", () => {
  const reference = readFileSync(resolve(root, "openapi/client.md"), "utf8").replace(/\s+/g, " ");
  const kB = (name: keyof typeof bundles) => (bundles[name].gzipped / 1000).toFixed(1);
  const both = ` and ${kB("createClient")} kB with createClient`;
  const sizes = `${kB("named")} kB with a named function${isSingle ? both : ""}`;
  assert.ok(reference.includes(sizes), sizes);
});
