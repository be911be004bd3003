import assert from "node:assert/strict";
import { test } from "node:test";
import * as contract from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import * as unvalidated from "cckm-aws-keys-contract/unvalidated";
import { expectTypeOf } from "expect-type";
import { exampleId } from "../support/document.js";
import { answerJson, answerText, startServer } from "../support/servers.js";

const path = "/api/v1/cckm/aws/keys/{id}/disable-rotation-job";
const { documented } = disableRotationJobExamples[200];
const token = "any-token";

/** What both faces make of an answer. */
async function outcomesOf(baseUrl: string) {
  const cckm = unvalidated.connect({ baseUrl, token });
  const client = unvalidated.createClient({ baseUrl, token });
  const named = unvalidated.disableRotationJob(cckm, { id: exampleId });
  return {
    named: await named.catch((error: unknown) => error),
    face: await client.POST(path, { params: { path: { id: exampleId } } }),
  };
}

test("the client without validators has the same exports and types, save the validators", () => {
  const isValidator = (name: string) => /^(is|validate)[A-Z]/.test(name);
  assert.deepEqual(
    Object.keys(unvalidated).toSorted(),
    Object.keys(contract)
      .filter((name) => !isValidator(name))
      .toSorted(),
  );
  assert.equal(unvalidated.CipherTrustError, contract.CipherTrustError);
  expectTypeOf(unvalidated.connect).toEqualTypeOf<typeof contract.connect>();
  expectTypeOf(unvalidated.createClient).toEqualTypeOf<typeof contract.createClient>();
  expectTypeOf(unvalidated.disableRotationJob).toEqualTypeOf<typeof contract.disableRotationJob>();
  expectTypeOf<unvalidated.AwsKey>().toEqualTypeOf<contract.AwsKey>();
});

test("without validators a key that breaks the contract is passed on", async () => {
  const odd = { ...documented, gone: "no" };
  const { baseUrl } = await startServer(answerJson(200, odd));
  const { named, face } = await outcomesOf(baseUrl);
  assert.deepEqual(named, odd);
  assert.deepEqual(face.data, odd);
});

test("without validators a 2xx that is no object, or an error, is an error all the same", async () => {
  for (const [body, returned] of [
    ["<title>Log in</title>", "contract"],
    ["", "contract"],
    ["7", "contract"],
    ['{"codeDesc":"NCERRAny"}', "NCERRAny"],
  ] as const) {
    const { baseUrl } = await startServer(answerText(200, "application/json", body));
    const { named, face } = await outcomesOf(baseUrl);
    assert.ok(named instanceof contract.CipherTrustError && named.kind === "contract", body);
    assert.deepEqual(named.violations, []);
    assert.equal(face.error?.codeDesc, returned);
  }
});
