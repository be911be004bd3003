import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { npm, pack } from "../support/npm.js";
import { runTool } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const { devDependencies } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};
const CORE = "@stoplight/prism-core";
const HTTP = "@stoplight/prism-http";
const PRISM = { [CORE]: devDependencies[CORE]!, [HTTP]: devDependencies[HTTP]! };
// Yarn otherwise adds the newest core as well, which needs Node 24.
const resolutions = { [CORE]: devDependencies[CORE]! };

/** Package managers: their program, how it installs and runs Node, and what the project needs for it. */
const MANAGERS = {
  npm: { run: ["node"], install: [npmProgram(), "install", "--no-audit", "--no-fund"] },
  pnpm: { run: ["node"], install: ["pnpm/bin/pnpm.cjs", "install"] },
  "yarn 1": { run: ["node"], install: ["yarn1/bin/yarn.js", "install", "--no-progress"] },
  "yarn 4 with node_modules": {
    ...{ run: ["node"], install: ["yarn4/bin/yarn.js", "install"] },
    configuration: "nodeLinker: node-modules\n",
  },
  "yarn 4 with Plug'n'Play": {
    ...{ run: ["yarn4/bin/yarn.js", "node"], install: ["yarn4/bin/yarn.js", "install"] },
    // As the mock's own message says.
    configuration: `packageExtensions:
  "${CORE}@*":
    dependencies:
      "@stoplight/types": "^14.1.0"
`,
  },
  bun: { run: ["node"], install: ["bun", "install"] },
};

/** Versions of the optional peers and of our tools beside which npm must install without an error. */
const NEIGHBOURS = [
  { [CORE]: "4.14.1", [HTTP]: "4.14.1", msw: "1.3.5", "openapi-fetch": "0.13.8" },
  {
    [CORE]: "5.16.0",
    [HTTP]: "5.16.0",
    msw: "3.0.5",
    "swagger-ui-dist": "5.17.14",
    "@redocly/cli": "1.34.5",
  },
];

const folder = scratchFolder();
const tool = (path: string) => resolve(folder, "tools/node_modules", path);
let dependencies: Record<string, string>;

before(
  async () => {
    const { file } = await pack(folder);
    dependencies = { "cckm-aws-keys-contract": `file:${file}` };
    create("tools", {
      private: true,
      dependencies: {
        ...{ pnpm: "10.34.9", yarn1: "npm:yarn@1.22.22", yarn4: "npm:@yarnpkg/cli-dist@4.18.1" },
        bun: "1.4.5",
      },
    });
    await npm(["install", "--no-audit", "--no-fund"], resolve(folder, "tools"));
  },
  { timeout: 300_000 },
);

for (const [name, { run, install, ...more }] of Object.entries(MANAGERS)) {
  test(`${name} installs the package and Prism, and the mock responds to the client`, async () => {
    const project = create(name, {
      ...{ private: true, type: "module", dependencies: { ...dependencies, ...PRISM } },
      ...(name.startsWith("yarn") && { resolutions }),
    });
    writeFileSync(resolve(project, "yarn.lock"), "");
    writeFileSync(
      resolve(project, ".yarnrc.yml"),
      "configuration" in more ? more.configuration : "",
    );
    writeFileSync(resolve(project, "main.js"), MAIN);
    const { stdout: said, stderr } = await runManager(install, project);
    // Neither an error nor a warning about this package.
    assert.doesNotMatch(said + stderr, /(error|warn|YN0002|YN0060|YN0086).*cckm/i);
    const [program, ...options] = run as [string, ...string[]];
    const { stdout } =
      program === "node"
        ? await runTool(process.execPath, ["main.js"], project)
        : await runManager([program, ...options, "main.js"], project);
    assert.match(stdout, /^any-id$/m);
  });
}

for (const neighbours of NEIGHBOURS) {
  const names = Object.entries(neighbours).map((it) => it.join("@"));
  test(`npm installs the package beside ${names.join(", ")}`, async () => {
    const project = create("neighbours", {
      private: true,
      dependencies: { ...dependencies, ...neighbours },
    });
    await npm(
      ["install", "--package-lock-only", "--prefer-offline", "--no-audit", "--no-fund"],
      project,
    );
  });
}

function npmProgram(): string {
  return resolve(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js");
}

/** Runs a package manager: a program of Node's, or its own. */
function runManager([program, ...options]: string[], project: string) {
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  const variables = {
    ...{ YARN_ENABLE_TELEMETRY: "0", YARN_ENABLE_IMMUTABLE_INSTALLS: "false" },
    // Yarn 4 reads no other variable for it.
    ...(proxy && { YARN_HTTPS_PROXY: proxy }),
  };
  return program === "bun"
    ? runTool(tool(".bin/bun"), options, project, variables)
    : runTool(process.execPath, [tool(program!), ...options], project, variables);
}

function create(name: string, manifest: object): string {
  const project = resolve(folder, name);
  mkdirSync(project, { recursive: true });
  writeFileSync(resolve(project, "package.json"), JSON.stringify(manifest));
  return project;
}

const MAIN = `
  import { connect, disableRotationJob } from "cckm-aws-keys-contract";
  import { startMock } from "cckm-aws-keys-contract/mock";
  const mock = await startMock();
  const cckm = connect({ baseUrl: mock.url, token: "any-token" });
  console.log((await disableRotationJob(cckm, { id: "any-id" })).id);
  await mock.close();
`;
