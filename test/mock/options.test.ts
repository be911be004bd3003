import assert from "node:assert/strict";
import { after, test } from "node:test";
import { MockError, type MockOptions, startMock } from "cckm-aws-keys-contract/mock";
import { callMock } from "../support/mock.js";

for (const [options, message] of [
  [{ host: "" }, 'host must be an address, such as 127.0.0.1; got "".'],
  [{ host: null }, "host must be an address, such as 127.0.0.1; got null."],
  [{ port: 65_536 }, "port must be an integer from 0 to 65535; got 65536."],
  [{ port: "4010" }, 'port must be an integer from 0 to 65535; got "4010".'],
  [{ port: 0.5 }, "port must be an integer from 0 to 65535; got 0.5."],
  [{ delayMs: -1 }, "delayMs must be a number from 0 to 600000; got -1."],
  [{ delayMs: NaN }, "delayMs must be a number from 0 to 600000; got NaN."],
  [{ failRate: 1.1 }, "failRate must be a number from 0 to 1; got 1.1."],
  [{ failWith: 200 }, "failWith must be an integer from 400 to 599; got 200."],
  [{ document: " " }, 'document must be a file or a URL; got " ".'],
  [{ dynamic: "yes" }, 'dynamic must be true or false; got "yes".'],
  [{ static: 1 }, "static must be true or false; got 1."],
  [{ watch: "no" }, 'watch must be true or false; got "no".'],
  [
    { watch: true, document: "https://a.example/openapi.yaml" },
    "watch needs a file; the document is a URL.",
  ],
  ...["api", "/", "/api/", "/a?b", "//a", "/a b"].map(
    (basePath) =>
      [
        { basePath },
        `basePath must be a path without a slash at its end, such as /api-gateway; got "${basePath}".`,
      ] as const,
  ),
  [
    { https: { cert: "secret-key" } },
    "https must be true, false, or a certificate and its key, { cert, key }, in PEM; got object.",
  ],
  [{ onLog: {} }, "onLog must be a function; got object."],
] as Array<[object, string]>) {
  test(`startMock refuses ${JSON.stringify(options)}`, async () => {
    await assert.rejects(startMock(options as MockOptions), {
      name: "MockError",
      kind: "options",
      message,
    });
  });
}

test("an unknown option is refused with the known ones", async () => {
  await assert.rejects(startMock({ delay: 1 } as MockOptions), (error) => {
    assert.ok(error instanceof MockError && error.kind === "options", String(error));
    assert.match(error.message, /^Unknown option delay; the options are document, host, port, /);
    return true;
  });
});

test("a certificate and a key that cannot be used are refused, without the key", async () => {
  await assert.rejects(startMock({ https: { cert: "no", key: "secret-key" } }), (error) => {
    assert.ok(error instanceof MockError && error.kind === "options", String(error));
    assert.match(error.message, /^The certificate or its key cannot be used: /);
    assert.doesNotMatch(error.message, /secret-key/);
    return true;
  });
});

for (const [what, onLog] of [
  [
    "throws",
    () => {
      throw new Error("broken");
    },
  ],
  ["rejects", () => Promise.reject(new Error("broken"))],
] as const) {
  test(`an onLog that ${what} ends nothing`, async () => {
    const mock = await startMock({ onLog });
    after(() => mock.close());
    for (let count = 0; count < 2; count++) {
      assert.equal((await callMock(mock.url)).status, 200);
    }
  });
}
