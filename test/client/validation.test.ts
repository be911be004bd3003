import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import * as contract from "cckm-aws-keys-contract";
import { validateAwsKey, validateErrorBody } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { root } from "../../scripts/build/project.js";
import { exampleId, operations, responseExamples } from "../support/document.js";
import { errorOf, clients, keyOf } from "../support/clients.js";
import { runNode } from "../support/processes.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

test("the validators agree with the document's examples", () => {
  for (const { status, mediaType, value } of responseExamples) {
    if (mediaType !== "application/json") continue;
    const validate = status.startsWith("2") ? validateAwsKey : validateErrorBody;
    assert.deepEqual(validate(value), []);
  }
});

for (const [what, change, violations] of [
  ["of another type", { gone: "no" }, [["/gone", "must be a boolean, is a string"]]],
  ["that is null", { kms: null }, [["/kms", "must be a string, is null"]]],
  ["that is missing", { id: undefined }, [["/id", "must be a string, is missing"]]],
  [
    "that is not a date",
    { createdAt: "2021-02-29T00:00:00Z" },
    [["/createdAt", "must be a date-time of RFC 3339, is a string"]],
  ],
  [
    "that is a larger integer than JSON has exactly",
    { aws_param: { RotationPeriodInDays: 2 ** 53 } },
    [
      [
        "/aws_param/RotationPeriodInDays",
        "must be a number of at most 9007199254740991, is a number",
      ],
    ],
  ],
  ["in a list", { key_users: ["a", 7] }, [["/key_users/1", "must be a string, is a number"]]],
  [
    "of a closed enum",
    { aws_param: { Policy: { Statement: [{ Effect: "Perhaps" }] } } },
    [["/aws_param/Policy/Statement/0/Effect", "must be one of Allow, Deny, is a string"]],
  ],
  [
    "under a name that a pointer escapes",
    { aws_param: { Policy: { Statement: { Effect: "Allow", Condition: { "a/b~c": 7 } } } } },
    [["/aws_param/Policy/Statement/Condition/a~1b~0c", "must be an object, is a number"]],
  ],
  [
    "of none of several types",
    { aws_param: { Policy: { Statement: 7 } } },
    [["/aws_param/Policy/Statement", "must be an object or an array or null, is a number"]],
  ],
  [
    "that is more than one",
    { gone: 1, region: 2 },
    [
      ["/region", "must be a string, is a number"],
      ["/gone", "must be a boolean, is a number"],
    ],
  ],
] as Array<[string, object, Array<[pointer: string, message: string]>]>) {
  test(`a property ${what} is found, with its place`, () => {
    const found = validateAwsKey({ ...documented, ...change });
    assert.deepEqual(
      found.map(({ pointer, expected, found: kind }) => [
        pointer,
        `must be ${expected}, is ${kind}`,
      ]),
      violations,
    );
  });
}

for (const { name, call } of clients) {
  test(`${name}: unknown properties and enum values are valid`, async () => {
    const newer = {
      ...documented,
      cloud_name: "aws-moon",
      quantum_safe: { anything: [1, null] },
      aws_param: { ...documented.aws_param, KeyState: "Dreaming", Origin: "", Entangled: null },
    };
    const { baseUrl } = await startServer(respondJson(200, newer));
    assert.deepEqual(await keyOf(call({ baseUrl, token }, exampleId)), newer);
  });

  test(`${name}: validate: false accepts an invalid key, but not an error in a 2xx`, async () => {
    const odd = { ...documented, gone: "no" };
    const { baseUrl } = await startServer(respondJson(200, odd));
    const options = { baseUrl, token, validate: false };
    assert.deepEqual(await keyOf(call(options, exampleId)), odd);
    const failed = await startServer(respondJson(200, { codeDesc: "NCERRAny" }));
    const outcome = await call({ ...options, baseUrl: failed.baseUrl }, exampleId);
    assert.deepEqual((await errorOf(Promise.resolve(outcome), "contract")).violations, []);
  });
}

test("a body with very many violations, or nested very deep, is an error like any other", async () => {
  const list = Array.from({ length: 2e5 }, () => 7);
  assert.equal(validateAwsKey({ ...documented, key_users: list }).length, 2e5);
  const statements = { aws_param: { Policy: { Statement: list } } };
  assert.equal(validateAwsKey({ ...documented, ...statements }).length, 2e5);
  const { baseUrl } = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end("[".repeat(2e5) + "]".repeat(2e5));
  });
  for (const { call } of clients) {
    await errorOf(call({ baseUrl, token }, exampleId), "contract");
  }
});

test("the validators import nothing and make no code from text, as a content security policy demands", async () => {
  for (const file of ["validators.js", "runtime/client/checks.js"]) {
    const text = readFileSync(resolve(root, "generated", file), "utf8");
    const imported = [...text.matchAll(/^import .* from "(.+)";$|\b(?:require|import)\(/gm)].map(
      ([, it]) => it,
    );
    assert.deepEqual(imported, file === "validators.js" ? ["./runtime/client/checks.js"] : []);
  }
  const program = `
    const { isAwsKey } = await import(${JSON.stringify(import.meta.resolve("cckm-aws-keys-contract"))});
    console.log(isAwsKey(${JSON.stringify(documented)}), isAwsKey({}));
  `;
  const { stdout, stderr } = await runNode([
    "--disallow-code-generation-from-strings",
    "--input-type=module",
    "--eval",
    program,
  ]);
  assert.equal(stdout, "true false\n", stderr);
});

test("there is a validator for each schema that is the JSON body of a response or request, and no other", () => {
  const bodySchemas = operations
    .flatMap((it) => [...it.bodies, ...it.requestBodies])
    .flatMap(({ isJson, schemaName }) => (isJson && schemaName ? [schemaName] : []));
  const expected = [...new Set(bodySchemas)].flatMap((it) => [`is${it}`, `validate${it}`]);
  const exported = Object.keys(contract).filter((it) => /^(is|validate)[A-Z]/.test(it));
  assert.deepEqual(exported.toSorted(), expected.toSorted());
});
