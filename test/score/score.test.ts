import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { type Card, FIGURES, worseThan } from "../../scripts/score/card.js";
import type { Document } from "../../scripts/generate/document.js";
import { RULES_OFF } from "../../scripts/score/findings.js";
import { sharesOf } from "../../scripts/score/shares.js";
import { runNode, script } from "../support/processes.js";
import { edit, scratchProject } from "../support/scratch.js";

const LAST = "scripts/score/last.json";

test("no figure of the score card is worse than the last one", async () => {
  const { exitCode, stdout, stderr } = await runNode(script("score"));
  assert.equal(exitCode, 0, stdout + stderr);
});

test("at most four rules of the linters are switched off, each with its reason", () => {
  const reasons = Object.values(RULES_OFF);
  assert.ok(reasons.length <= 4);
  for (const reason of reasons) assert.match(reason, /\w+ \w+.*\.$/);
});

test("each figure is worse in its own direction alone", () => {
  const last = Object.fromEntries(Object.keys(FIGURES).map((figure) => [figure, 50])) as Card;
  assert.deepEqual(worseThan(last, last), []);
  for (const [figure, better] of Object.entries(FIGURES)) {
    const [worse, good] = better === "less" ? [51, 49] : [49, 51];
    assert.deepEqual(worseThan(last, { ...last, [figure]: worse }), [figure]);
    assert.deepEqual(worseThan(last, { ...last, [figure]: good }), []);
  }
});

test("a schema that refers to itself is no endless search for an example", () => {
  const $ref = "#/components/schemas/Tree";
  const document: Document = {
    paths: {},
    components: {
      schemas: { Tree: { properties: { branch: { $ref }, leaf: { examples: [1] } } } },
    },
  };
  assert.equal(sharesOf(document, "").example, 100);
  document.components!.schemas!.Tree = { properties: { branch: { $ref } } };
  assert.equal(sharesOf(document, "").example, 0);
});

test("a worse document is told by its figures and findings, and accepted only on demand", async () => {
  const project = scratchProject();
  const file = resolve(project, "generated/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8"));
  delete document.servers[0]["x-internal"];
  delete document.components.schemas.AwsKey.properties.region.description;
  delete document.components.schemas.AwsKey.properties.region.examples;
  delete document.components.schemas.AwsKey.properties.gone.examples;
  writeFileSync(file, JSON.stringify(document));
  edit(project, "openapi/EVIDENCE.md", "| `region`", "| `rregion`");
  edit(project, "generated/openapi.yaml", "operationId: disableRotationJob\n", "\n");
  writeFileSync(resolve(project, "generated/large.txt"), "1234567".repeat(100_000));

  const { exitCode, stdout, stderr } = await runNode(script("score", [], project), project);
  assert.equal(exitCode, 1, stderr);
  assert.match(stdout, /^owasp:api9:2023-inventory-access \/servers\/0.*: Declare intended/m);
  assert.match(stdout, /^operation-operationId .*disable-rotation-job\/post/m);
  assert.match(stdout, /^findings of Spectral's and OWASP's rules: 1 \(last: 0\)$/m);
  const worse = [
    ...["findings of Redocly's recommended-strict", "findings of Spectral's and OWASP's rules"],
    ...["properties with a description, %", "properties with an example, %"],
    ...["properties with evidence, %", "package unpacked, kB"],
  ];
  for (const figure of worse) assert.ok(stderr.includes(figure), `${figure}: ${stderr}`);

  const accepted = await runNode(script("score", ["--write"], project), project);
  assert.equal(accepted.exitCode, 0, accepted.stderr);
  const written = JSON.parse(readFileSync(resolve(project, LAST), "utf8")) as Card;
  for (const [figure, value] of Object.entries(written)) {
    assert.ok(accepted.stdout.includes(`${figure}: ${value}`), figure);
  }
  assert.equal(written["findings of Spectral's and OWASP's rules"], 1);
  assert.equal((await runNode(script("score", [], project), project)).exitCode, 0);
});

test("a misspelt option gets one line and the usage", async () => {
  const { exitCode, stderr } = await runNode(script("score", ["--wirte"]));
  assert.equal(exitCode, 2);
  assert.match(stderr, /--wirte.*\nUsage: npm run score/);
});
