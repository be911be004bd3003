import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { bundleOf } from "../support/applications.js";
import { responseExamples } from "../support/document.js";
import { npm, pack } from "../support/npm.js";
import { Program, runNode, runTool, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { refusingBaseUrl, respondJson, respondText, startServer } from "../support/servers.js";

/** The first supported version, and the last of each line. The one that runs the tests is tried as well. */
const NODES = ["20.19.0", "21.7.3", "22.23.3", "23.11.1", "24.21.0", "25.9.0", "26.10.0"];
const PACKAGES = {
  ...Object.fromEntries(NODES.map((version) => [`node-${version}`, `npm:node@${version}`])),
  ...{ bun: "1.4.5", deno: "2.9.6", miniflare: "4.20250906.0" },
  ...{ vitest: "4.1.12", jsdom: "27.4.0", "happy-dom": "20.14.6" },
  ...{ next: "14.2.35", react: "18.3.1", "react-dom": "18.3.1" },
};

const http = (status: number, what: string) => [
  "http",
  status,
  `disableRotationJob: the server responded with ${status} ${what}`,
];
const invalid = (reason: string) => [
  "contract",
  200,
  `disableRotationJob: the server accepted the call (200), but the response is ${reason}.`,
];
const redirect = [
  "redirect",
  302,
  "disableRotationJob: the server sent a redirect, which is not followed; check baseUrl.",
];

/** The outcomes of `runtimes/calls.js`, in every runtime. */
const expected = {
  key: "Enabled",
  data: "ap-south-1",
  unauthorized: http(401, "NCERRUnauthorizedAccess"),
  tokens: [false, true],
  notFound: http(404, "NCERRResourceNotFound: Resource not found"),
  error: "NCERRResourceNotFound: Resource not found",
  text: http(404, 'and the text "no such route"'),
  html: http(502, "and an HTML page"),
  redirect,
  thrown: redirect,
  malformed: invalid("truncated or malformed JSON, not the contract's JSON"),
  invalid: invalid("invalid: /aws_param must be an object, is an array"),
  truncated: "network",
  refused: "network",
  retried: "Enabled",
  retries: [503],
  timeout: ["timeout", null, "disableRotationJob: no complete response within 50 ms."],
  aborted: ["aborted", null, "disableRotationJob: aborted by the caller."],
  id: ["input", null, 'Path parameter "id" must not be "..".'],
  requestsOfSecondCall: 1,
};

const project = scratchFolder();
const installed = (path: string) => resolve(project, "node_modules", path);
const other = await startOther();
const refusing = await refusingBaseUrl();
let mock: Program;

before(
  async () => {
    const { file } = await pack(project);
    const dependencies = { ...PACKAGES, "cckm-aws-keys-contract": `file:${file}` };
    write("package.json", JSON.stringify({ private: true, type: "module", dependencies }));
    await npm(["install", "--no-audit", "--no-fund"], project);
    const started = await startMock();
    mock = started.program;
    const servers = { mock: started.url, other, refusing };
    copyFileSync(resolve(root, "test/package/runtimes/calls.js"), resolve(project, "calls.js"));
    write(
      "outcomes.js",
      `import { outcomesOf } from "./calls.js";
      export const outcomes = async () => JSON.stringify(await outcomesOf(${JSON.stringify(servers)}));`,
    );
    write(
      "main.js",
      `import { outcomes } from "./outcomes.js";
      console.log("outcomes: " + (await outcomes()));`,
    );
  },
  { timeout: 600_000 },
);
after(() => mock.stop());

const programs = NODES.map((it) => [it, installed(`node-${it}/bin/node`)] as const);
for (const [version, node] of [...programs, [process.versions.node, process.execPath] as const]) {
  test(`Node ${version}`, async () => {
    check((await runTool(node, ["main.js"], project)).stdout);
  });

  // Node 21, and 22 before 22.12, cannot require ES modules.
  if (version.startsWith("21.")) continue;
  test(`require() of the package in Node ${version}`, async () => {
    const required = 'console.log(typeof require("cckm-aws-keys-contract").connect)';
    const { stdout } = await runTool(node, ["--input-type=commonjs", "-e", required], project);
    assert.equal(stdout, "function\n");
  });
}

test("Bun", async () => {
  check((await runTool(installed(".bin/bun"), ["main.js"], project)).stdout);
});

test("Deno", async () => {
  const { stdout } = await runTool(
    installed(".bin/deno"),
    ["run", "--allow-net", "main.js"],
    project,
  );
  check(stdout);
});

// Before 2024-11-11 workerd throws for the option `cache` of fetch.
for (const compatibilityDate of ["2024-01-01", "2025-09-01"]) {
  test(`workerd with the compatibility date ${compatibilityDate}`, async () => {
    const worker = `import { outcomes } from "./outcomes.js";
      export default { fetch: async () => new Response(await outcomes()) };`;
    const { text: script } = await bundleOf(worker, project);
    write(
      "miniflare.js",
      `import { Miniflare } from "miniflare";
      const options = ${JSON.stringify({ modules: true, script, compatibilityDate })};
      const worker = new Miniflare(options);
      const response = await worker.dispatchFetch("http://worker/");
      console.log("outcomes: " + (await response.text()));
      await worker.dispose();`,
    );
    check((await runNode(["miniflare.js"], project)).stdout);
  });
}

for (const environment of ["jsdom", "happy-dom"]) {
  test(`vitest with ${environment}`, async () => {
    write(
      "outcomes.test.js",
      `import { test } from "vitest";
      import { outcomes } from "./outcomes.js";
      test("calls", async () => console.log("outcomes: " + (await outcomes())));`,
    );
    const options = ["run", "--environment", environment, "--disable-console-intercept"];
    const { stdout } = await runNode([installed("vitest/vitest.mjs"), ...options], project);
    check(stdout);
  });
}

// Its patched fetch caches a POST unless told otherwise.
test("a route handler of Next.js 14", async (t) => {
  mkdirSync(resolve(project, "app/calls"), { recursive: true });
  write(
    "app/calls/route.js",
    `import { outcomes } from "../../outcomes.js";
    export const GET = async () => new Response("outcomes: " + (await outcomes()));`,
  );
  const options = [
    installed("next/dist/bin/next"),
    "dev",
    "--hostname",
    "127.0.0.1",
    "--port",
    "0",
  ];
  const server = new Program(options, project, { NEXT_TELEMETRY_DISABLED: "1" });
  t.after(() => server.stop());
  const [, url] = await server.printed(/Local:\s+(\S+)/);
  check(await (await fetch(`${url}/calls`)).text());
});

function check(output: string): void {
  const [, outcomes] = output.match(/^outcomes: (.*)$/m) ?? [];
  assert.ok(outcomes, output);
  assert.deepEqual(JSON.parse(outcomes), expected);
}

/** A server with the responses that the mock does not have, by the first segment of the path. */
async function startOther(): Promise<string> {
  const key = responseExamples[0]!.value as object;
  let requests = 0;
  let isBusy = false;
  const responses: Record<string, () => RequestListener> = {
    busy: () =>
      (isBusy = !isBusy) ? respondJson(503, {}, { "retry-after": "0" }) : respondJson(200, key),
    counter: () => respondJson(200, { ...key, id: String(++requests) }),
    invalid: () => respondJson(200, { ...key, aws_param: [] }),
    redirect: () => respondText(302, undefined, "", { location: "/redirected" }),
    redirected: () => respondJson(200, key),
    text: () => respondText(404, "text/plain", "no such route"),
  };
  const { baseUrl } = await startServer((request, response) => {
    // happy-dom asks before each request whether the server permits it.
    for (const name of ["origin", "headers", "methods"]) {
      const value = name === "origin" ? "*" : "authorization, POST";
      response.setHeader(`access-control-allow-${name}`, value);
    }
    const [, name] = request.url!.split("/");
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else responses[name!]!()(request, response);
  });
  return baseUrl;
}

function write(name: string, text: string): void {
  writeFileSync(resolve(project, name), text);
}
