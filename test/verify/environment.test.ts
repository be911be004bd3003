import assert from "node:assert/strict";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { scratchFolder } from "../support/scratch.js";
import { refusingBaseUrl, startServer } from "../support/servers.js";
import { optionsFor, provider, runVerify } from "../support/verify.js";

/** Throws where a program would listen, or start another. */
const ALONE = `
  import net from "node:net";
  import child from "node:child_process";
  const refuse = () => { throw new Error("not alone"); };
  net.Server.prototype.listen = child.ChildProcess.prototype.spawn = refuse;`;

const proxy = await refusingBaseUrl();
const withPlugin = scratchFolder();
const mark = resolve(withPlugin, "ran");
writeFileSync(resolve(withPlugin, "redocly.yaml"), "plugins: [./plugin.cjs, ./missing.js]\n");
writeFileSync(
  resolve(withPlugin, "plugin.cjs"),
  `require("fs").writeFileSync(${JSON.stringify(mark)}, ""); module.exports = { id: "plugin" };`,
);
const readOnly = scratchFolder();
chmodSync(readOnly, 0o555);

/** Proxies that refuse, without an exception for any host. */
const proxies = Object.fromEntries(
  ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((it) => [
    [it, proxy],
    [it.toLowerCase(), proxy],
  ]),
);

/** Where a right server passes. */
for (const [what, environment] of [
  ["a redocly.yaml with plugins in the working folder", { cwd: withPlugin }],
  [
    "proxies in the environment",
    { variables: { ...proxies, NO_PROXY: "", no_proxy: "", NODE_USE_ENV_PROXY: "" } },
  ],
  ["no other process and no port to listen on", { prelude: ALONE }],
  [
    "a read-only folder, no temporary folder and no HOME",
    { cwd: readOnly, variables: { TMPDIR: "/missing", HOME: "/missing" } },
  ],
] as const) {
  test(`a right server passes with ${what}`, async () => {
    const { baseUrl } = await startServer(provider({}));
    const { exitCode, stdout, stderr } = await runVerify(optionsFor(baseUrl), environment);
    assert.equal(exitCode, 0, stdout + stderr);
    assert.equal(stderr.split("\n").length, 2, stderr);
    assert.equal(existsSync(mark), false);
  });
}

test("a working folder that is gone does not matter", async () => {
  const gone = scratchFolder();
  const { baseUrl } = await startServer(provider({}));
  const prelude = `import { rmSync } from "node:fs"; rmSync(${JSON.stringify(gone)}, { recursive: true });`;
  const { exitCode, stderr } = await runVerify(optionsFor(baseUrl), { cwd: gone, prelude });
  assert.equal(exitCode, 0, stderr);
});
