import assert from "node:assert/strict";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { callMock } from "../support/mock.js";
import { npm, npmProgram, runNpm } from "../support/npm.js";
import { bin, Program, runNode } from "../support/processes.js";
import { startServer } from "../support/servers.js";
import { optionsFor, provider, runVerify, token } from "../support/verify.js";

const hint = "\nRun `cckm-aws-keys-contract --help`.\n";

for (const [line, exitCode, expected] of [
  ["--help", 0, /^Usage: cckm-aws-keys-contract <command> [^]*\n {2}mock .+\n {2}verify /],
  ["-h", 0, /^Usage: cckm-aws-keys-contract <command> /],
  ["help", 0, /^Usage: cckm-aws-keys-contract <command> /],
  ["mock --help", 0, /^Usage: cckm-aws-keys-contract mock \[document\] \[options\]\n/],
  ["mock -h", 0, /^Usage: cckm-aws-keys-contract mock /],
  [
    "verify -h",
    0,
    /^Usage: [^]*\n\nIt changes the server by these operations: Disable the rotation/,
  ],
  ["--version", 0, /^\d+\.\d+\.\d+\n$/],
  ["-v", 0, /^\d+\.\d+\.\d+\n$/],
  ["", 2, `Missing command.${hint}`],
  ["mok", 2, `Unknown command "mok". Did you mean "mock"?${hint}`],
  ["--hlep", 2, `Unknown command "--hlep". Did you mean "--help"?${hint}`],
  ["serve", 2, `Unknown command "serve".${hint}`],
] as const) {
  test(`the command with ${line || "nothing"} prints to ${exitCode ? "stderr" : "stdout"} alone and exits with ${exitCode}`, async () => {
    const outcome = await runNode([bin, ...line.split(" ").filter(Boolean)]);
    const { stdout, stderr } = outcome;
    if (typeof expected === "string") assert.deepEqual([stderr, stdout], [expected, ""]);
    else {
      assert.match(stdout, expected);
      assert.equal(stderr, "");
      for (const it of stdout.split("\n")) assert.ok(it.length <= 100, it);
    }
    assert.equal(outcome.exitCode, exitCode);
  });
}

test("environment variables set the options of the mock, and options override them", async () => {
  const program = new Program([bin, "mock", "--fail-with=500"], root, {
    CCKM_MOCK_PORT: "0",
    CCKM_MOCK_FAIL_RATE: "1",
    CCKM_MOCK_FAIL_WITH: "429",
  });
  const [, url] = await program.printed(/ready at (\S+)/);
  assert.equal((await callMock(url!)).status, 500);
  await program.stop();
});

test("npm start passes on options after --, and without -- the mock says what npm did", async () => {
  const help = await npm(["start", "--silent", "--", "--help"], root);
  assert.match(help, /^Usage: cckm-aws-keys-contract mock /);
  // npm passes on the value alone, which is not a document.
  const { stderr, exitCode } = await runNpm(["start", "--silent", "--port", "missing"], root);
  assert.match(
    stderr,
    /^npm did not pass on --port\. Put -- before the options: npm start -- --port 4010$/m,
  );
  assert.equal(exitCode, 1);
});

test("SIGTERM to npm start ends the mock", async () => {
  const program = new Program([npmProgram, "start", "--silent", "--", "--port", "0"]);
  await program.printed(/ready at/);
  // It ends once no process has its output any more.
  await program.stop("SIGTERM");
});

test("--token-file - reads the token from stdin", async () => {
  const { baseUrl, requests } = await startServer(provider({}));
  const options = optionsFor(baseUrl, "--token-file", "-");
  const { exitCode, stdout, stderr } = await runVerify(options, { input: `${token}\n` });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.equal(requests.at(-1)!.headers.authorization, `Bearer ${token}`);
});

test("--token-file - requires --yes, since stdin cannot confirm as well", async () => {
  const options = optionsFor("https://ciphertrust.example", "--token-file", "-");
  const outcome = await runVerify(options.filter((it) => it !== "--yes"));
  assert.equal(outcome.stderr, "--token-file - leaves no input to confirm on; add --yes.\n");
  assert.equal(outcome.exitCode, 2);
});

test("a test file that the runner cancels leaves no server behind", async () => {
  const support = JSON.stringify(new URL("../support/processes.ts", import.meta.url));
  const file = new Program([
    ...["--import", import.meta.resolve("tsx/esm"), "--input-type=module", "--eval"],
    `const { startMock } = await import(${support});
    console.log((await startMock("--delay", "600")).url);`,
  ]);
  const [url] = await file.printed(/http:\S+(?=\n)/);
  const ended = assert.rejects(callMock(url));
  await file.stop("SIGTERM");
  await ended;
});
