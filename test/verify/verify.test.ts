import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
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
