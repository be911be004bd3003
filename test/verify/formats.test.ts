import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import { FORMATS } from "../../generated/runtime/verify/formats.js";
import { refusingBaseUrl, respondJson, respondText, startServer } from "../support/servers.js";
import { documented, provider, reportOf } from "../support/verify.js";

/** What a terminal obeys, what reorders a line, and what XML cannot have. */
const HOSTILE = [
  ...["\u001b[2J", "\u001b]0;title\u0007", "\u009b31m", "\u007f", "\r", "\b", "\u0000", "\n"],
  ...["\u2028", "\u202e", "\u2066", "\u200b", "\ufeff", "\ufffe", "\uffff", "\ud800", "\u{e0041}"],
];

/** A server that sends each of them wherever it can. */
const hostile = HOSTILE.join("");
const quoting: RequestListener = (_, response) => {
  response.writeHead(302, {
    "content-type": "text/\u009b31m\u0085",
    location: "/\u009b2J\u00ad",
  });
  response.end(hostile);
};
const named = { ...documented, id: hostile, aws_param: { Tags: "a", [hostile]: 1 } };
const server = () =>
  startServer(
    provider({
      unauthenticated: quoting,
      invalid: respondText(401, "text/html", `<b a="&">]]>${hostile}`),
      unknown: respondJson(404, { codeDesc: { [hostile]: 1 } }),
      known: respondJson(200, { ...named, labels: { job_config_id: `<&>"'${hostile}` } }),
    }),
  );

/** The elements of an XML document, as a strict parser reads them. */
function elementsOf(xml: string): Array<{ name: string; attributes: Record<string, string> }> {
  const elements: Array<{ name: string; attributes: Record<string, string> }> = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

test("no format has a control or format character of the server in it", async () => {
  const { baseUrl } = await server();
  const report = await reportOf(baseUrl);
  assert.equal(report.steps.filter(({ passed }) => passed).length, 0);
  for (const [name, format] of Object.entries(FORMATS)) {
    const text = format(report);
    assert.doesNotMatch(text, /[^\P{C}\n]|[\u2028\u2029]/u, name);
    assert.ok(text.includes("\\u001b[2J") && text.includes("\\u009b"), text);
  }
  // The JSON says the same as the report.
  assert.deepEqual(JSON.parse(FORMATS.json!(report)), JSON.parse(JSON.stringify(report)));
  // No line of the text is the server's own.
  const lines = FORMATS.text!(report).split("\n");
  const own = /^(Checking |✗ |  (sent|received|violation): |Covered: |Failed: |$)/;
  assert.deepEqual(
    lines.filter((line) => !own.test(line)),
    [],
  );
});

test("JUnit is valid XML with a failure for each failed check", async () => {
  const { baseUrl } = await server();
  const report = await reportOf(baseUrl);
  const [all, suite, ...cases] = elementsOf(FORMATS.junit!(report));
  const checks = report.steps.flatMap((step) => step.checks);
  const failed = checks.filter(({ passed }) => !passed);
  assert.deepEqual([all!.name, suite!.attributes.name], ["testsuites", baseUrl]);
  assert.deepEqual(
    cases.filter(({ name }) => name === "testcase").map(({ attributes }) => attributes.name),
    checks.map(({ name }) => name),
  );
  const messages = cases.flatMap(({ name, attributes: { message } }) =>
    name === "failure" ? [message!] : [],
  );
  assert.equal(messages.length, failed.length);
  assert.ok(
    messages.some((it) => it.includes(`found "<&>\\"'`)),
    messages.join("\n"),
  );
  for (const { attributes } of [all!, suite!]) {
    assert.equal(attributes.tests, `${checks.length}`);
    assert.equal(attributes.failures, `${failed.length}`);
  }
});

test("JUnit of a server that cannot be reached is valid XML", async () => {
  const elements = elementsOf(FORMATS.junit!(await reportOf(await refusingBaseUrl())));
  assert.equal(elements.filter(({ name }) => name === "skipped").length, 3);
});
