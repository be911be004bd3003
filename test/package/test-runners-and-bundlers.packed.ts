import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { exampleId, pathOf } from "../support/document.js";
import { npm, pack } from "../support/npm.js";
import { type Program, runNode, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const TOOLS = [
  ...["jest@30.2.0", "jest-environment-jsdom@30.2.0", "vitest@4.1.12", "jsdom@26.1.0"],
  ...["@babel/plugin-transform-modules-commonjs@7.29.14", "msw@2.15.0"],
  ...["webpack@5.113.0", "parcel@2.16.4", "metro@0.84.6"],
];

const project = scratchFolder();
let program: Program;

/** Without `fetch`, which jsdom lacks. Errors of another context are no `Error` here. */
const MOCK_TEST = `
import { request } from "node:http";
import { MockError, startMock } from "cckm-aws-keys-contract/mock";

test("the mock responds, also with a generated body, and its errors have a kind", async () => {
  const mock = await startMock();
  for (const prefer of ["code=200", "dynamic=true"]) {
    const headers = { authorization: "Bearer any-token", prefer };
    const status = await new Promise((resolve, reject) => {
      request(mock.url + ${JSON.stringify(pathOf(exampleId))}, { method: "POST", headers })
        .on("response", (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  }
  expect(mock.requests().length).toBe(2);
  await mock.close();
  const error = await startMock({ document: "missing.yaml" }).catch((it) => it);
  expect(error instanceof MockError && error.kind).toBe("document");
}, 60_000);
`;

/** Makes the call both ways, without the await at the top level that CommonJS does not have. */
const callsOf = (url: string) => `
const options = { baseUrl: ${url}, token: "any-token" };
const path = "/api/v1/cckm/aws/keys/{id}/disable-rotation-job";
const outcome = Promise.all([
  disableRotationJob(connect(options), { id: "any-id" }),
  createClient(options).POST(path, { params: { path: { id: "any-id" } } }),
]).then(([key, { data }]) => [key.aws_param.KeyState, data.region].join());
`;

const COMMONJS_TEST = `
const { connect, createClient, disableRotationJob } = require("cckm-aws-keys-contract");
const { disableRotationJobExamples } = require("cckm-aws-keys-contract/examples");

test("both clients return the response of the mock, and a test chooses an error", async () => {
  ${callsOf("process.env.CCKM_URL")}
  expect(await outcome).toBe("Enabled,ap-south-1");
  const body = JSON.stringify({ id: "missing-id", prefer: "code=404" });
  const headers = { "content-type": "application/json" };
  await fetch(options.baseUrl + "/__mock/responses", { method: "PUT", headers, body });
  const error = await disableRotationJob(connect(options), { id: "missing-id" }).catch((it) => it);
  expect(error.body).toEqual(disableRotationJobExamples[404]["404_resource_not_found"]);
});
`;

/** Programs that bundle `main.js` to `out/main.cjs`, with the defaults of each bundler. */
const BUNDLERS = {
  webpack: `
    import webpack from "webpack";
    const output = { path: import.meta.dirname + "/out", filename: "main.cjs" };
    const options = { mode: "production", optimization: { minimize: false }, entry: "./main.js", output };
    webpack(options, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
    });`,
  Vite: `
    import { build } from "vite";
    const lib = { entry: "main.js", formats: ["cjs"], fileName: () => "main.cjs" };
    await build({ configFile: false, logLevel: "warn", build: { lib, outDir: "out" } });`,
  Parcel: `
    import { Parcel } from "@parcel/core";
    const targets = { main: { distDir: "out", distEntry: "main.cjs", context: "browser" } };
    const defaultConfig = "@parcel/config-default";
    await new Parcel({ entries: "main.js", defaultConfig, targets, shouldDisableCache: true }).run();`,
  Metro: `
    import Metro from "metro";
    import { writeFileSync } from "node:fs";
    // React Native's Babel preset compiles the imports, which Metro can do by itself.
    const transform = { experimentalImportSupport: true };
    const transformer = { getTransformOptions: async () => ({ transform }) };
    const config = await Metro.loadConfig({ maxWorkers: 1 }, { transformer, resetCache: true, reporter: { update() {} } });
    const { code } = await Metro.runBuild(config, { entry: "main.js", platform: "ios", minify: false });
    writeFileSync("out/main.cjs", code);`,
};

before(
  async () => {
    const { file } = await pack(project);
    const manifest = { private: true, type: "module", jest: { testMatch: ["**/mock.spec.js"] } };
    write("package.json", JSON.stringify(manifest));
    const options = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    await npm(["install", ...options, file, ...TOOLS], project);
    mkdirSync(resolve(project, "node_modules/@stoplight"));
    for (const name of ["@stoplight/prism-core", "@stoplight/prism-http"]) {
      symlinkSync(resolve(root, "node_modules", name), resolve(project, "node_modules", name));
    }
    write("mock.spec.js", MOCK_TEST);
    const [msw, setup] = codeBlocks("mjs");
    write("msw.spec.js", msw!);

    mkdirSync(resolve(project, "commonjs"));
    write("commonjs/package.json", JSON.stringify({ private: true, type: "commonjs" }));
    write("commonjs/jest.config.js", codeBlocks("cjs")[0]!);
    write("commonjs/mock-setup.mjs", setup!);
    write("commonjs/client.test.js", COMMONJS_TEST);
    write("commonjs/msw.test.js", msw!.replace(/^import .* from "vitest";$/m, ""));

    const started = await startMock();
    program = started.program;
    const names = "{ connect, createClient, disableRotationJob }";
    write(
      "main.js",
      `import ${names} from "cckm-aws-keys-contract";
      ${callsOf(JSON.stringify(started.url))}
      outcome.then(console.log);`,
    );
  },
  { timeout: 600_000 },
);
after(() => program.stop());

const jest = resolve(project, "node_modules/jest/bin/jest.js");
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--globals"];

for (const options of [
  ["--experimental-vm-modules", jest, "--env=node"],
  ["--experimental-vm-modules", jest, "--env=jsdom"],
  [...vitest, "mock.spec", "--pool=forks"],
  [...vitest, "mock.spec", "--pool=vmThreads"],
  [...vitest, "mock.spec", "--pool=vmForks", "--environment=jsdom"],
]) {
  test(`the mock runs within a test of ${options.slice(1).join(" ")}`, async () => {
    await checkTests(options, project, 1);
  });
}

test("the documentation's test with MSW passes in vitest", async () => {
  await checkTests([...vitest, "msw.spec"], project, 1);
});

test("Jest loads the package in CommonJS, with the documentation's configuration", async () => {
  await checkTests([jest], resolve(project, "commonjs"), 2);
});

for (const [name, text] of Object.entries(BUNDLERS)) {
  test(`a bundle of ${name} calls the mock`, async () => {
    rmSync(resolve(project, "out"), { recursive: true, force: true });
    mkdirSync(resolve(project, "out"));
    write("bundle.js", text);
    const { exitCode, stdout, stderr } = await runNode(["bundle.js"], project);
    assert.equal(exitCode, 0, stdout + stderr);
    const outcome = await runNode(["out/main.cjs"], project);
    assert.equal(outcome.stdout, "Enabled,ap-south-1\n", outcome.stderr);
  });
}

async function checkTests(options: string[], folder: string, passed: number): Promise<void> {
  const { exitCode, stdout, stderr } = await runNode(options, folder, { NO_COLOR: "1" });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout + stderr, new RegExp(`Tests: .*\\b${passed} passed|Tests  ${passed} passed`));
}

/** The code of the client's page in a language. */
function codeBlocks(language: "cjs" | "mjs"): string[] {
  const page = readFileSync(resolve(root, "openapi/client.md"), "utf8");
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code]) => code!,
  );
}

function write(name: string, text: string): void {
  writeFileSync(resolve(project, name), text);
}
