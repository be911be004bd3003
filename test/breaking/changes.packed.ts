import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, test } from "node:test";
import { greatestImpact } from "../../scripts/breaking/changes.js";
import type { Difference } from "../../scripts/breaking/difference.js";
import { textChanges } from "../../scripts/breaking/text.js";
import { type Pair, pairOf } from "../../scripts/breaking/pair.js";
import { changesOf, differencesOf } from "../../scripts/breaking/wire.js";
import type { Document } from "../../scripts/generate/document.js";
import { changed, document as source } from "./document.js";
import { requests } from "./requests.js";
import { responses } from "./responses.js";

const document = source as Document;

const cases = Object.entries({ requests, responses }).flatMap(([kind, verdicts]) =>
  Object.entries(verdicts).flatMap(([verdict, changes]) =>
    Object.entries(changes).map(([name, change]) => {
      const what = `${kind}: ${name}`;
      const revision = changed(change) as Document;
      // Redocly pairs paths with similar names, which two of these are not.
      const prefix = createHash("sha256").update(what).digest("hex");
      return { verdict, what, prefix, revision, pair: pairOf(document, revision) };
    }),
  ),
);

let differences: Difference[];

before(async () => {
  // In one process, since loading Redocly takes longer than comparing.
  const names = ["base", "revision"] as const;
  const [base, revision] = names.map((name) => {
    const all = {
      openapi: "3.1.0",
      info: {},
      paths: {},
      webhooks: {},
      components: { schemas: {} },
    };
    for (const { prefix, pair } of cases) {
      const one = withPrefix(pair[name], prefix);
      Object.assign(all.paths, one.paths);
      Object.assign(all.webhooks, one.webhooks);
      Object.assign(all.components.schemas, one.components.schemas);
    }
    return all;
  });
  differences = await differencesOf({ base, revision, addedResponses: [] } as Pair);
});

/** Puts a prefix before the names of paths, webhooks and schemas. */
function withPrefix(normalized: Record<string, any>, prefix: string): Record<string, any> {
  const reference = "#/components/schemas/";
  const { paths, webhooks, components } = JSON.parse(
    JSON.stringify(normalized).replaceAll(reference, `${reference}${prefix}`),
  );
  const rename = (names: object, before = prefix) =>
    Object.fromEntries(Object.entries(names).map(([name, it]) => [before + name, it]));
  const schemas = rename(components.schemas);
  // A path begins with a slash.
  return {
    paths: rename(paths, `/${prefix}`),
    webhooks: rename(webhooks),
    components: { schemas },
  };
}

for (const { verdict, what, prefix, revision, pair } of cases) {
  test(`${verdict}: ${what}`, () => {
    const own = differences.filter(({ path }) => path.includes(prefix));
    const text = JSON.stringify(own).replaceAll(new RegExp(`(~1|/)${prefix}(?=~1|/)`, "g"), "");
    const wire = changesOf(JSON.parse(text.replaceAll(prefix, "")), pair);
    const changes = [...wire, ...textChanges(document, revision)];
    assert.equal(greatestImpact(changes), verdict, JSON.stringify(changes, null, 2));
    // Each breaking change names the consumers that it breaks.
    for (const { impact, consumers, description } of changes) {
      assert.equal(impact === "breaking", consumers !== undefined, description);
    }
  });
}
