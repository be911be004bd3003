import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { bundledDocument, root } from "../../scripts/build/project.js";
import { exampleId } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { bin, Program, runNode, startMock } from "../support/processes.js";
import { respondText, startServer } from "../support/servers.js";

for (const [signal, expected] of [
  ["SIGTERM", 0],
  ["SIGINT", 130],
] as const) {
  const skip = process.platform !== "linux";
  test(`as process 1 of a container, ${signal} ends it with ${expected}`, { skip }, async () => {
    const container = ["--user", "--map-root-user", "--pid", "--fork", "--kill-child"];
    const command = [process.execPath, bin, "mock", "--port", "0"];
    const program = new Program([...container, ...command], root, {}, "unshare");
    after(() => program.stop("SIGKILL"));
    await program.printed(/ready at/);
    const { pid } = program;
    const child = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    process.kill(Number(child), signal);
    const { exitCode, stderr } = await program.end;
    assert.equal(exitCode, expected);
    assert.equal(stderr, "");
  });
}

for (const [options, reason] of [
  [
    "--base-path api",
    '--base-path must be a path without a slash at its end, such as /api-gateway; got "api".',
  ],
  ["--host=", '--host must be an address, such as 127.0.0.1; got "".'],
  ["--cert a.pem", "--cert and --key must be given together."],
  ["--cert a.pem --key b.pem", `--cert: cannot read ${root}/a.pem (ENOENT).`],
  ["--watch http://127.0.0.1:1", "--watch needs a file; the document is a URL."],
] as const) {
  test(`mock ${options} gets one line and exit code 2`, async () => {
    const { exitCode, stdout, stderr } = await runNode([bin, "mock", ...options.split(" ")]);
    assert.deepEqual(
      { exitCode, stdout, stderr },
      { exitCode: 2, stdout: "", stderr: `${reason}\n` },
    );
  });
}

test("a certificate that is not one gets one line and exit code 2", async () => {
  const options = ["--cert", "package.json", "--key", "package.json"];
  const { exitCode, stderr } = await runNode([bin, "mock", ...options]);
  assert.match(stderr, /^The certificate or its key cannot be used: .*\n$/);
  assert.equal(exitCode, 2);
});

test("a document by URL is served under a base path, by the curl that is printed", async () => {
  const server = await startServer(
    respondText(200, "text/yaml", readFileSync(bundledDocument, "utf8")),
  );
  const { url, program } = await startMock(
    `${server.baseUrl}/openapi.yaml`,
    "--base-path",
    "/gateway",
  );
  after(() => program.stop());
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/gateway$/);
  assert.equal((await callMock(url)).status, 200);
  const [, target] = await program.printed(/curl -X [A-Z]+ '(\S+)'/);
  assert.ok(target!.startsWith(`${url}/api/`) && target!.includes(exampleId), target);
});
