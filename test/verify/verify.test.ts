import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { runRedocly } from "../../scripts/build/redocly.js";
import { startSecureServer } from "../support/certificates.js";
import { bundle, exampleId, operation } from "../support/document.js";
import { type Program as Mock, startMock } from "../support/processes.js";
import { respondJson, respondText, refusingBaseUrl, startServer } from "../support/servers.js";
import { documented, exampleOf, keyId, provider, reportOf, token } from "../support/verify.js";

const json = "application/json";
const folder = "openapi/workflows";

let mock: { url: string; program: Mock };
before(async () => (mock = await startMock("--log-level", "silent")));
after(() => mock.program.stop());

test("the mock passes, and the report says how much of the contract it covers", async () => {
  const report = await reportOf(mock.url);
  assert.deepEqual([report.passed, report.reached], [true, true]);
  assert.deepEqual(
    report.steps.map(({ request, response }) => [request?.headers.authorization, response?.status]),
    [
      [undefined, 401],
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

for (const [status, change] of [
  [200, { labels: {}, quantum_safe: true }],
  [201, { labels: null, rotated_at: "" }],
  [202, { labels: { team: "payments" }, deletion_date: null }],
] as const) {
  test(`a server that responds with ${status} as an appliance may, behind a path prefix, passes`, async () => {
    const { baseUrl, requests } = await startServer(
      provider({
        unauthenticated: respondText(401, "text/plain; charset=utf-8", "Unauthorized\n"),
        known: respondJson(status, { ...documented, ...change }),
      }),
    );
    const report = await reportOf(`${baseUrl}/proxy/`);
    assert.ok(report.passed, JSON.stringify(report.steps, null, 2));
    assert.ok(requests.every(({ url }) => url!.startsWith("/proxy/api/")));
    assert.ok(requests.every(({ method }) => method === "POST"));
  });
}

const { uri: _, ...withoutUri } = documented;

/** Servers with one fault each, and the check that must fail. */
for (const [what, server, fault] of [
  [
    "a required property is missing",
    provider({ known: respondJson(200, withoutUri) }),
    { pointer: "/uri", expected: "a string", found: "missing" },
  ],
  [
    "a property has the wrong type",
    provider({ known: respondJson(200, { ...documented, gone: "no" }) }),
    { pointer: "/gone", expected: "a boolean", found: "a string" },
  ],
  [
    "a date is invalid",
    provider({ known: respondJson(200, { ...documented, updatedAt: "2020-13-05T06:59:07Z" }) }),
    { pointer: "/updatedAt", expected: "a date-time of RFC 3339", found: "a string" },
  ],
  [
    "a tag has no value",
    provider({
      known: respondJson(200, { ...documented, aws_param: { Tags: [{ TagKey: "a" }] } }),
    }),
    { pointer: "/aws_param/Tags/0/TagValue", expected: "a string", found: "missing" },
  ],
  [
    "the status is not a success",
    provider({ known: respondJson(409, exampleOf("409")) }),
    { expected: "status >= 200 && status < 300", found: "status 409" },
  ],
  [
    "the client would retry",
    provider({ known: respondJson(503, exampleOf("503"), { "retry-after": "0" }) }),
    { expected: "status >= 200 && status < 300", found: "status 503" },
  ],
  [
    "an unknown key is found",
    provider({ unknown: respondJson(200, documented) }),
    { expected: "status == 404", found: "status 200" },
  ],
  [
    "an error has no codeDesc",
    provider({ unknown: respondJson(404, { error: "not found" }) }),
    { pointer: "/codeDesc", expected: "a string", found: "missing" },
  ],
  [
    "an error is an HTML page",
    provider({ unknown: respondText(404, "text/html", "<h1>Not Found</h1>") }),
    { name: "the media type is declared", expected: json, found: "text/html" },
  ],
  [
    "an error is JSON only by its media type",
    provider({ unknown: respondText(404, json, "<h1>Not Found</h1>") }),
    { pointer: "", expected: "an object", found: "a string" },
  ],
  [
    "a success is empty",
    provider({ known: respondText(200, json, "") }),
    { pointer: "", expected: "an object", found: "missing" },
  ],
  [
    "the server redirects",
    provider({
      known: (request, response) => {
        // To where the response is valid.
        const isFollowed = request.url!.includes("elsewhere");
        if (isFollowed) respondJson(200, documented)(request, response);
        else response.writeHead(302, { location: `/elsewhere/${keyId}` }).end();
      },
    }),
    { name: "the server does not redirect", found: `302, a redirect to /elsewhere/${keyId}` },
  ],
  [
    "the response is another key",
    provider({ known: respondJson(200, { ...documented, id: "another" }) }),
    { pointer: "/id", expected: keyId, found: '"another"' },
  ],
  [
    "the labels are still there",
    provider({ known: respondJson(200, { ...documented, labels: { job_config_id: "5c4e" } }) }),
    { pointer: "/labels/job_config_id", expected: "nothing", found: '"5c4e"' },
  ],
  [
    "no token is required",
    provider({ unauthenticated: respondJson(404, exampleOf("404")) }),
    { expected: "status == 401", found: "status 404" },
  ],
  [
    "the response is too slow",
    provider({ known: () => {} }),
    { name: "the server responds", found: "no complete response within 1000 ms" },
  ],
  [
    "the connection is reset during the response",
    provider({
      known: (request, response) => {
        response.writeHead(200, { "content-type": json });
        response.write("{", () => request.socket.resetAndDestroy());
      },
    }),
    { name: "the server responds", found: "no complete response (ECONNRESET): aborted" },
  ],
  [
    "the response stalls",
    provider({
      known: (_, response) => {
        response.writeHead(200, { "content-type": json }).write("{");
      },
    }),
    { name: "the server responds", found: "no complete response within 1000 ms" },
  ],
  [
    "the response breaks off",
    provider({
      known: (_, response) => {
        response.writeHead(200, { "content-type": json, "content-length": 99 });
        response.write("{", () => response.destroy());
      },
    }),
    { name: "the server responds", found: "no complete response (ECONNRESET): aborted" },
  ],
] as Array<[what: string, server: RequestListener, fault: Record<string, string>]>) {
  test(`a server fails if ${what}`, async () => {
    const { baseUrl, requests } = await startServer(server);
    const report = await reportOf(baseUrl, { timeoutMs: 1000 });
    assert.equal(requests.length, 3);
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
      unknown: (request, response) => {
        const { authorization = "" } = request.headers;
        const headers = { "x-request": authorization };
        respondText(500, "text/plain", authorization, headers)(request, response);
      },
      known: (request, response) => {
        // Escaped, so that only the parsed body shows it.
        const { authorization = "" } = request.headers;
        const escaped = authorization.replace("t", "\\u0074");
        const body = `{"id":"${escaped}","labels":{"job_config_id":"${escaped}"}}`;
        respondText(200, json, body, { location: authorization })(request, response);
      },
    }),
  );
  const report = await reportOf(baseUrl);
  const [, unknown, known] = report.steps;
  assert.equal(unknown!.response!.body, "Bearer [redacted]");
  assert.equal(unknown!.response!.headers["x-request"], "Bearer [redacted]");
  const found = known!.checks.map((check) => check.found);
  assert.equal(found.filter((it) => it === '"Bearer [redacted]"').length, 2);
  // A key id with the token is part of the URL.
  const { steps } = await reportOf(baseUrl, { keyId: `a-${token}` });
  assert.match(steps.at(-1)!.request!.url, /\/keys\/a-\[redacted\]\//);
});

test("a server with a certificate of an unknown authority is not reached, except with ca or insecure", async () => {
  const { baseUrl: url, authority } = await startSecureServer(provider({}));
  const report = await reportOf(url);
  assert.equal(report.reached, false);
  assert.match(report.steps[0]!.checks[0]!.found!, /UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  assert.equal((await reportOf(url, { ca: authority })).passed, true);
  assert.equal((await reportOf(url, { insecure: true })).passed, true);
  // The right authority, but another name.
  const other = await reportOf(url.replace("127.0.0.1", "localhost"), { ca: authority });
  assert.match(other.steps[0]!.checks[0]!.found!, /ERR_TLS_CERT_ALTNAME_INVALID/);
});

test("a server that does not respond gets one request", async () => {
  const report = await reportOf(await refusingBaseUrl());
  assert.equal(report.reached, false);
  assert.match(report.steps[0]!.checks[0]!.found!, /ECONNREFUSED/);
  assert.deepEqual(
    report.steps.map(({ request }) => request !== undefined),
    [true, false, false],
  );
  const { baseUrl, requests } = await startServer(() => {});
  assert.equal((await reportOf(baseUrl, { timeoutMs: 200 })).reached, false);
  // The timeout may elapse before the server sees the only request.
  assert.ok(requests.length <= 1);
});
