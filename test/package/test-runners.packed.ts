import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { exampleId, pathOf } from "../support/document.js";
import { npm, pack } from "../support/npm.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const TOOLS = ["jest@30.2.0", "jest-environment-jsdom@30.2.0", "vitest@4.1.12", "jsdom@26.1.0"];

const project = scratchFolder();

/** Without `fetch`, which jsdom lacks. Errors of another context are no `Error` here. */
const TEST = `
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

before(
  async () => {
    const { file } = await pack(project);
    const manifest = { private: true, type: "module", jest: { testMatch: ["**/*.spec.js"] } };
    writeFileSync(resolve(project, "package.json"), JSON.stringify(manifest));
    await npm(["install", "--no-audit", "--no-fund", file, ...TOOLS], project);
    mkdirSync(resolve(project, "node_modules/@stoplight"));
    for (const name of ["@stoplight/prism-core", "@stoplight/prism-http"]) {
      symlinkSync(resolve(root, "node_modules", name), resolve(project, "node_modules", name));
    }
    writeFileSync(resolve(project, "mock.spec.js"), TEST);
  },
  { timeout: 600_000 },
);

const jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--globals"];

for (const options of [
  [...jest, "--env=node"],
  [...jest, "--env=jsdom"],
  [...vitest, "--pool=forks"],
  [...vitest, "--pool=vmThreads"],
  [...vitest, "--pool=vmForks", "--environment=jsdom"],
]) {
  test(`the mock runs within a test of ${options.slice(1).join(" ")}`, async () => {
    const { exitCode, stdout, stderr } = await runNode(options, project, { NO_COLOR: "1" });
    assert.equal(exitCode, 0, stdout + stderr);
    assert.match(stdout + stderr, /1 passed/);
  });
}
