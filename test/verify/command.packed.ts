import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { Failure } from "../../generated/runtime/cli/failure.js";
import { verify as runCommand } from "../../generated/runtime/cli/verify.js";
import { startSecureServer } from "../support/certificates.js";
import { scratchFolder } from "../support/scratch.js";
import { respondJson, startServer } from "../support/servers.js";
import {
  bin,
  documented,
  keyId,
  optionsFor,
  provider,
  runVerify,
  token,
  tokenFile,
  verify,
} from "../support/verify.js";

for (const [format, expected] of [
  [
    "text",
    /✗ The response is the key.+\n {2}sent: +POST http.+, with the token\n {2}received:  200 application\/json \{.+\n {2}violation: the body is valid: at \/gone, expected a boolean, found a number, see #\/paths\/.+\n/,
  ],
  [
    "junit",
    /<testsuites tests="\d+" failures="1" skipped="0">[^]+<failure message="the body is valid: at \/gone, expected a boolean, found a number, see #[^"<>]+"\/>/,
  ],
] as const) {
  test(`the report as ${format} names the request, the place, what was expected and what was found`, async () => {
    const { baseUrl } = await startServer(
      provider({ known: respondJson(200, { ...documented, gone: 7 }) }),
    );
    const { stdout, stderr, exitCode } = await runVerify(optionsFor(baseUrl, "--format", format));
    assert.match(stdout, expected);
    assert.equal(stderr, `${planFor(baseUrl)}\n`);
    assert.equal(exitCode, 1);
  });
}

/** What the command says before it changes a server. */
const planFor = (baseUrl: string) =>
  `With key ${keyId} on ${baseUrl}, this runs: Disable the rotation job of an AWS key.`;

test("the exit code is 2 for a server that does not respond, and --timeout, --ca and --insecure have an effect", async () => {
  const { baseUrl: secure, authority } = await startSecureServer(provider({}));
  const silent = await startServer(() => {});
  const authorityFile = resolve(scratchFolder(), "authority.pem");
  writeFileSync(authorityFile, authority);
  for (const [url, options, exitCode, expected] of [
    [silent.baseUrl, ["--timeout", "0.2"], 2, /no complete response within 200 ms/],
    [secure, [], 2, /UNABLE_TO_VERIFY_LEAF_SIGNATURE/],
    [secure, ["--ca", authorityFile], 0, /"passed": true/],
    [secure, ["--insecure"], 0, /"passed": true/],
  ] as const) {
    const outcome = await runVerify(optionsFor(url, "--format", "json", ...options));
    assert.equal(outcome.exitCode, exitCode, outcome.stdout + outcome.stderr);
    assert.equal(JSON.parse(outcome.stdout).reached, exitCode === 0);
    assert.match(outcome.stdout, expected);
    assert.ok(!outcome.stdout.includes(token) && !outcome.stderr.includes(token));
  }
});

for (const [what, isTerminal, input, exitCode, message] of [
  ["yes at a terminal", true, "y\n", 0, /Continue\? \[y\/N\] $/],
  ["no at a terminal", true, "n\n", 2, /Nothing was sent\.\n$/],
  ["an empty line at a terminal", true, "\n", 2, /Nothing was sent\.\n$/],
  ["the end of the input at a terminal", true, "", 2, /Nothing was sent\.\n$/],
  ["no terminal and no --yes", false, "y\n", 2, /Nothing was sent; use --yes to confirm\.\n$/],
] as const) {
  test(`with ${what}, it says what it will do and ${exitCode === 0 ? "does" : "does not do"} it`, async () => {
    const { baseUrl, requests } = await startServer(provider({}));
    const options = optionsFor(baseUrl).filter((it) => it !== "--yes");
    const outcome = await runVerify(options, { isTerminal, input });
    assert.equal(outcome.exitCode, exitCode, outcome.stderr);
    assert.ok(outcome.stderr.startsWith(planFor(baseUrl)));
    assert.match(outcome.stderr, message);
    assert.equal(requests.length, exitCode === 0 ? 4 : 0);
  });
}

for (const [key, input] of [
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", "\u0004"],
] as const) {
  test(`${key} at the question means no, without a stack trace`, async () => {
    const { baseUrl, requests } = await startServer(provider({}));
    const options = optionsFor(baseUrl).filter((it) => it !== "--yes");
    // Only on a terminal does Node read keys.
    const prelude = "process.stderr.isTTY = true;";
    const outcome = await runVerify(options, { isTerminal: true, input, prelude });
    assert.match(outcome.stderr, /Continue\? \[y\/N\] .*Nothing was sent\.\n$/);
    assert.deepEqual([outcome.exitCode, requests.length], [2, 0]);
  });
}

test("a key id is percent-encoded in the path", async () => {
  const { baseUrl, requests } = await startServer(provider({}));
  for (const [id, segment] of [
    ["%41", "%2541"],
    ["a/../b?", "a%2F..%2Fb%3F"],
  ] as const) {
    await runVerify([...optionsFor(baseUrl), "--key-id", id]);
    assert.match(requests.at(-1)!.url!, new RegExp(`/keys/${segment}/disable-rotation-job$`));
  }
});

test("a reader that closes the pipe, as `head` does, does not fail the command", async () => {
  const { baseUrl } = await startServer(provider({}));
  const child = spawn(process.execPath, [bin, "verify", ...optionsFor(baseUrl, "--format=json")]);
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [exitCode] = await once(child, "close");
  assert.equal(stderr, `${planFor(baseUrl)}\n`);
  assert.equal(exitCode, 0);
});

test("a report that cannot be written gets one line and exit code 2", async () => {
  const { baseUrl } = await startServer(provider({}));
  const prelude = `process.stdout._write = (_, __, done) =>
    done(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));`;
  const outcome = await runVerify(optionsFor(baseUrl), { prelude });
  const message = "The report cannot be written (ENOSPC).";
  assert.equal(outcome.stderr, `${planFor(baseUrl)}\n${message}\n`);
  assert.equal(outcome.exitCode, 2);
});

test("--header, --input and --allow-insecure-http have an effect", async () => {
  const { baseUrl, requests } = await startServer(provider({}), "0.0.0.0");
  const outcome = await runVerify(
    optionsFor(
      baseUrl,
      ...["--allow-insecure-http", "--header", "X-Key=gateway=secret", "--header=x-zone=a"],
      ...["--input", "unknownKeyId=none", "--format", "json"],
    ),
  );
  assert.equal(outcome.exitCode, 0, outcome.stdout + outcome.stderr);
  assert.deepEqual(
    requests.map(({ headers }) => [headers["x-key"], headers["x-zone"]]),
    Array(4).fill(["gateway=secret", "a"]),
  );
  assert.match(requests[0]!.url!, /\/none\//);
  assert.doesNotMatch(outcome.stdout + outcome.stderr, /gateway=secret/);
});

const emptyFile = resolve(scratchFolder(), "empty");
writeFileSync(emptyFile, "\n");
const server = "https://ciphertrust.example";
const longToken = "a.very.long.token".repeat(5);
for (const [what, options, reason] of [
  ["no server", ["--key-id", "a", "--token-file", tokenFile], "Missing required option --server."],
  ["no key", ["--server", server, "--token-file", tokenFile], "Missing required option --key-id."],
  ["no token", ["--server", server, "--key-id", "a"], "Missing required option --token-file."],
  [
    "a missing token file",
    [...optionsFor(server), "--token-file", longToken],
    "--token-file: cannot read that file (ENOENT).",
  ],
  [
    "a missing certificate file",
    optionsFor(server, "--ca", "/missing"),
    "--ca: cannot read /missing (ENOENT).",
  ],
  [
    "an unknown format",
    optionsFor(server, "--format", "xml"),
    '--format must be one of text, json, junit; got "xml".',
  ],
  [
    "an invalid timeout",
    optionsFor(server, "--timeout", "soon"),
    '--timeout must be a number from 0.001 to 3600; got "soon".',
  ],
  [
    "a misspelt option",
    optionsFor(server, "--tken", "a"),
    "Unknown option '--tken'. Did you mean '--token-file'?",
  ],
  [
    "a server that is not a URL",
    optionsFor("ciphertrust"),
    "--server is not a valid URL; use one like https://ciphertrust.example.",
  ],
  [
    "a server over plain http",
    optionsFor("http://ciphertrust.example"),
    "--server uses http: to ciphertrust.example, which exposes the token; use https:, or add --allow-insecure-http.",
  ],
  [
    "a password in the URL",
    optionsFor("https://user:hunter2@ciphertrust.example"),
    "--server must not contain credentials; use token.",
  ],
  [
    "a password in what is not a URL",
    optionsFor("https://user:hunter2@ciphertrust.example:port"),
    "--server is not a valid URL; use one like https://ciphertrust.example.",
  ],
  [
    "a password in a URL without --server",
    ["https://user:hunter2@ciphertrust.example"],
    "Unexpected argument 'https://[redacted]@ciphertrust.example'.",
  ],
  [
    "a token without --token-file",
    [...optionsFor(server), longToken],
    "Unexpected argument '[redacted]'.",
  ],
  [
    "a token as an input",
    optionsFor(server, "--input", "token=hunter2"),
    '--input must not have "token": it is an option of its own.',
  ],
  [
    "a header without a value",
    optionsFor(server, "--header", "hunter2"),
    "--header must be name=value.",
  ],
  [
    "a header whose value has a line break",
    optionsFor(server, "--header", "x-key=hunter2\nx"),
    '--header: Invalid character in header content ["x-key"].',
  ],
  [
    "a header that verify sets",
    optionsFor(server, "--header", "authorization=hunter2"),
    '--header must not have "authorization", which verify sets itself.',
  ],
  ["an input without a name", optionsFor(server, "--input", "=a"), "--input must be name=value."],
  [
    "an input that no workflow declares",
    optionsFor(server, "--input", "keyld=a"),
    '--input must not have "keyld": it is not an input of the workflows, which have none.',
  ],
  [
    "a key id that leads to another path",
    [...optionsFor(server), "--key-id", ".."],
    '--key-id must not be "..".',
  ],
  ["an empty key id", [...optionsFor(server), "--key-id", ""], '--key-id must not be "".'],
  [
    "a certificate file without a certificate",
    optionsFor(server, "--ca", tokenFile),
    "--ca is not a certificate in PEM.",
  ],
  [
    "an empty token",
    [...optionsFor(server), "--token-file", emptyFile],
    "The token is missing or has characters that a token cannot have, such as a space or a line break.",
  ],
] as const) {
  test(`${what} gets one line and exit code 2`, async (context) => {
    const logged = context.mock.method(console, "log", () => {});
    const announced = context.mock.method(console, "error", () => {});
    const failure = await runCommand([...options], verify, ["any change"]).catch(
      (it: unknown) => it,
    );
    // The program prints the message and exits with this code.
    assert.ok(failure instanceof Failure, String(failure));
    assert.ok(failure.message.startsWith(reason), failure.message);
    assert.doesNotMatch(failure.message, /hunter2/);
    assert.equal(failure.exitCode, 2);
    assert.equal(logged.mock.callCount(), 0);
    assert.equal(announced.mock.callCount(), 0);
  });
}
