import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import * as check from "../../scripts/runtime/client/checks.js";
import { byStatus, json } from "../../scripts/runtime/client/success.js";
import type { Operation } from "../../scripts/runtime/client/response.js";
import type { Contract } from "../../scripts/runtime/verify/contract.js";
import { verifyContract } from "../../scripts/runtime/verify/index.js";
import { respondJson, respondText, startServer } from "../support/servers.js";
import { keyId, provider, token, verify, VerifyError } from "../support/verify.js";

test("verify of the package reports what the command reports", async () => {
  const { baseUrl } = await startServer(provider({}));
  const report = await verify({ server: `${baseUrl}/`, keyId, token });
  assert.deepEqual([report.server, report.passed, report.steps.length], [baseUrl, true, 4]);
});

test("an invalid option is a VerifyError, and nothing is sent", async () => {
  const { baseUrl, requests } = await startServer(provider({}));
  const valid = { server: baseUrl, keyId, token };
  for (const [options, message] of [
    [{ server: "ftp://a" }, "server must use https:, not ftp:"],
    [{ keyId: "." }, 'keyId must not be ".".'],
    [{ keyId: undefined }, "keyId must be a string; got undefined."],
    [
      { token: "a b" },
      "The token is missing or has characters that a token cannot have, such as a space or a line break.",
    ],
    [{ timeoutMs: 0 }, "timeoutMs must be a number from 1 to 2147483647."],
    [{ ca: "a" }, "ca is not a certificate in PEM."],
    [
      { headers: { Authorization: "a" } },
      'headers must not have "Authorization", which verify sets itself.',
    ],
    [{ headers: { "a b": "a" } }, 'headers: Header name must be a valid HTTP token ["a b"].'],
    [{ headers: { a: "\n" } }, 'headers: Invalid character in header content ["a"].'],
    [
      { inputs: { keyld: "a" } },
      'inputs must not have "keyld": it is not an input of the workflows, which have unknownKeyId.',
    ],
    [{ inputs: { token: "a" } }, 'inputs must not have "token": it is an option of its own.'],
    [{ inputs: { unknownKeyId: ".." } }, 'inputs.unknownKeyId must not be "..".'],
  ] as const) {
    await assert.rejects(verify({ ...valid, ...options } as never), (error) => {
      assert.ok(error instanceof VerifyError);
      assert.deepEqual([error.kind, error.message], ["argument", message]);
      return true;
    });
  }
  assert.equal(requests.length, 0);
});

test("an unknown key is a random one, unless it is given", async () => {
  const { baseUrl, requests } = await startServer(provider({}));
  await verify({ server: baseUrl, keyId, token });
  await verify({ server: baseUrl, keyId, token, inputs: { unknownKeyId: "none" } });
  const ids = requests.map(({ url }) => url!.split("/").at(-2)!);
  assert.match(ids[0]!, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.deepEqual(ids, [ids[0], ids[0], ids[0], keyId, "none", "none", "none", keyId]);
});

const named: check.Check = (value, place) =>
  check.object(value, place) && check.required(value.name, check.string, "name", place);

/** An operation whose responses have inline schemas. */
function operationOf(operationId: string, path: string): Contract["operations"][number] {
  const validate = (body: unknown) => check.violationsOf(named, body);
  const mediaType = "application/json";
  const method = "GET";
  const read = byStatus({ "200": { [mediaType]: json(validate) }, "204": {} });
  const definition: Operation = { operationId, method, path, mediaType, read };
  return {
    definition,
    responses: { "200": { [mediaType]: validate }, "204": {}, "4XX": { [mediaType]: validate } },
  };
}

const inline = {
  properties: {
    name: {},
    tags: { items: { properties: { key: {} } } },
    // Refers to itself.
    parent: { $ref: "#/components/schemas/Node" },
  },
};
const nodeSchema = { anyOf: [{ properties: { parent: inline.properties.parent } }] };
const item = { content: { "application/json": { schema: inline } } };
const responses = { "200": item, "4XX": { $ref: "#/components/responses/Invalid" } };

/** Two operations, and a step for each. */
const contract: Contract = {
  operations: [operationOf("getFirst", "/first/{id}"), operationOf("getSecond", "/second/{id}")],
  steps: ["getFirst", "getSecond"].map((operationId) => ({
    summary: operationId,
    operationId,
    parameters: { id: "$inputs.keyId" },
    headers: {},
    isAuthenticated: true,
    criteria: [],
  })),
  inputs: ["keyId", "token"],
  document: {
    paths: { "/first/{id}": { get: { responses } }, "/second/{id}": { get: { responses } } },
    ...{ components: { responses: { Invalid: item }, schemas: { Node: nodeSchema } } },
  },
};

async function stepsFor(second: RequestListener) {
  const { baseUrl } = await startServer((request, response) => {
    const respond = request.url === "/first/a%2Fb" ? respondJson(200, { name: "a" }) : second;
    respond(request, response);
  });
  return verifyContract(contract, { server: baseUrl, keyId: "a/b", token });
}

for (const [what, second, failed] of [
  ["a valid body passes", respondJson(200, { name: "a" }), []],
  ["an empty response passes where none has a body", respondText(204, undefined, ""), []],
  [
    "a success that is not declared fails",
    respondJson(206, { name: "a" }),
    [{ name: "the status is declared", expected: "200, 204, 4XX", found: "206" }],
  ],
  [
    "a body that is invalid against an inline schema fails",
    respondJson(200, { name: 7 }),
    [{ name: "the body is valid", pointer: "/name", expected: "a string", found: "a number" }],
  ],
  [
    "an error that is invalid against an inline schema fails",
    respondJson(404, {}),
    [{ name: "the body is valid", pointer: "/name", expected: "a string", found: "missing" }],
  ],
  [
    "a success with a codeDesc fails, as it does for the client",
    respondJson(200, { name: "a", codeDesc: "NCERRAny" }),
    [
      {
        name: "the client accepts the response",
        found:
          'the error "the server accepted the call (200), but the response is an error: NCERRAny"',
      },
    ],
  ],
] as const) {
  test(`of a small contract: ${what}`, async () => {
    const { steps } = await stepsFor(second as RequestListener);
    const checks = steps.flatMap((step) => step.checks).filter(({ passed }) => !passed);
    const found = checks.map(({ passed: _, contract: __, ...rest }) => rest);
    assert.deepEqual(found, failed);
  });
}

test("coverage counts every operation that the steps call", async () => {
  const { coverage } = await stepsFor(respondJson(404, { name: "a", tags: [{ key: "b" }] }));
  const declared = ["200", "204", "4XX"];
  assert.deepEqual(coverage.statuses, {
    seen: ["getFirst 200", "getSecond 4XX"],
    declared: ["getFirst", "getSecond"].flatMap((id) => declared.map((it) => `${id} ${it}`)),
  });
  assert.deepEqual(coverage.properties.seen, [
    "getFirst 200.name",
    ...["name", "tags", "tags.key"].map((it) => `getSecond 4XX.${it}`),
  ]);
  assert.equal(coverage.properties.declared.length, 17);
});
