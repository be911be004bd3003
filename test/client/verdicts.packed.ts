import assert from "node:assert/strict";
import { test } from "node:test";
import { isAwsKey, validateAwsKey } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import fc from "fast-check";
import { bodies, dateTimes } from "../support/bodies.js";
import { compileSchema } from "../support/validator.js";

const { documented } = disableRotationJobExamples[200];
const ajv = compileSchema({ $ref: "#/components/schemas/AwsKey" });

/** The places of Ajv's violations; for a missing property, its own place. */
function pointersByAjv(): string[] {
  return (ajv.errors ?? []).map(({ instancePath, keyword, params }) =>
    keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath,
  );
}

test("the validator has Ajv's verdict on 20,000 bodies, most of them mutated keys, and its places", () => {
  let valid = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const verdict = ajv(body);
      if (verdict) valid++;
      assert.equal(isAwsKey(body), verdict);
      const places = validateAwsKey(body).map(({ pointer }) => pointer);
      assert.equal(places.length === 0, verdict);
      const expected = pointersByAjv();
      for (const place of places) assert.ok(expected.includes(place), place);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(valid > 2_000 && valid < 18_000, `both verdicts are common: ${valid} were valid`);
});

test("the validator has Ajv's verdict on 20,000 dates about every bound", () => {
  let valid = 0;
  fc.assert(
    fc.property(dateTimes, (createdAt) => {
      const verdict = ajv({ ...documented, createdAt });
      if (verdict) valid++;
      assert.equal(isAwsKey({ ...documented, createdAt }), verdict, createdAt);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(valid > 400, `both verdicts are common: ${valid} were valid`);
});
