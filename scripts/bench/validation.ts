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

type Check = (value: unknown) => boolean;

/** Compares validators. */
export async function validation(): Promise<Values> {
  const checks: Record<string, Check> = {};
  const sizes: Record<string, string> = {};
  const large = withStatements(400);
  for (const [name, contents] of Object.entries(MODULES)) {
    const { file, gzipped } = await bundle({ stdin: { contents, resolveDir: root } });
    const { check } = (await import(pathToFileURL(file).href)) as { check: Check };
    for (const valid of [key, large]) assert.equal(check(valid), true, name);
    for (const invalid of invalidKeys(large)) assert.equal(check(invalid), false, name);
    checks[name] = check;
    sizes[name] = kilobytes(gzipped);
  }
  const times = await compareChecks(checks, key, 160);
  const largeTimes = await compareChecks(checks, large, 16);
  const rows = Object.entries(sizes).map(([name, kB]) => [
    name,
    ratio(times[name]!, times[OWN]!),
    ratio(largeTimes[name]!, largeTimes[OWN]!),
    kB,
  ]);
  return {
    table: table(["validator", "documented", "400 statements", "size"], rows),
    time: (times[OWN]! / COPIES).toFixed(1),
  };
}

/** The checks run on several copies, as the engine could remember that one object is valid. */
const COPIES = 32;

function compareChecks(checks: Record<string, Check>, body: AwsKey, calls: number) {
  const copies = Array.from({ length: COPIES }, () => structuredClone(body));
  const run = (name: string) => measure(() => assert.ok(copies.every(checks[name]!)), calls);
  return compare(Object.keys(checks), run, 7);
}

function compileStandalone(): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  return `${standaloneCode.default(ajv, validate)}\nexport { validate as check };`;
}

/** The documented key with so many copies of its statement. */
function withStatements(length: number): AwsKey {
  const copy = structuredClone<AwsKey>(key);
  const policy = copy.aws_param.Policy!;
  const [statement] = [policy.Statement!].flat();
  policy.Statement = Array.from({ length }, () => structuredClone(statement!));
  return copy;
}

function invalidKeys(large: AwsKey): unknown[] {
  const lastInvalid = structuredClone(large);
  const statements = lastInvalid.aws_param.Policy!.Statement as PolicyStatement[];
  statements.at(-1)!.Effect = 7 as never;
  return [{ ...key, gone: "no" }, { ...key, createdAt: "yesterday" }, lastInvalid];
}
