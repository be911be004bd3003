import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type * as Verify from "cckm-aws-keys-contract/verify";
import type * as Client from "../../generated/index.js";
import { addOperations } from "../../scripts/build/add-operations.js";
import { programOf, root } from "../../scripts/build/project.js";
import { applications, bundleOf } from "../support/applications.js";
import { operation, operations } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import {
  contentsOf,
  disturb,
  edit,
  removeOtherWorkflows,
  scratchProject,
} from "../support/scratch.js";
import { respondJson, startServer } from "../support/servers.js";
import { keyId, provider, token } from "../support/verify.js";

const SCHEDULE_PATH = `put:
  operationId: scheduleRotation
  parameters:
    - $ref: ../components/parameters/KeyId.yaml
    - { name: number, in: path, required: true, schema: { type: integer } }
    - { name: tag, in: query, schema: { type: array, items: { type: string } } }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/Schedule.yaml
  responses:
    "201":
      description: The schedule.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/Schedule.yaml
    "204":
      description: There was nothing to change.
`;

const SCHEMA = `type: object
required: [cron]
properties:
  cron:
    anyOf:
      - { type: string, maxLength: 64 }
      - { type: string, enum: [hourly] }
  retries: { type: integer }
  then:
    type: array
    items: { $ref: Schedule.yaml }
`;

const SEARCH_PATH = `put:
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
    inputs: { type: object, required: [text], properties: { text: { type: string } } }
    steps:
      - stepId: search
        operationId: search
        parameters:
          - { name: limit, in: query, value: 10 }
          - { name: X-Case, in: header, value: second }
        requestBody:
          contentType: application/json
          payload: { ids: [$inputs.keyId], text: $inputs.text, exact: true }
        successCriteria:
          - condition: $statusCode == 200
          - condition: $response.body#/total <= 2 && $response.body#/total >= 2 && $response.body#/total > 2
          - condition: $response.body#/first~1id != 7
`;

/** A copy of the project with more operations and a second workflow file. */
const project = scratchProject();

before(async () => {
  removeOtherWorkflows(project);
  addOperations(project, 9);
  const paths = { "/keys/{id}/schedules/{number}": "schedule", "/search": "search" };
  const entries = Object.entries(paths).map(
    ([path, file]) => `  ${path}:\n    $ref: paths/${file}.yaml\n`,
  );
  edit(project, "openapi/openapi.yaml", /^paths:\n/m, `paths:\n${entries.join("")}`);
  for (const [file, text] of Object.entries({
    "paths/schedule.yaml": SCHEDULE_PATH,
    "components/schemas/Schedule.yaml": SCHEMA,
    "paths/search.yaml": SEARCH_PATH,
    "workflows/search.arazzo.yaml": WORKFLOW,
  }))
    writeFileSync(resolve(project, "openapi", file), text);
  disturb(project);
  const { exitCode, stderr } = await runNode(script("generate", [], project), tmpdir());
  assert.equal(exitCode, 0, stderr);
});

/** Imports a generated module of the copy. */
async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(project, `generated/${name}.js`)).href)) as T;
}

test("the generation updates whatever differs in generated/", () => {
  const files = contentsOf(resolve(project, "generated"));
  const own = contentsOf(resolve(root, "generated"));
  const expected = [...Object.keys(own), "schemas/Schedule.json"];
  assert.deepEqual(Object.keys(files).toSorted(), expected.toSorted());
  for (const file of ["types.js", "runtime/client/index.js"]) assert.equal(files[file], own[file]);
});

test("another operation takes a path file, a schema and a line in the root", async () => {
  type Extended = typeof Client & {
    scheduleRotation: (connection: Client.Connection, parameters: object) => Promise<unknown>;
  };
  const { connect, createClient, scheduleRotation } = await load<Extended>("index");
  const { baseUrl, requests } = await startServer((request, response) => {
    if (request.url?.includes("/none/")) {
      response.writeHead(204).end();
      return;
    }
    response.setHeader("content-type", "application/json");
    request.pipe(response);
  });
  const cckm = connect({ baseUrl, token: "any-token" });
  const body = { cron: "0 0 1 * *" };
  const result = await scheduleRotation(cckm, { id: "a/b", number: 7, tag: ["x", "y"], body });
  assert.deepEqual(result, body);
  const client = createClient({ baseUrl, token: "any-token" });
  const { data } = await client.request(
    "put" as never,
    "/keys/{id}/schedules/{number}" as never,
    {
      params: { path: { id: "a/b", number: 7 }, query: { tag: ["x", "y"] } },
      body,
    } as never,
  );
  assert.deepEqual(data, body);
  const request = "PUT /keys/a%2Fb/schedules/7?tag=x&tag=y application/json Bearer any-token";
  const received = requests.map(
    ({ method, url, headers }) =>
      `${method} ${url} ${headers["content-type"]} ${headers.authorization}`,
  );
  assert.deepEqual(received, [request, request]);
  assert.equal(await scheduleRotation(cckm, { id: "none", number: 7, body }), undefined);

  // Each parameter has its own type, and the body is validated against its own schema.
  const nested = { cron: "a", then: [{ cron: "b", then: [{ cron: 7 }] }] };
  for (const [parameters, expected] of [
    [{ id: 7, number: 7, body }, { kind: "input" }],
    [{ id: "a", number: "7", body }, { kind: "input" }],
    [{ id: "a", number: NaN, body }, { kind: "input" }],
    [{ id: "a", number: 7, tag: [Object.create(null)], body }, { kind: "input" }],
    [{ id: "a", number: 7, body: { cron: 7n } }, { kind: "input" }],
    [null as never, { kind: "input" }],
    [
      { id: "a", number: 7, body: nested },
      {
        kind: "input",
        message: /: \/body\/then\/0\/then\/0\/cron must be a string or one of hourly, is a number/,
      },
    ],
    [
      { id: "a", number: 7, body: { ...body, retries: 1.5 } },
      { kind: "input", message: /: \/body\/retries must be an integer/ },
    ],
    [
      { id: "a", number: 7, body: { cron: "a".repeat(65) } },
      {
        kind: "input",
        message:
          /: \/body\/cron must be a string of at most 64 characters or one of hourly, is a string/,
      },
    ],
  ] as const) {
    await assert.rejects(scheduleRotation(cckm, parameters), expected);
  }
});

test("a second operation and workflow file are verified without a line of code", async () => {
  const { verify } = await load<typeof Verify>("verify");
  const received: unknown[] = [];
  const { baseUrl } = await startServer(async (request, response) => {
    if (!request.url!.startsWith("/search")) return provider({})(request, response);
    let body = "";
    for await (const chunk of request) body += chunk;
    const { authorization, "x-case": header } = request.headers;
    received.push([request.method, request.url, authorization, header, JSON.parse(body)]);
    respondJson(200, { total: 2, "first/id": 7 })(request, response);
  });
  await assert.rejects(verify({ server: baseUrl, keyId, token }), {
    message: "inputs.text must be a string; got undefined.",
  });
  const inputs = { text: "a" };
  const report = await verify({ server: baseUrl, keyId, token, inputs });
  assert.deepEqual(received, [
    ["PUT", "/search?limit=10", undefined, "second", { ids: [keyId], text: "a", exact: true }],
  ]);
  assert.deepEqual(
    report.steps.map(({ passed }) => passed),
    [true, true, true, true, false],
  );
  const { summary, checks } = report.steps[4]!;
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

test("an application with one call is as large with twelve operations as with one", async () => {
  const all = await bundleOf(applications.createClient, project);
  const one = await bundleOf(applications.named, project);
  const other = `${operations[0]!.path}-2`;
  assert.deepEqual([all.text.includes(other), one.text.includes(other)], [true, false]);
  assert.equal(one.minified, (await bundleOf(applications.named)).minified);
});

test("a call needs no more type instantiations with twelve operations, and few beside openapi-fetch", async () => {
  const named = applications.named.replace("console.log", "(key) => console.log(key.gone)");
  const instantiations = await instantiationsOf(named, project);
  const single = scratchProject();
  assert.equal(instantiations, await instantiationsOf(named, single));
  const plain = await instantiationsOf(OPENAPI_FETCH, single);
  assert.ok(instantiations < plain / 10, `${instantiations} instead of ${plain}`);
});

const OPENAPI_FETCH = `
  import createClient from "openapi-fetch";
  import type { paths } from "cckm-aws-keys-contract/types";
  createClient<paths>({ baseUrl: "https://ciphertrust.example" })
    .${operation.method}("${operation.path}", { params: { path: { id: "any-id" } } })
    .then(({ data }) => console.log(data?.gone));`;

/** The type instantiations that TypeScript needs to check an application in a project. */
async function instantiationsOf(application: string, folder: string): Promise<number> {
  const file = resolve(folder, "application.ts");
  writeFileSync(file, application);
  const { exitCode, stdout } = await runNode([
    ...[
      programOf("typescript7", "tsc"),
      file,
      "--noEmit",
      "--extendedDiagnostics",
      "--ignoreConfig",
    ],
    ...["--strict", "--skipLibCheck", "--types", "", "--module", "nodenext"],
    ...["--target", "es2022", "--lib", "es2022,dom"],
  ]);
  assert.equal(exitCode, 0, stdout);
  return Number(/^Instantiations: +(\d+)$/m.exec(stdout)![1]);
}
