import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { params, path } from "../support/clients.js";
import { pathOf } from "../support/document.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];

const readers: Record<string, (response: Response) => Promise<string>> = {
  text: (response) => response.text(),
  json: async (response) => JSON.stringify(await response.json()),
  arrayBuffer: async (response) => new TextDecoder().decode(await response.arrayBuffer()),
  blob: async (response) => (await response.blob()).text(),
  body: (response) => new Response(response.body).text(),
};

test("the response of createClient has a body that can be read any number of times, in every way", async () => {
  const { baseUrl } = await startServer(respondJson(201, documented, { "x-request": "7" }));
  const { response } = await createClient({ baseUrl, token: "any-token" }).POST(path, { params });
  for (const it of [response, response.clone(), response.clone().clone()]) {
    assert.equal(it.status, 201);
    assert.equal(it.headers.get("x-request"), "7");
    assert.equal(it.url, baseUrl + pathOf(params.path.id));
    for (const [name, read] of [...Object.entries(readers), ...Object.entries(readers)]) {
      assert.deepEqual(JSON.parse(await read(it)), documented, name);
    }
    const { type } = await it.blob();
    assert.equal(type, "application/json");
  }
});

test("a response without a body has none, however it is read", async () => {
  const { baseUrl } = await startServer((_, response) => void response.writeHead(404).end());
  const { response } = await createClient({ baseUrl, token: "any-token" }).POST(path, { params });
  assert.equal(response.body, null);
  assert.equal(await response.text(), "");
  assert.equal((await response.arrayBuffer()).byteLength, 0);
  await assert.rejects(response.json(), SyntaxError);
});
