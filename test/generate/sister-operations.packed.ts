import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { AwsKey, Connection, ConnectOptions } from "cckm-aws-keys-contract";
import type * as Mock from "cckm-aws-keys-contract/mock";
import { parse, stringify } from "yaml";
import { root } from "../../scripts/build/project.js";
import { edit, generateContractOf, keepDocumented, scratchProject } from "../support/scratch.js";

const PATHS = {
  "/api/v1/cckm/aws/keys/{id}/enable-rotation-job": "enable-rotation-job",
  "/api/v1/cckm/aws/keys/{id}": "key",
  "/api/v1/cckm/aws/keys": "keys",
  "/api/v1/auth/tokens/{id}": "token",
  "/api/v1/auth/tokens": "tokens",
};

interface Client {
  connect: (options: ConnectOptions) => Connection;
  createToken: (connection: Connection, parameters: object) => Promise<{ jwt: string }>;
  listKeys: (connection: Connection, parameters?: object) => Promise<{ resources: AwsKey[] }>;
  getKey: (connection: Connection, parameters: { id: string }) => Promise<AwsKey>;
  enableRotationJob: (connection: Connection, parameters: object) => Promise<AwsKey>;
  disableRotationJob: (connection: Connection, parameters: { id: string }) => Promise<AwsKey>;
  deleteToken: (connection: Connection, parameters: { id: string }) => Promise<undefined>;
}

const project = scratchProject();
let client: Client;
let mock: Mock.Mock;

before(async () => {
  keepDocumented(project);
  const text = readFileSync(resolve(root, "test/generate/sister-operations.yaml"), "utf8");
  assert.ok(text.split("\n").length < 120, "The sister operations take 120 lines or more.");
  for (const [file, content] of Object.entries(parse(text) as Record<string, unknown>)) {
    writeFileSync(resolve(project, "openapi", file), stringify(content));
  }
  const entries = Object.entries(PATHS).map(
    ([path, file]) => `  ${path}:\n    $ref: paths/${file}.yaml\n`,
  );
  edit(project, "openapi/openapi.yaml", /^paths:\n/m, `paths:\n${entries.join("")}`);
  await generateContractOf(project);
  client = await load("index");
  mock = await (await load<typeof Mock>("runtime/mock/index")).startMock();
});

after(() => mock.close());

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(project, `generated/${name}.js`)).href)) as T;
}

test("a program logs in, finds a key by its ARN, and enables and disables its rotation job", async () => {
  const authorizations: Array<string | null> = [];
  const fetching: typeof fetch = (input, init) => {
    authorizations.push(new Headers(init?.headers).get("authorization"));
    return fetch(input, init);
  };
  const credentials = { username: "any-user", password: "any-password" };
  const cckm: Connection = client.connect({
    baseUrl: mock.url,
    fetch: fetching,
    token: async () => (await client.createToken(cckm, { body: credentials })).jwt,
  });
  const arn = "arn:aws:kms:ap-south-1:123456789012:key/a";
  const filters = { skip: 0, limit: 1, sort: "-createdAt", arn, region: ["a", "b"], gone: false };
  const { resources } = await client.listKeys(cckm, filters);
  const { id } = resources[0]!;
  assert.equal((await client.getKey(cckm, { id })).id, id);
  const job_config_id = "2d7d5bd3-6a5d-4f1a-9b1e-7cf0d2a6d0b1";
  const body = {
    job_config_id,
    auto_rotate_key_source: "local",
    auto_rotate_disable_encrypt: true,
  };
  assert.equal((await client.enableRotationJob(cckm, { id, body })).id, id);
  assert.equal((await client.disableRotationJob(cckm, { id })).id, id);
  assert.equal(await client.deleteToken(cckm, { id: "any" }), undefined);
  const login = [null, "Bearer a-new-token"];
  assert.deepEqual(authorizations, [...login, ...login, ...login, ...login, ...login]);
});

test("what the contract does not permit is refused before it is sent", async () => {
  const cckm = client.connect({ baseUrl: "http://127.0.0.1:9", token: "any-token" });
  for (const call of [
    client.enableRotationJob(cckm, { id: "a", body: { job_config_id: "a" } }),
    client.enableRotationJob(cckm, { id: "a" }),
    client.listKeys(cckm, { limit: "10" }),
    client.createToken(cckm, { body: { username: "any-user" } }),
  ]) {
    await assert.rejects(call, { kind: "input", message: /the request is invalid: / });
  }
  const body = { job_config_id: "a", auto_rotate_key_source: 7 };
  await assert.rejects(client.enableRotationJob(cckm, { id: "a", body }), (error: object) => {
    const { violations } = error as { violations: Array<{ pointer: string }> };
    assert.deepEqual(
      violations.map(({ pointer }) => pointer),
      ["/body/auto_rotate_key_source"],
    );
    return true;
  });
});

test("the examples of a request are exported with those of the responses", async () => {
  const { enableRotationJobExamples, createTokenExamples } =
    await load<Record<string, Record<string, Record<string, object>>>>("examples");
  const { local } = enableRotationJobExamples!.request!;
  assert.deepEqual(Object.keys(local!), [
    ...["job_config_id", "auto_rotate_key_source"],
    ...["auto_rotate_disable_encrypt", "auto_rotate_disable_encrypt_on_all_accounts"],
  ]);
  assert.equal("request" in createTokenExamples!, false);
});
