import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { test } from "node:test";
import { isAwsKey } from "cckm-aws-keys-contract";
import fc from "fast-check";
import { bundle } from "../support/document.js";
import { compilePublished } from "../support/validator.js";

const documented = bundle.components.examples.documented!.value as { aws_param: object };
const validators = { isAwsKey, ...compilePublished("AwsKey") };

function assertValid(policy: unknown): void {
  const key = { ...documented, aws_param: { ...documented.aws_param, Policy: policy } };
  for (const [name, isValid] of Object.entries(validators)) {
    assert.ok(isValid(key), `${name} refuses ${JSON.stringify(policy)}`);
  }
}

const oneOrMore = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.array(value, { maxLength: 4 }));

const arns = fc.constantFrom(
  "*",
  "123456789012",
  "arn:aws:iam::123456789012:root",
  "arn:aws-cn:iam::123456789012:role/Admin",
);
const actions = fc.constantFrom("*", "kms:*", "kms:Decrypt", "kms:GenerateDataKey*");
const principals = fc.oneof(
  fc.constant("*"),
  fc.dictionary(
    fc.constantFrom("AWS", "Federated", "Service", "CanonicalUser"),
    oneOrMore(fc.oneof(arns, fc.domain())),
  ),
);
const conditions = fc.dictionary(
  fc.constantFrom("StringEquals", "NumericLessThan", "Bool", "Null", "ForAnyValue:StringLike"),
  fc.dictionary(
    fc.constantFrom("kms:CallerAccount", "kms:EncryptionContext:Purpose", "aws:SourceIp"),
    oneOrMore(
      fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    ),
  ),
);

/** A property, or the one that means the opposite. */
const orNot = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.tuple(fc.constantFrom(name, `Not${name}`), value).map(([key, it]) => ({ [key]: it }));

/** Statements by the grammar of IAM. */
const statements = fc
  .tuple(
    fc.record(
      {
        Sid: fc.string({ maxLength: 20 }),
        Effect: fc.constantFrom("Allow", "Deny"),
        Condition: conditions,
      },
      { requiredKeys: ["Effect"] },
    ),
    orNot("Principal", principals),
    orNot("Action", oneOrMore(actions)),
    orNot("Resource", oneOrMore(arns)),
  )
  .map((parts): object => Object.assign({}, ...parts));

const policies = fc.record(
  {
    Version: fc.constantFrom("2008-10-17", "2012-10-17"),
    Id: fc.string({ maxLength: 20 }),
    Statement: oneOrMore(statements),
  },
  { requiredKeys: ["Statement"] },
);

test("every policy of IAM's grammar is valid: 300 different ones", () => {
  const different = new Set<string>();
  fc.assert(
    fc.property(policies, (policy) => {
      assertValid(policy);
      different.add(JSON.stringify(policy));
    }),
    // More than are needed, as some are alike.
    { numRuns: 400 },
  );
  assert.ok(different.size >= 300, `${different.size} are different`);
});

test("the policies in the documentation of AWS's SDK are valid", () => {
  const main = createRequire(import.meta.url).resolve("@aws-sdk/client-kms");
  for (const command of ["GetKeyPolicy", "PutKeyPolicy"]) {
    const file = resolve(main, `../../dist-types/commands/${command}Command.d.ts`);
    const comments = readFileSync(file, "utf8").replaceAll(/^ \* ?/gm, "");
    const [, text] = comments.match(/Policy: `([^`]+)`/)!;
    const policy = JSON.parse(text!) as { Statement: object[] };
    assert.ok(policy.Statement.length > 0, command);
    assertValid(policy);
  }
});
