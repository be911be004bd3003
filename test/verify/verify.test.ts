import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { runRedocly } from "../../scripts/build/redocly.js";
import { FORMATS } from "../../generated/runtime/verify/formats.js";
import { startSecureServer } from "../support/certificates.js";
import { bundle, exampleId, operation } from "../support/document.js";
import { type Program as Mock, startMock } from "../support/processes.js";
import { respondJson, respondText, refusingBaseUrl, startServer } from "../support/servers.js";
import { documented, provider, reportOf, token, verify } from "../support/verify.js";

const json = "application/json";
const folder = "openapi/workflows";

let mock: { url: string; program: Mock };
before(async () => (mock = await startMock("--log-level", "silent")));
after(() => mock.program.stop());

test("the mock passes and is named as such, and the report says how much of the contract it covers", async () => {
  const report = await reportOf(mock.url);
  assert.deepEqual([report.passed, report.reached, report.isMock], [true, true, true]);
  assert.match(
    FORMATS.text!(report),
    /^Checking http\S+ \(this package's mock, which accepts every/,
  );
  assert.deepEqual(
    report.steps.map(({ request, response }) => [request?.headers.authorization, response?.status]),
    [
      [undefined, 401],
      ["Bearer wrong-access-token", 401],
      ["Bearer [redacted]", 404],
      ["Bearer [redacted]", 200],
    ],
  );
  const { statuses, properties } = report.coverage;
  assert.deepEqual(statuses.seen, ["200", "401", "404"]);
  assert.deepEqual(statuses.declared, Object.keys(operation.responses));
  // Every property of the response is seen, and every property of the schema is declared.
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

test("Redocly's respect runs every workflow against the mock, and each passes", async () => {
  const names = readdirSync(resolve(root, folder));
  const inputs = { keyId: exampleId, unknownKeyId: "unknown", token: "any-token" };
  const { exitCode, stdout } = await runRedocly([
    "respect",
    ...names.map((name) => `${folder}/${name}`),
    ...["--server", `contract=${mock.url}`, "--input", JSON.stringify(inputs)],
  ]);
  assert.equal(exitCode, 0, stdout);
  assert.ok(names.length > 0);
  for (const name of names) assert.ok(stdout.includes(`✓ ${name}`), stdout);
});

/** The token as a server may quote it, none of which the report may show. */
for (const [what, spell] of [
  ["as it is", (it: string) => it],
  ["in upper case", (it: string) => it.toUpperCase()],
  ["escaped in JSON", (it: string) => it.replace("t", "\\u0074")],
  ["percent-encoded", (it: string) => it.replace("-", "%2D")],
  ["as references of HTML", (it: string) => it.replace("s", "&#115;")],
  ["in base64", (it: string) => Buffer.from(it).toString("base64")],
  ["with spaces in between", (it: string) => [...it].join(" ")],
] as const) {
  test(`a token that the server sends back ${what} is in no part of the report`, async () => {
    const spelled = spell(token);
    const quote = (status: number): RequestListener =>
      respondText(
        status,
        json,
        `{"id":"${spelled}","codeDesc":"${spelled}","labels":{"job_config_id":"${spelled}"},"aws_param":{"Tags":"a"},"${spelled}":{},"${spelled}":[]}`,
        {
          "x-request": spelled,
          location: `/${spelled}`,
          ...(what === "as it is" && { [spelled]: "a" }),
        },
      );
    const { baseUrl } = await startServer(
      provider({ unauthenticated: quote(302), unknown: quote(500), known: quote(200) }),
    );
    const report = await reportOf(`${baseUrl}/${token}`);
    assert.equal(report.server, `${baseUrl}/[redacted]`);
    for (const [format, write] of Object.entries(FORMATS)) {
      // JSON and XML escape what the server sent once more.
      const text = write(report);
      for (const it of [spelled, JSON.stringify(spelled).slice(1, -1), token]) {
        assert.ok(!text.toLowerCase().includes(it.toLowerCase()), `${format}: ${text}`);
      }
    }
    const redacted = report.steps.flatMap(({ checks }) =>
      checks.filter(({ pointer, found }) => `${pointer}${found}`.includes("[redacted]")),
    );
    assert.ok(redacted.length >= 4, JSON.stringify(redacted, null, 2));
  });
}

test("headers are sent with each request, and the report shows none of their values", async () => {
  const { baseUrl, requests } = await startServer(
    provider({ unknown: respondText(500, "text/plain", "denied for gateway-secret") }),
  );
  const headers = { "X-Gateway-Key": "gateway-secret", "x-zone": "a=b" };
  const report = await reportOf(baseUrl, { headers });
  assert.deepEqual(
    requests.map((it) => [it.headers["x-gateway-key"], it.headers["x-zone"]]),
    Array(4).fill(["gateway-secret", "a=b"]),
  );
  assert.doesNotMatch(JSON.stringify(report), /gateway-secret|a=b/);
  assert.equal(report.steps[0]!.request!.headers["x-zone"], "[redacted]");
  assert.equal(report.steps[2]!.response!.body, "denied for [redacted]");
});

test("a token that is too short to be found in a response is not shown in the request", async () => {
  const { baseUrl } = await startServer(provider({}));
  const { steps } = await verify({ server: baseUrl, keyId: "a", token: "abc" });
  assert.equal(steps.at(-1)!.request!.headers.authorization, "Bearer [redacted]");
});

test("plain http to another host needs allowInsecureHttp", async () => {
  const { baseUrl } = await startServer(provider({}), "0.0.0.0");
  await assert.rejects(reportOf(baseUrl), /^VerifyError: server uses http: to 0\.0\.0\.0, which/);
  assert.equal((await reportOf(baseUrl, { allowInsecureHttp: true })).passed, true);
});

test("violations are cut, with their number", async () => {
  const Tags = Array(5000).fill({ TagKey: "a" });
  const known = respondJson(200, { ...documented, aws_param: { Tags } });
  const { baseUrl } = await startServer(provider({ known }));
  const { checks } = (await reportOf(baseUrl)).steps.at(-1)!;
  const failed = checks.filter(({ passed }) => !passed);
  assert.deepEqual([failed.length, failed.at(-1)!.found], [21, "4980 more violations"]);
});

test("a long value is cut", async () => {
  const known = respondJson(200, { ...documented, id: "x".repeat(1000) });
  const { baseUrl } = await startServer(provider({ known }));
  const { checks } = (await reportOf(baseUrl)).steps.at(-1)!;
  assert.equal(checks.find(({ passed }) => !passed)!.found, `"${"x".repeat(299)}…`);
});

test("a server with a certificate of an unknown authority is not reached, except with ca or insecure", async () => {
  const { baseUrl: url, authority } = await startSecureServer(provider({}));
  const report = await reportOf(url);
  assert.equal(report.reached, false);
  assert.match(report.steps[0]!.checks[0]!.found!, /UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  assert.equal(report.steps[1]!.request, undefined);
  assert.equal((await reportOf(url, { ca: authority })).passed, true);
  assert.equal((await reportOf(url, { insecure: true })).passed, true);
  // The right authority, but another name.
  const other = await reportOf(url.replace("127.0.0.1", "localhost"), { ca: authority });
  assert.match(other.steps[0]!.checks[0]!.found!, /ERR_TLS_CERT_ALTNAME_INVALID/);
});

test("a server that cannot be reached gets no further request, and the report says so", async () => {
  const report = await reportOf(await refusingBaseUrl());
  assert.deepEqual([report.passed, report.reached], [false, false]);
  const [first, ...others] = report.steps;
  assert.match(first!.checks[0]!.found!, /ECONNREFUSED/);
  assert.deepEqual(
    others.map(({ request, passed, checks }) => [request, passed, checks]),
    Array(3).fill([undefined, false, []]),
  );
  const lines = FORMATS.text!(report).split("\n");
  const notSent = "not sent, since the server could not be reached";
  assert.equal(
    lines.filter((line) => /^- A|^- The/.test(line) && line.includes(notSent)).length,
    3,
  );
  assert.equal(lines.at(-1), "Failed: the server did not respond.");
  const junit = FORMATS.junit!(report);
  assert.match(junit, /<testsuites tests="4" failures="1" skipped="3">/);
  assert.equal(junit.split(`<skipped message="${notSent}"/>`).length, 4);
});

for (const [what, respond] of [
  ["accepts each request but does not respond", () => {}],
  ["drops each request", (request) => void request.socket.destroy()],
] as Array<[string, RequestListener]>) {
  test(`a server that ${what} gets each, and is not reached`, async () => {
    const { baseUrl, requests } = await startServer(respond);
    const report = await reportOf(baseUrl, { timeoutMs: 500 });
    assert.deepEqual([report.passed, report.reached, requests.length], [false, false, 4]);
  });
}

test("a server whose responses all break off is reached", async () => {
  const { baseUrl } = await startServer((request, response) => {
    response.writeHead(401, { "content-length": 9 });
    response.write("{", () => request.socket.destroy());
  });
  const report = await reportOf(baseUrl);
  assert.deepEqual([report.passed, report.reached], [false, true]);
});
