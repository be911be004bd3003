import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { Failure } from "../../../scripts/runtime/cli/failure.js";
import { runTool } from "../../support/processes.js";
import { generateValidator } from "../../support/schemas.js";
import { scratchFolder } from "../../support/scratch.js";

/** A group of the JSON-Schema-Test-Suite. */
interface Group {
  description: string;
  schema: object | boolean;
  tests: Array<{ description: string; data: unknown; valid: boolean }>;
}

/** The package on PyPI whose source has the suite, of July 2024. */
const SOURCE = "jsonschema-4.23.0";

/** What the validators do not support. A reference to nothing is one to a file that the suite has beside it. */
const UNSUPPORTED = [
  String.raw`the validators do not support "(\$dynamicRef|\$dynamicAnchor|unevaluatedItems|\$schema)"`,
  String.raw`"\$ref: \S+" refers to nothing`,
].join("|");
const MESSAGE = new RegExp(
  `^openapi/openapi\\.yaml#/components/schemas/X(/\\S+)?: (${UNSUPPORTED})`,
);

const folder = scratchFolder();
const suite = resolve(folder, SOURCE, "json/tests/draft2020-12");

before(async () => {
  const source = [SOURCE.replace("-", "=="), "--no-binary", ":all:", "--no-deps"];
  await runTool("python3", ["-m", "pip", "download", "--quiet", ...source], folder);
  await runTool("tar", ["-xzf", `${SOURCE}.tar.gz`], folder);
});

test("the validators have the verdicts of the JSON-Schema-Test-Suite, or are refused", async () => {
  const refused = new Set<string>();
  let verdicts = 0;
  for (const file of readdirSync(suite).filter((it) => it.endsWith(".json"))) {
    const groups = JSON.parse(readFileSync(resolve(suite, file), "utf8")) as Group[];
    for (const { description, schema, tests } of groups) {
      const place = `${file}: ${description}`;
      // The references of a schema are relative to it, not to the document.
      const X = typeof schema === "boolean" ? schema : { $id: "urn:schema", ...schema };
      const validate = await generateValidator({ X }).catch((error: unknown) => {
        assert.ok(error instanceof Failure, `${place}: ${String(error)}`);
        assert.match(error.message, MESSAGE, place);
        refused.add(file);
      });
      for (const { description: what, data, valid } of validate ? tests : []) {
        assert.equal(validate!(data).length === 0, valid, `${place}: ${what}`);
        verdicts++;
      }
    }
  }
  assert.equal(verdicts, 1095);
  assert.deepEqual(
    [...refused],
    [
      ...["defs.json", "dynamicRef.json", "ref.json", "refRemote.json"],
      ...["unevaluatedItems.json", "unevaluatedProperties.json", "vocabulary.json"],
    ],
  );
});
