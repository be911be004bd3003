import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type * as Client from "../../generated/index.js";
import { root } from "../../scripts/build/project.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";
import { generateValidators } from "../../scripts/generate/validators.js";
import { bundle } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { contentsOf, disturb, edit, scratchProject } from "../support/scratch.js";
import { startServer } from "../support/servers.js";

test("a second operation takes a path file, a schema and a line in the root", async () => {
  const folder = scratchProject();
  writeFileSync(resolve(folder, "openapi/paths/schedule-rotation.yaml"), PATH_ITEM);
  writeFileSync(resolve(folder, "openapi/components/schemas/Schedule.yaml"), SCHEMA);
  edit(
    folder,
    "openapi/openapi.yaml",
    /^paths:\n/m,
    "paths:\n  /keys/{id}/schedules/{number}:\n    $ref: paths/schedule-rotation.yaml\n",
  );
  disturb(folder);
  const { exitCode, stderr } = await runNode(script("generate", [], folder), tmpdir());
  assert.equal(exitCode, 0, stderr);

  // Whatever differed in generated/ is mended: nothing is stale, missing or left over.
  const files = contentsOf(resolve(folder, "generated"));
  const own = contentsOf(resolve(root, "generated"));
  const expected = [...Object.keys(own), "schemas/Schedule.json"];
  assert.deepEqual(Object.keys(files).toSorted(), expected.toSorted());
  for (const file of ["types.js", "client/index.js"]) assert.equal(files[file], own[file]);

  type Extended = typeof Client & {
    scheduleRotation: (connection: Client.Connection, parameters: object) => Promise<unknown>;
  };
  const entry = pathToFileURL(resolve(folder, "generated/index.js")).href;
  const { connect, createClient, scheduleRotation } = (await import(entry)) as Extended;
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

  // A number is one, and an id is not; what comes back is held against its own schema.
  const nested = { cron: "a", then: [{ cron: "b", then: [{ cron: 7 }] }] };
  for (const [parameters, expected] of [
    [{ id: 7, number: 7, body }, { kind: "input" }],
    [{ id: "a", number: "7", body }, { kind: "input" }],
    [{ id: "a", number: NaN, body }, { kind: "input" }],
    [
      { id: "a", number: 7, body: nested },
      {
        kind: "contract",
        message:
          /\/then\/0\/then\/0\/cron must be a string of at most 64 characters or one of hourly, is a number/,
      },
    ],
    [
      { id: "a", number: 7, body: { ...body, retries: 1.5 } },
      { kind: "contract", message: /\/retries must be an integer/ },
    ],
    [
      { id: "a", number: 7, body: { cron: "a".repeat(65) } },
      {
        kind: "contract",
        message: /\/cron must be a string of at most 64 characters or one of hourly, is a string/,
      },
    ],
  ] as const) {
    await assert.rejects(scheduleRotation(cckm, parameters), expected);
  }
});

test("a keyword that the validators do not support is reported with its place", () => {
  const document = structuredClone(bundle);
  document.components.schemas.AwsTag!.properties!.TagKey!.pattern = "^a";
  assert.throws(() => generateValidators(document, supportedOperationsOf(document)), {
    message:
      'AwsTag.TagKey: the validators do not support keyword "pattern"; add it to scripts/generate/check-writer.ts.',
  });
});

const PATH_ITEM = `put:
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
