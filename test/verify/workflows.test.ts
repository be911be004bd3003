import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import type * as Verify from "cckm-aws-keys-contract/verify";
import { root } from "../../scripts/build/project.js";
import { runRedocly } from "../../scripts/build/redocly.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";
import { stepsOf } from "../../scripts/generate/workflows.js";
import { bundle, exampleId } from "../support/document.js";
import { runNode, script, startMock } from "../support/processes.js";
import { edit, scratchProject } from "../support/scratch.js";
import { respondJson, startServer } from "../support/servers.js";
import { keyId, provider, token } from "../support/verify.js";

const folder = "openapi/workflows";

test("Redocly's respect runs every workflow against the mock, and each passes", async () => {
  const { url, program } = await startMock("--log-level", "silent");
  after(() => program.stop());
  const names = readdirSync(resolve(root, folder));
  const inputs = { keyId: exampleId, unknownKeyId: "unknown", token: "any-token" };
  const { exitCode, stdout } = await runRedocly([
    "respect",
    ...names.map((name) => `${folder}/${name}`),
    ...["--server", `contract=${url}`, "--input", JSON.stringify(inputs)],
  ]);
  assert.equal(exitCode, 0, stdout);
  assert.ok(names.length > 0);
  for (const name of names) assert.ok(stdout.includes(`✓ ${name}`), stdout);
});

test("a second operation and workflow file are verified without a line of code", async () => {
  const project = scratchProject();
  writeFileSync(resolve(project, "openapi/paths/search.yaml"), PATH_ITEM);
  writeFileSync(resolve(project, folder, "search.arazzo.yaml"), WORKFLOW);
  edit(
    project,
    "openapi/openapi.yaml",
    /^paths:\n/m,
    "paths:\n  /search:\n    $ref: paths/search.yaml\n",
  );
  const { exitCode, stderr } = await runNode(script("generate", [], project));
  assert.equal(exitCode, 0, stderr);

  const entry = pathToFileURL(resolve(project, "generated/verify.js")).href;
  const { verify } = (await import(entry)) as typeof Verify;
  const received: unknown[] = [];
  const { baseUrl } = await startServer(async (request, response) => {
    if (!request.url!.startsWith("/search")) return provider({})(request, response);
    let body = "";
    for await (const chunk of request) body += chunk;
    const { authorization, "x-case": header } = request.headers;
    received.push([request.method, request.url, authorization, header, JSON.parse(body)]);
    respondJson(200, { total: 2, "first/id": 7 })(request, response);
  });
  const report = await verify({ server: baseUrl, keyId, token });
  const url = `/search?limit=10`;
  assert.deepEqual(received, [["PUT", url, undefined, "second", { ids: [keyId], exact: true }]]);
  assert.deepEqual(
    report.steps.map(({ passed }) => passed),
    [true, true, true, false],
  );
  const { summary, checks } = report.steps[3]!;
  assert.equal(summary, "search");
  assert.deepEqual(
    checks.filter(({ passed }) => !passed),
    [
      {
        name: "$response.body#/total <= 2 && $response.body#/total >= 2 && $response.body#/total > 2",
        ...{ passed: false, pointer: "/total", expected: "> 2", found: "2" },
      },
      {
        name: "$response.body#/first~1id != 7",
        ...{ passed: false, pointer: "/first~1id", expected: "!= 7", found: "7" },
      },
      {
        name: "the body is valid",
        contract: "#/paths/~1search/put/responses/200",
        ...{ passed: false, pointer: "/first~1id", expected: "a string", found: "a number" },
      },
    ],
  );
  assert.ok(report.coverage.statuses.seen.includes("search 200"));
});

const name = "disable-rotation-job.arazzo.yaml";
const workflow = readFileSync(resolve(root, folder, name), "utf8");
const operations = supportedOperationsOf(bundle);
const disables = "operationId: disableRotationJob";

for (const [what, search, replacement, message] of [
  ["operationId", disables, "operationId: enable", /has no operationId "enable"\.$/],
  ["input", "$inputs.unknownKeyId", "$inputs.other", /no input "other", only keyId, unknown/],
  ["input of a criterion", "== 401", "== $inputs.other", /no input "other", only keyId, unknown/],
  ["step key", disables, `${disables}\n        outputs: {}`, /does not support "outputs"\.$/],
  ["criterion", "== 401", "~= 401", /the simple criterion "\$statusCode ~= 401"; compare/],
  ["operand", "$statusCode == 401", "$method == 401", /the simple criterion "\$method == 401"/],
  ["criterion type", "== 401", "== 401\n            type: regex", /the regex criterion "/],
  ["expression", "$inputs.unknownKeyId", "$steps.a.outputs.b", /contains "\$steps\.a\.outputs\.b"/],
  ["parameter", "in: path", "in: query", /disableRotationJob has no query parameter "id"\.$/],
  ["request body", disables, `${disables}\n        requestBody: { payload: {} }`, /has no request/],
] as const) {
  test(`an unknown ${what} is refused, with the file and the step`, () => {
    const text = workflow.replace(search, replacement);
    assert.throws(
      () => stepsOf(name, text, operations),
      (error: Error) => {
        assert.ok(
          error.message.startsWith(`${folder}/${name}: step "withoutToken": `),
          error.message,
        );
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test("an unknown key of a workflow, another token and a missing path parameter are refused", () => {
  for (const [search, replacement, message] of [
    ["    steps:", "    dependsOn: []\n    steps:", /: workflow "unauthenticated": .* "dependsOn"/],
    ["Bearer {$inputs.token}", "Bearer a", /"unknownKey": Authorization must be "Bearer \{/],
    [/^ +parameters:\n.*\n.*\n.*unknownKeyId\n/m, "", /requires the path parameter "id"\.$/],
  ] as const) {
    const text = workflow.replace(search, replacement);
    assert.throws(() => stepsOf(name, text, operations), { message });
  }
});

const PATH_ITEM = `put:
  operationId: search
  security: []
  parameters:
    - { name: limit, in: query, schema: { type: integer } }
  requestBody:
    content:
      application/json: { schema: { type: object } }
  responses:
    "200":
      description: The result.
      content:
        application/json:
          schema:
            type: object
            properties:
              first/id: { type: string }
              total: { type: integer }
`;

const WORKFLOW = `arazzo: 1.0.1
info: { title: Search, version: 0.2.0 }
sourceDescriptions: [{ name: contract, type: openapi, url: ../openapi.yaml }]
workflows:
  - workflowId: search
    steps:
      - stepId: search
        operationId: search
        parameters:
          - { name: limit, in: query, value: 10 }
          - { name: X-Case, in: header, value: second }
        requestBody:
          contentType: application/json
          payload: { ids: [$inputs.keyId], exact: true }
        successCriteria:
          - condition: $statusCode == 200
          - condition: $response.body#/total <= 2 && $response.body#/total >= 2 && $response.body#/total > 2
          - condition: $response.body#/first~1id != 7
`;

test("a file that is not YAML is refused, with its name and line", () => {
  assert.throws(() => stepsOf(name, `${workflow}\n  - {`, operations), {
    message: /^openapi\/workflows\/disable-rotation-job\.arazzo\.yaml: .+ at line \d+, column \d+/,
  });
});
