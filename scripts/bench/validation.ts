import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import type { AwsKey, PolicyStatement } from "../../generated/types.js";
import { root } from "../build/project.js";
import { bundle, folder } from "./clients.js";
import { key } from "./contract.js";
import { compare, measure } from "./measure.js";
import { kilobytes, ratio, table, type Values } from "./report.js";

const POLICY_BYTES = 32 * 1024;
const OWN = "`isAwsKey`";

const validators = resolve(root, "generated/validators.js");
const schema = resolve(root, "generated/schemas/AwsKey.json");

/** Each validator as a module that exports `check`. */
const MODULES = {
  [OWN]: `export { isAwsKey as check } from "${validators}";`,
  "`validateAwsKey`": `
    import { validateAwsKey } from "${validators}";
    export const check = (value) => validateAwsKey(value).length === 0;`,
  "Ajv, at run time": `
    import { Ajv2020 } from "ajv/dist/2020.js";
    import addFormats from "ajv-formats";
    import schema from "${schema}";
    const ajv = new Ajv2020();
    (addFormats.default ?? addFormats)(ajv);
    export const check = ajv.compile(schema);`,
  "Ajv, standalone": compileStandalone(),
  zod: `
    import { zAwsKey } from "${folder}/hey-api/zod.gen.ts";
    export const check = (value) => zAwsKey.safeParse(value).success;`,
  valibot: `
    import { safeParse } from "valibot";
    import { vAwsKey } from "${folder}/hey-api/valibot.gen.ts";
    export const check = (value) => safeParse(vAwsKey, value).success;`,
  typebox: `
    import { Compile } from "typebox/schema";
    import schema from "${schema}";
    const validator = Compile(schema);
    export const check = (value) => validator.Check(value);`,
};

interface Validator {
  check: (value: unknown) => boolean;
  gzipped: number;
}

/** Compares validators. */
export async function validation(): Promise<Values> {
  const validators: Record<string, Validator> = {};
  for (const [name, contents] of Object.entries(MODULES)) validators[name] = await load(contents);
  const [large, larger] = [withPolicyOf(POLICY_BYTES), withPolicyOf(8 * POLICY_BYTES)];
  for (const [name, { check }] of Object.entries(validators)) {
    for (const valid of [key, large, larger]) assert.equal(check(valid), true, name);
    for (const invalid of invalidKeys(large)) assert.equal(check(invalid), false, name);
  }
  const costs = await compareChecks(validators, key, 160);
  const largeCosts = await compareChecks(validators, large, 16);
  const largerCosts = await compareChecks(validators, larger, 16);
  const rows = Object.entries(validators).map(([name, { gzipped }]) => [
    name,
    ratio(costs[name]!.time, costs[OWN]!.time),
    ratio(largeCosts[name]!.time, largeCosts[OWN]!.time),
    ratio(largerCosts[name]!.time, largeCosts[name]!.time),
    kilobytes(gzipped),
  ]);
  return {
    table: table(["validator", "documented", "32 kB", "× 8", "size"], rows),
    time: (costs[OWN]!.time / COPIES).toFixed(1),
  };
}

/** The checks run on several copies, as the engine could remember that one object is valid. */
const COPIES = 32;

function compareChecks(validators: Record<string, Validator>, body: AwsKey, calls: number) {
  const copies = Array.from({ length: COPIES }, () => structuredClone(body));
  return compare(
    Object.keys(validators),
    (name) => {
      const { check } = validators[name]!;
      const checkCopies = () => {
        for (const copy of copies) if (!check(copy)) throw new Error(`${name} rejects the key.`);
      };
      return measure(checkCopies, { calls });
    },
    7,
  );
}

async function load(contents: string): Promise<Validator> {
  const { file, gzipped } = await bundle({ stdin: { contents, resolveDir: root } });
  const { check } = await import(pathToFileURL(file).href);
  return { check, gzipped };
}

function compileStandalone(): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  return `${standaloneCode.default(ajv, validate)}\nexport { validate as check };`;
}

/** The documented key with as many copies of its first statement as make a policy of this size. */
function withPolicyOf(bytes: number): AwsKey {
  const copy = structuredClone<AwsKey>(key);
  const policy = copy.aws_param.Policy!;
  const [statement] = [policy.Statement!].flat();
  const length = Math.ceil(bytes / (JSON.stringify(statement).length + 1));
  policy.Statement = Array.from({ length }, () => structuredClone(statement!));
  return copy;
}

function invalidKeys(large: AwsKey): unknown[] {
  const lastInvalid = structuredClone(large);
  const statements = lastInvalid.aws_param.Policy!.Statement as PolicyStatement[];
  statements.at(-1)!.Effect = 7 as never;
  return [{ ...key, gone: "no" }, { ...key, createdAt: "yesterday" }, lastInvalid];
}
