import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { operationsOf } from "../../../scripts/generate/document.js";
import { testTool } from "../../support/compatibility.js";
import {
  type Bundle,
  bundle,
  operation,
  type ResponseExample,
  responseExamples,
  responseExamplesOf,
} from "../../support/document.js";
import { scratchFolder } from "../../support/scratch.js";
import { load, versionOf } from "./support.js";

interface Parser {
  package: string;
  note: string;
  /** Validates a document, and puts what its references refer to in their places. Fails where it is not valid. */
  parse(file: string): Promise<Bundle>;
}

const note = "validated and dereferenced";

const parsers: Parser[] = [
  {
    package: "@apidevtools/swagger-parser",
    note,
    parse: (file) => load("@apidevtools/swagger-parser").default.validate(file),
  },
  {
    package: "@readme/openapi-parser",
    note,
    async parse(file) {
      const { compileErrors, dereference, validate } = load("@readme/openapi-parser");
      const result = await validate(file);
      if (!result.valid) throw new Error(compileErrors(result));
      return dereference(file);
    },
  },
  {
    package: "@scalar/openapi-parser",
    note,
    async parse(file) {
      const { dereference, validate } = load("@scalar/openapi-parser");
      const text = readFileSync(file, "utf8");
      const { valid, errors } = await validate(text);
      if (!valid) throw new Error(JSON.stringify(errors));
      return (await dereference(text)).schema;
    },
  },
];

/** Invalid documents, and what the error must name. */
const faults: Array<[name: RegExp, spoil: (document: Bundle) => void]> = [
  [/Gone/, ({ paths }) => (paths[operation.path] = { $ref: "#/components/pathItems/Gone" } as {})],
  [/title/, ({ info }) => delete (info as { title?: string }).title],
];

const withoutSchema = ({ schema: _, ...rest }: ResponseExample) => rest;

for (const { package: name, note, parse } of parsers) {
  testTool({
    tool: name,
    version: versionOf(name),
    note,
    async check({ file }) {
      const parsed = await parse(file);
      const { paths } = JSON.parse(JSON.stringify(parsed)) as Bundle;
      assert.ok(!JSON.stringify(paths).includes('"$ref":'), "every reference is followed");
      const [only] = operationsOf({ ...parsed, paths });
      const found = responseExamplesOf(only!);
      assert.deepEqual(found[0]!.schema.required, bundle.components.schemas.AwsKey!.required);
      assert.deepEqual(found.map(withoutSchema), responseExamples.map(withoutSchema));

      const folder = scratchFolder();
      for (const [complaint, spoil] of faults) {
        const spoilt = JSON.parse(readFileSync(file, "utf8")) as Bundle;
        spoil(spoilt);
        const broken = resolve(folder, "openapi.json");
        writeFileSync(broken, JSON.stringify(spoilt));
        await assert.rejects(parse(broken), complaint);
      }
    },
  });
}
