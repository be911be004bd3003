import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hooks } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId, operation, pathOf } from "../support/document.js";
import { clients, keyOf } from "../support/clients.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];

for (const { name, call } of clients) {
  test(`${name}: the hooks receive each request, response and retry, and no secret`, async () => {
    const statuses = [503, 401, 200];
    const { baseUrl } = await startServer((request, response) => {
      const status = statuses.shift()!;
      const body = status === 200 ? documented : { codeDesc: "NCERRAny" };
      respondJson(status, body, { "retry-after": "0" })(request, response);
    });
    const events: Array<[hook: string, event: object]> = [];
    const hook = (hookName: string) => (event: object) => {
      const { durationMs, ...rest } = event as { durationMs?: number };
      if (hookName === "onResponse") assert.ok(durationMs! > 0);
      events.push([hookName, rest]);
    };
    const hooks: Hooks = {
      onRequest: hook("onRequest"),
      onResponse: hook("onResponse"),
      onRetry: hook("onRetry"),
    };
    const token = () => "secret-token";
    await keyOf(call({ baseUrl, token, ...hooks }, exampleId));
    const common = {
      operationId: operation.operationId,
      method: operation.method,
      url: baseUrl + pathOf(exampleId),
    };
    assert.deepEqual(events, [
      ["onRequest", { ...common, attempt: 1 }],
      ["onResponse", { ...common, attempt: 1, status: 503 }],
      ["onRetry", { ...common, attempt: 1, status: 503, code: undefined, delayMs: 0 }],
      ["onRequest", { ...common, attempt: 2 }],
      ["onResponse", { ...common, attempt: 2, status: 401 }],
      ["onRetry", { ...common, attempt: 2, status: 401, code: undefined, delayMs: 0 }],
      ["onRequest", { ...common, attempt: 3 }],
      ["onResponse", { ...common, attempt: 3, status: 200 }],
    ]);
    assert.doesNotMatch(JSON.stringify(events), /secret-token/);
  });

  test(`${name}: a hook that fails does not fail the call`, async () => {
    const { baseUrl } = await startServer(respondJson(200, documented));
    const hooks: Hooks = {
      onRequest: () => {
        throw new Error("no disk");
      },
      // A rejection that nobody handled would end the process.
      onResponse: async () => Promise.reject(new Error("no disk")),
    };
    const token = "any-token";
    assert.deepEqual(await keyOf(call({ baseUrl, token, ...hooks }, exampleId)), documented);
  });
}
