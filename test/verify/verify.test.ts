import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import type { Report } from "../../scripts/runtime/verify/report.js";
import { makeCertificates } from "../support/certificates.js";
import { bundle, operation, responseExamples } from "../support/document.js";
import {
  bin,
  type Outcome,
  Program,
  type Program as Mock,
  startMock,
} from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { answerJson, answerText, refusingBaseUrl, startServer } from "../support/servers.js";

const folder = scratchFolder();
const token = "secret-token";
const tokenFile = resolve(folder, "token");
writeFileSync(tokenFile, `${token}\n`);
const keyId = "f36e8dbb-0259-4c61-a35f-d74b6d39effc";
const { authority, certificate, key } = makeCertificates();
const authorityFile = resolve(folder, "authority.pem");
writeFileSync(authorityFile, authority);

const json = "application/json";
const documented = responseExamples[0]!.value as Record<string, unknown>;
const exampleOf = (status: string) => responseExamples.find((it) => it.status === status)!.value;

/** Runs the command as a user does, with the answer of somebody at a terminal, or without a terminal. */
async function verify(
  options: string[],
  { answer, input = "" }: { answer?: boolean; input?: string } = {},
): Promise<Outcome> {
  const terminal = answer ? ["--import", "data:text/javascript,process.stdin.isTTY=true"] : [];
  const program = new Program([...terminal, bin, "verify", ...options]);
  program.write(input);
  return program.end;
}

function optionsFor(server: string, ...more: string[]): string[] {
  return ["--server", server, "--key-id", keyId, "--token-file", tokenFile, "--yes", ...more];
}

async function reportOf(
  server: string,
  ...more: string[]
): Promise<{ report: Report; outcome: Outcome }> {
  const outcome = await verify(optionsFor(server, "--format", "json", ...more));
  assert.ok(
    !outcome.stdout.includes(token) && !outcome.stderr.includes(token),
    "no token is shown",
  );
  return { report: JSON.parse(outcome.stdout) as Report, outcome };
}

/** What answers the calls of the workflows as the contract says, in some cases otherwise. */
function provider(otherwise: {
  unauthenticated?: RequestListener;
  unknown?: RequestListener;
  known?: RequestListener;
}): RequestListener {
  return (request, response) => {
    const { unauthenticated, unknown, known } = otherwise;
    const answer =
      request.headers.authorization === undefined
        ? (unauthenticated ?? answerJson(401, exampleOf("401")))
        : request.headers.authorization !== `Bearer ${token}`
          ? answerJson(401, exampleOf("401"))
          : request.url!.includes(keyId)
            ? (known ?? answerJson(200, documented))
            : (unknown ?? answerJson(404, exampleOf("404")));
    answer(request, response);
  };
}

let mock: { url: string; program: Mock };
before(async () => (mock = await startMock("--log-level", "silent")));
after(() => mock.program.stop());

test("the mock is true to the contract, and the report says how much of it was seen", async () => {
  const { report, outcome } = await reportOf(mock.url);
  assert.equal(outcome.exitCode, 0, outcome.stdout);
  assert.deepEqual([report.passed, report.reached], [true, true]);
  assert.deepEqual(
    report.steps.map(({ request, response }) => [request?.headers.authorization, response?.status]),
    [
      [undefined, 401],
      ["Bearer [token]", 404],
      ["Bearer [token]", 200],
    ],
  );
  const { statuses, properties } = report.coverage;
  assert.deepEqual(statuses.seen, ["200", "401", "404"]);
  assert.deepEqual(statuses.declared, Object.keys(operation.responses));
  // Of the key that was answered with, every property is seen, and of the schema every one is known.
  const schema = bundle.components.schemas.AwsKey!;
  const own = (names: string[]) => names.filter((it) => it.startsWith("AwsKey.")).toSorted();
  assert.deepEqual(
    own(properties.seen),
    Object.keys(documented)
      .map((it) => `AwsKey.${it}`)
      .toSorted(),
  );
  assert.deepEqual(
    own(properties.declared),
    Object.keys(schema.properties!)
      .map((it) => `AwsKey.${it}`)
      .toSorted(),
  );
  assert.ok(
    properties.seen.includes("AwsTag.TagKey") && properties.seen.includes("ErrorBody.codeDesc"),
  );
  assert.ok(!properties.seen.includes("AwsParam.MultiRegion"));
});

test("a server that answers as an appliance is thought to is true to the contract", async () => {
  const { baseUrl, requests } = await startServer(
    provider({
      unauthenticated: answerText(401, "text/plain; charset=utf-8", "Unauthorized\n"),
      known: answerJson(200, { ...documented, labels: {}, quantum_safe: true }),
    }),
  );
  const { report, outcome } = await reportOf(`${baseUrl}/proxy/`);
  assert.equal(outcome.exitCode, 0, JSON.stringify(report.steps, null, 2));
  assert.ok(requests.every(({ url }) => url!.startsWith("/proxy/api/")));
  assert.ok(requests.every(({ method }) => method === "POST"));
});

const { uri: _, ...withoutUri } = documented;

/** Servers made wrong on purpose, one fault each, and what must be said of it. */
for (const [what, server, fault] of [
  [
    "a required property is missing",
    provider({ known: answerJson(200, withoutUri) }),
    { pointer: "/uri", expected: "a string", found: "missing" },
  ],
  [
    "a property has the wrong type",
    provider({ known: answerJson(200, { ...documented, gone: "no" }) }),
    { pointer: "/gone", expected: "a boolean", found: "a string" },
  ],
  [
    "a date is none",
    provider({ known: answerJson(200, { ...documented, updatedAt: "2020-13-05T06:59:07Z" }) }),
    { pointer: "/updatedAt", expected: "a date-time of RFC 3339", found: "a string" },
  ],
  [
    "a tag has no value",
    provider({ known: answerJson(200, { ...documented, aws_param: { Tags: [{ TagKey: "a" }] } }) }),
    { pointer: "/aws_param/Tags/0/TagValue", expected: "a string", found: "missing" },
  ],
  [
    "the status is no success",
    provider({ known: answerJson(409, exampleOf("409")) }),
    { expected: "status >= 200 && status < 300", found: "status 409" },
  ],
  [
    "the success is not the contract's",
    provider({ known: answerJson(206, documented) }),
    { name: "the status is one of the contract's", found: "206" },
  ],
  [
    "an unknown key is found",
    provider({ unknown: answerJson(200, documented) }),
    { expected: "status == 404", found: "status 200" },
  ],
  [
    "an error has no codeDesc",
    provider({ unknown: answerJson(404, { error: "not found" }) }),
    { pointer: "/codeDesc", expected: "a string", found: "missing" },
  ],
  [
    "an error is a page",
    provider({ unknown: answerText(404, "text/html", "<h1>Not Found</h1>") }),
    { name: "the media type is one of the contract's", expected: json, found: "text/html" },
  ],
  [
    "an error is JSON by name alone",
    provider({ unknown: answerText(404, json, "<h1>Not Found</h1>") }),
    { pointer: "", expected: "an object", found: "a string" },
  ],
  [
    "a success is empty",
    provider({ known: answerText(200, json, "") }),
    { pointer: "", expected: "an object", found: "missing" },
  ],
  [
    "the server redirects",
    provider({
      known: (request, response) => {
        // To a place where all is well.
        const isFollowed = request.url!.includes("elsewhere");
        if (isFollowed) answerJson(200, documented)(request, response);
        else response.writeHead(302, { location: `/elsewhere/${keyId}` }).end();
      },
    }),
    { name: "the server does not redirect", found: `302, a redirect to /elsewhere/${keyId}` },
  ],
  [
    "the key is another",
    provider({ known: answerJson(200, { ...documented, id: "another" }) }),
    { pointer: "/id", expected: keyId, found: '"another"' },
  ],
  [
    "the labels are still there",
    provider({ known: answerJson(200, { ...documented, labels: { job_config_id: "5c4e" } }) }),
    { pointer: "/labels/job_config_id", expected: "nothing", found: '"5c4e"' },
  ],
  [
    "no authentication is asked for",
    provider({ unauthenticated: answerJson(404, exampleOf("404")) }),
    { expected: "status == 401", found: "status 404" },
  ],
  [
    "the answer is too slow",
    provider({ known: () => {} }),
    { name: "the server answers", found: "no complete answer within 3 s" },
  ],
  [
    "the answer breaks off",
    provider({
      known: (_, response) => {
        response.writeHead(200, { "content-type": json, "content-length": 99 });
        response.write("{", () => response.destroy());
      },
    }),
    { name: "the server answers", found: "the answer broke off: aborted" },
  ],
] as Array<[what: string, server: RequestListener, fault: Record<string, string>]>) {
  test(`it is found that ${what}, and only that`, async () => {
    const { baseUrl } = await startServer(server);
    const { report, outcome } = await reportOf(baseUrl, "--timeout", "3");
    assert.equal(outcome.exitCode, 1, outcome.stderr);
    assert.deepEqual([report.passed, report.reached], [false, true]);
    const wrong = report.steps.filter(({ passed }) => !passed);
    assert.equal(wrong.length, 1, JSON.stringify(report.steps, null, 2));
    const failed = wrong[0]!.checks.filter(({ passed }) => !passed);
    const match = failed.find((check) =>
      Object.entries(fault).every(([name, value]) => check[name as keyof typeof check] === value),
    );
    assert.ok(match, JSON.stringify(failed, null, 2));
    assert.ok(wrong[0]!.request?.url.startsWith(baseUrl));
    if (fault.pointer !== undefined && match.contract !== undefined) {
      assert.match(match.contract, /^#\/paths\/~1api~1.+\/post\/responses\/\d+$/);
    }
  });
}

test("a token that the server sends back is not in the report", async () => {
  const { baseUrl } = await startServer(
    provider({
      known: (request, response) =>
        answerText(500, "text/plain", `${request.headers.authorization}`)(request, response),
    }),
  );
  const { report } = await reportOf(baseUrl);
  assert.equal(report.steps[2]!.response!.body, "Bearer [token]");
});

for (const [format, expected] of [
  [
    "text",
    /✗ The key .+\n {2}sent: +POST http.+, with the token\n {2}answered: 200 application\/json \{.+\n {2}broken: +the body fits its schema: at \/gone, expected a boolean, found a number, see #\/paths\/.+\n/,
  ],
  [
    "junit",
    /<testsuites tests="\d+" failures="1">[^]+<failure message="the body fits its schema: at \/gone, expected a boolean, found a number, see #[^"<>]+"\/>/,
  ],
] as const) {
  test(`the report as ${format} names the call, the place, what was expected and what was found`, async () => {
    const { baseUrl } = await startServer(
      provider({ known: answerJson(200, { ...documented, gone: 7 }) }),
    );
    const { stdout, stderr, exitCode } = await verify(optionsFor(baseUrl, "--format", format));
    assert.match(stdout, expected);
    assert.equal(stderr, `This disables the rotation job of key ${keyId} on ${baseUrl}.\n`);
    assert.equal(exitCode, 1);
  });
}

test("a certificate of an unknown authority is a server that cannot be reached, until it is known", async () => {
  const server = createServer({ cert: certificate, key }, provider({})).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close().closeAllConnections());
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { report, outcome } = await reportOf(url);
  assert.equal(outcome.exitCode, 2);
  assert.equal(report.reached, false);
  assert.match(report.steps[0]!.checks[0]!.found!, /UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  assert.equal((await reportOf(url, "--ca", authorityFile)).outcome.exitCode, 0);
  assert.equal((await reportOf(url, "--insecure")).outcome.exitCode, 0);
  // The right authority, but another name.
  const other = await reportOf(url.replace("127.0.0.1", "localhost"), "--ca", authorityFile);
  assert.match(other.report.steps[0]!.checks[0]!.found!, /ERR_TLS_CERT_ALTNAME_INVALID/);
});

test("a server that cannot be reached is asked once, and gets exit code 2", async () => {
  const { report, outcome } = await reportOf(await refusingBaseUrl());
  assert.equal(outcome.exitCode, 2);
  assert.equal(report.reached, false);
  assert.match(report.steps[0]!.checks[0]!.found!, /ECONNREFUSED/);
  const { baseUrl, requests } = await startServer(() => {});
  assert.equal((await reportOf(baseUrl, "--timeout", "0.2")).outcome.exitCode, 2);
  // Not three times. It may even have been too late for once.
  assert.ok(requests.length <= 1);
});

for (const [what, answer, input, exitCode, said] of [
  ["yes at a terminal", true, "y\n", 0, /Go on\? \[y\/N\] $/],
  ["no at a terminal", true, "n\n", 2, /Nothing was sent\.\n$/],
  ["an empty line at a terminal", true, "\n", 2, /Nothing was sent\.\n$/],
  ["Ctrl-D at a terminal", true, "", 2, /Nothing was sent\.\n$/],
  [
    "no terminal and no --yes",
    false,
    "y\n",
    2,
    /Nothing was sent; say --yes if that is what you want\.\n$/,
  ],
] as const) {
  test(`it says what it will do, and with ${what} it ${exitCode === 0 ? "does" : "does not"}`, async () => {
    const { baseUrl, requests } = await startServer(provider({}));
    const options = optionsFor(baseUrl).filter((it) => it !== "--yes");
    const outcome = await verify(options, { answer, input });
    assert.equal(outcome.exitCode, exitCode, outcome.stderr);
    assert.ok(
      outcome.stderr.startsWith(`This disables the rotation job of key ${keyId} on ${baseUrl}.`),
    );
    assert.match(outcome.stderr, said);
    assert.equal(requests.length, exitCode === 0 ? 3 : 0);
  });
}

const server = "https://ciphertrust.example";
for (const [what, options, reason] of [
  ["no server", ["--key-id", "a", "--token-file", tokenFile], "Say which server, by --server."],
  ["no key", ["--server", server, "--token-file", tokenFile], "Say which key, by --key-id."],
  ["no token", ["--server", server, "--key-id", "a"], "Say where the token is, by --token-file."],
  [
    "a token file that is not there",
    [...optionsFor(server), "--token-file", "/missing"],
    "--token-file: /missing cannot be read (ENOENT).",
  ],
  [
    "an authority that is not there",
    optionsFor(server, "--ca", "/missing"),
    "--ca: /missing cannot be read (ENOENT).",
  ],
  [
    "a format that is none",
    optionsFor(server, "--format", "xml"),
    '--format must be one of text, json, junit; got "xml".',
  ],
  [
    "a timeout that is none",
    optionsFor(server, "--timeout", "soon"),
    '--timeout must be a number of seconds, at most 3600; got "soon".',
  ],
  ["a misspelt option", optionsFor(server, "--tken", "a"), "Unknown option '--tken'"],
  [
    "a server that is no URL",
    optionsFor("ciphertrust"),
    "The server is not a URL; give one like https://ciphertrust.example.",
  ],
  [
    "a server over plain http",
    optionsFor("http://ciphertrust.example"),
    "The server is http: to ciphertrust.example, which shows the token on the way; use https:",
  ],
  [
    "a key that would be another in a path",
    [...optionsFor(server), "--key-id", "%41"],
    `The key's id may hold letters, digits, "-", "_" and "." only.`,
  ],
  [
    "a key that leads elsewhere",
    [...optionsFor(server), "--key-id", ".."],
    `The key's id may hold letters, digits, "-", "_" and "." only.`,
  ],
] as const) {
  test(`${what} gets one line and exit code 2`, async () => {
    const { stderr, stdout, exitCode } = await verify([...options]);
    assert.ok(
      stderr.split("\n").some((line) => line.startsWith(reason)),
      stderr,
    );
    assert.doesNotMatch(stderr, /\n\s+at /, "no stack trace");
    assert.equal(stdout, "");
    assert.equal(exitCode, 2);
  });
}
