import assert from "node:assert/strict";
import { test } from "node:test";
import * as examples from "cckm-aws-keys-contract/examples";
import { operation, responseExamples } from "../support/document.js";

test("the exported examples are those of the document, under their status and name", () => {
  const expected: Record<string, Record<string, unknown>> = {};
  for (const { status, name, value } of responseExamples) (expected[status] ??= {})[name] = value;
  const exported = (examples as Record<string, unknown>)[`${operation.operationId}Examples`];
  assert.deepEqual(exported, expected);
});
