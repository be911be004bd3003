import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { test } from "node:test";
import { compare } from "../../scripts/breaking/index.js";
import {
  checkVersion,
  increment,
  requiredVersion,
  requireVersion,
} from "../../scripts/breaking/version.js";
import { bundledDocument } from "../../scripts/build/project.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { type Bundle, bundle } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { changed, document } from "./document.js";
import { edit, scratchFolder, scratchProject } from "../support/scratch.js";

const folder = scratchFolder();

function write(name: string, change: (document: Bundle) => void): string {
  const document = structuredClone(bundle);
  change(document);
  const file = resolve(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test("a breaking change is reported with the consumers that it breaks, until the version is raised", async () => {
  const released = write("released", ({ info }) => (info.version = "1.2.3"));
  const breaking = (version: string) =>
    write(version, ({ info, components }) => {
      info.version = version;
      delete components.schemas.AwsKey!.properties!.blocked;
      components.schemas.KeyState!.anyOf![0]!.enum!.pop();
    });
  const low = await runNode(script("check-breaking", [released, breaking("1.3.0")]));
  assert.match(
    low.stdout,
    /^breaking: Property `blocked` of `AwsKey` was removed\. .+ It breaks consumers that read the response\.$/m,
  );
  assert.match(
    low.stdout,
    /^breaking: Known values of `KeyState` were removed: `\w+`\. .+ It breaks TypeScript consumers\.$/m,
  );
  assert.match(
    low.stdout,
    /^Since 1\.2\.3: \d+ breaking, 0 minor, \d patch\. This requires version 2\.0\.0\.$/m,
  );
  assert.equal(low.stderr, "info.version is 1.3.0. Set it to 2.0.0 or higher.\n");
  assert.equal(low.exitCode, 1);
  const { version, required } = await compare(released, breaking("2.0.0"));
  assert.doesNotThrow(() => requireVersion([["info.version", version]], required));
});

test("a change says in one sentence what changed, where, and whom it breaks", async () => {
  const revision = changed(({ document, schemas, query, response, page, hook, key }) => {
    document.info.version = "2.0.0";
    query("limit").schema.default = 20;
    response.level.anyOf[0].enum.pop();
    delete page.content["application/json"].examples.one;
    delete hook.parameters;
    key.parameters[1].required = true;
    schemas.Page.properties.more = { type: "string" };
    schemas.NewKey.properties.code.pattern = "^(a|b)$";
    schemas.NewKey.required.push("size");
  });
  const files = [document, revision].map((it, index) => {
    const file = resolve(folder, `sentences-${index}.json`);
    writeFileSync(file, JSON.stringify(it));
    return file;
  });
  const { changes } = await compare(files[0]!, files[1]!);
  assert.deepEqual(
    changes.map(({ description, consumers }) => [description, consumers]),
    [
      [
        "`default` of `limit` changed from `10` to `20`. (GET /keys, query parameter `limit`)",
        "consumers that send the request",
      ],
      [
        "Example `one` was removed. (GET /keys, response 200, application/json/examples/one)",
        "consumers that import the example",
      ],
      [
        "Known values of `level` were removed: `mid`. (GET /keys, response 200, application/json/properties/level)",
        "TypeScript consumers",
      ],
      [
        "Properties of `NewKey` became required: `size`. (POST /keys, request body, application/json)",
        "consumers that send the request",
      ],
      [
        "`pattern` of `code` changed from '^[a-z]+$' to '^(a|b)$'. (POST /keys, request body, application/json/properties/code)",
        "consumers that send the request",
      ],
      [
        "`X-Trace` header parameter became required. (DELETE /keys/{id} and 1 more, header parameter `X-Trace`)",
        "consumers that send the request",
      ],
      [
        "Parameter `X-Signature` was removed. (webhook keyChanged, header parameter `X-Signature`)",
        "consumers that receive the webhook or callback",
      ],
      [
        "Property `more` was added. (GET /keys, response 200, application/json/properties/more)",
        undefined,
      ],
      ["The text of the document changed.", undefined],
    ],
  );
});

for (const [options, stderr] of [
  [["a.yaml"], /^Pass two documents, or none\.\nUsage: npm run check:breaking /],
  [["--chek"], /^Unknown option '--chek'\nUsage: /],
] as const) {
  test(`check:breaking ${options.join(" ")} gets one line and exit code 2`, async () => {
    const outcome = await runNode(script("check-breaking", [...options]));
    assert.match(outcome.stderr, stderr);
    assert.equal(outcome.exitCode, 2);
  });
}

for (const [what, text, message] of [
  ["is empty", "", "FILE is not an OpenAPI document. It must start with `openapi: 3.1.0`."],
  ["is not YAML", "openapi: [3.1.0", /^FILE is not valid YAML: \w.+$/],
  [
    "has no info",
    "openapi: 3.1.0",
    "info.version in FILE is missing. Write a semantic version, such as 1.2.0.",
  ],
  ["has no version", "openapi: 3.1.0\ninfo: {}", /^info\.version in FILE is missing\. /],
  [
    "has a version of two numbers",
    "openapi: 3.1.0\ninfo: { version: 1.2 }",
    /^info\.version in FILE is 1\.2\. Write /,
  ],
  [
    "refers to nothing",
    "openapi: 3.1.0\ninfo: { version: 1.0.0 }\npaths: { /a: { $ref: '#/b' } }",
    "Reference #/b leads nowhere. Bundle the document, and check it with a linter.",
  ],
] as const) {
  test(`a released document that ${what} is reported in one line`, async () => {
    const file = resolve(folder, "wrong.yaml");
    writeFileSync(file, text);
    await assert.rejects(compare(file, bundledDocument), (error) => {
      assert.ok(error instanceof Failure);
      const line = error.message.replace(relative(process.cwd(), file), "FILE");
      if (typeof message === "string") assert.equal(line, message);
      else assert.match(line, message);
      return true;
    });
  });
}

test("a released document that is missing is reported in one line, with exit code 2", async () => {
  const expected = { name: "Error", exitCode: 2, message: "There is no file missing.yaml." };
  await assert.rejects(compare("missing.yaml", bundledDocument), expected);
});

test("a version in package.json that is not semantic is reported with its place", async () => {
  const project = scratchProject();
  edit(project, "package.json", /"version": ".+"/, '"version": "v1"');
  const { exitCode, stderr } = await runNode(script("check-breaking", [], project), project);
  assert.equal(
    stderr,
    'version in package.json is "v1". Write a semantic version, such as 1.2.0.\n',
  );
  assert.equal(exitCode, 1);
});

test("before 1.0.0 a minor version may break consumers, and from then on only a major one", () => {
  assert.equal(requiredVersion("0.1.4", "breaking"), "0.2.0");
  assert.equal(requiredVersion("0.1.4", "minor"), "0.1.5");
  assert.equal(requiredVersion("0.1.4", undefined), "0.1.4");
  assert.equal(requiredVersion("1.2.3", "breaking"), "2.0.0");
  assert.equal(requiredVersion("1.2.3", "minor"), "1.3.0");
  assert.equal(requiredVersion("1.2.3", "patch"), "1.2.4");
});

test("a pre-release becomes the release that it precedes", () => {
  for (const impact of ["breaking", "minor", "patch"] as const) {
    assert.equal(requiredVersion("1.0.0-rc.1", impact), "1.0.0");
  }
  assert.equal(requiredVersion("1.0.0-rc.1", undefined), "1.0.0-rc.1");
  assert.equal(requiredVersion("1.1.0-rc.1", "breaking"), "2.0.0");
  assert.equal(increment("1.0.0-rc.1", "major"), "1.0.0");
});

test("only a semantic version without a prefix is accepted", () => {
  assert.equal(checkVersion("1.0.0-rc.1", "version"), "1.0.0-rc.1");
  for (const version of ["1.2", "v1", "v1.2.3", " 1.2.3", "", "1.2.3.4", null, undefined]) {
    assert.throws(() => checkVersion(version, "version"), /^Error: version is .*\. Write a/);
  }
});
