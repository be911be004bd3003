import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import type { AwsKey, PolicyStatement } from "../../generated/types.js";
import { root } from "../build/project.js";
import { measure, type Work } from "./measure.js";
import { kilobytes, ratio, table } from "./report.js";
import { documentedResponse } from "./servers.js";

const POLICY_BYTES = 32 * 1024;
const COPIES = 32;
const FACTORS = [1, 2, 4, 8];

/** Each validator, as a module that says whether a value is an AwsKey; all made from the document. */
const VALIDATORS: Record<string, (folder: string) => string> = {
  "`isAwsKey`": () => `export { isAwsKey as check } from "${generated("validators.js")}";`,
  "`validateAwsKey`": () => `
    import { validateAwsKey } from "${generated("validators.js")}";
    export const check = (value) => validateAwsKey(value).length === 0;`,
  "Ajv, at run time": () => `
    import { Ajv2020 } from "ajv/dist/2020.js";
    import addFormats from "ajv-formats";
    import schema from "${generated("schemas/AwsKey.json")}";
    const ajv = new Ajv2020();
    (addFormats.default ?? addFormats)(ajv);
    export const check = ajv.compile(schema);`,
  "Ajv, standalone": (folder) => {
    const ajv = new Ajv2020({ code: { source: true, esm: true } });
    addFormats.default(ajv);
    const schema = JSON.parse(readFileSync(generated("schemas/AwsKey.json"), "utf8"));
    const file = resolve(folder, "ajv-standalone.js");
    writeFileSync(file, standaloneCode.default(ajv, ajv.compile(schema)));
    return `export { default as check } from "${file}";`;
  },
  zod: (folder) => `
    import { zAwsKey } from "${resolve(folder, "hey-api/zod.gen.ts")}";
    export const check = (value) => zAwsKey.safeParse(value).success;`,
  valibot: (folder) => `
    import { safeParse } from "valibot";
    import { vAwsKey } from "${resolve(folder, "hey-api/valibot.gen.ts")}";
    export const check = (value) => safeParse(vAwsKey, value).success;`,
  typebox: () => `
    import { Compile } from "typebox/schema";
    import schema from "${generated("schemas/AwsKey.json")}";
    const validator = Compile(schema);
    export const check = (value) => validator.Check(value);`,
};

type Check = (value: unknown) => boolean;

export async function validation(folder: string): Promise<string> {
  const documented = JSON.parse(readFileSync(documentedResponse, "utf8")) as AwsKey;
  const keys = FACTORS.map((factor) => withPolicyOf(documented, factor * POLICY_BYTES));
  const broken = [
    { ...documented, gone: "no" },
    { ...documented, createdAt: "yesterday" },
    withLastStatement(keys[0]!, { Effect: 7 as never }),
  ];
  const rows = [];
  const checks = new Map<string, { check: Check; bytes: number }>();
  for (const [name, write] of Object.entries(VALIDATORS)) {
    const loaded = await load(
      write(folder),
      resolve(folder, `validator-${checks.size}.mjs`),
      folder,
    );
    for (const key of [documented, ...keys]) assert.equal(loaded.check(key), true, name);
    for (const key of broken) assert.equal(loaded.check(key), false, name);
    checks.set(name, loaded);
  }
  const small = await costsOf(checks, documented, 5_000);
  const large: Array<Record<string, number>> = [];
  for (const [index, key] of keys.entries()) {
    large.push(await costsOf(checks, key, Math.ceil(2_000 / FACTORS[index]!)));
  }
  const own = Object.keys(VALIDATORS)[0]!;
  for (const [name, { bytes }] of checks) {
    const growth = large.map((costs) => ratio(costs[name]!, large[0]![name]!));
    rows.push([
      name,
      ratio(small[name]!, small[own]!),
      ratio(large[0]![name]!, large[0]![own]!),
      ...growth.slice(1),
      kilobytes(bytes),
    ]);
  }
  return `## Validation

Time to check the documented response, and one whose policy has 32 kB, as a multiple of \`isAwsKey\`'s; then how the time
grows where the policy is 2, 4 and 8 times as large. The schemas of all are made from the document. Size is in kB, gzipped.

${table(["validator", "documented", "32 kB", "× 2", "× 4", "× 8", "size"], rows)}

\`isAwsKey\` took ${small[own]!.toFixed(1)} µs for the documented response here. \`validateAwsKey\` gives every place that is wrong.
It has found some before it was timed, after which the engine no longer knows its checks for those of one kind of object: it
is slower from then on. The aim is that \`isAwsKey\` is the fastest, and linear. typebox takes longer to begin, and less for
each statement, so on a policy of much more than 32 kB it is the faster one. Ajv at run time and typebox make code from
strings, which a content security policy forbids. They, zod and valibot are for any schema: take one of them to check what
this contract does not describe, and zod or valibot to transform values too.
`;
}

function generated(path: string): string {
  return resolve(root, "generated", path);
}

async function load(contents: string, file: string, folder: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", write: false },
  });
  const text = outputFiles[0]!.text;
  writeFileSync(file, text);
  const { check } = (await import(pathToFileURL(file).href)) as { check: Check };
  return { check, bytes: gzipSync(text, { level: 9 }).length };
}

/** Microseconds for one check, by validator. */
async function costsOf(checks: Map<string, { check: Check }>, key: AwsKey, calls: number) {
  // Several, as a program has them: of one alone the engine might remember that it fits.
  const copies = Array.from({ length: COPIES }, () => JSON.parse(JSON.stringify(key)) as AwsKey);
  const works = [...checks].map(([name, { check }]): [string, Work] => [
    name,
    (count) => {
      for (let index = 0; index < count; index++) {
        if (!check(copies[index % COPIES])) throw new Error(`${name} refuses the key.`);
      }
    },
  ]);
  const costs = await measure(Object.fromEntries(works), { rounds: 7, calls });
  return Object.fromEntries(Object.entries(costs).map(([name, { time }]) => [name, time]));
}

/** The key with its statement so often that the policy has so many bytes. */
function withPolicyOf(key: AwsKey, bytes: number): AwsKey {
  const [statement] = [key.aws_param.Policy!.Statement!].flat();
  const count = Math.ceil(bytes / (JSON.stringify(statement).length + 1));
  const Statement = Array.from({ length: count }, () => structuredClone(statement!));
  const Policy = { ...key.aws_param.Policy!, Statement };
  return { ...key, aws_param: { ...key.aws_param, Policy } };
}

function withLastStatement(key: AwsKey, change: Partial<PolicyStatement>): AwsKey {
  const copy = structuredClone(key);
  Object.assign([copy.aws_param.Policy!.Statement!].flat().at(-1)!, change);
  return copy;
}
