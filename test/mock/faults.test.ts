import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { after, test } from "node:test";
import { createClient } from "cckm-aws-keys-contract";
import { type Mock, MockError, startMock, type MockOptions } from "cckm-aws-keys-contract/mock";
import { expectTypeOf } from "expect-type";
import { params, path } from "../support/clients.js";
import { callMock } from "../support/mock.js";
import {
  exampleId,
  firstExamples,
  operations,
  pathOf,
  responseExamples,
} from "../support/document.js";

const documented = responseExamples[0]!.value as Record<string, unknown>;

/** A mock in this process, ended after the tests of the file. */
async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(options);
  after(() => mock.close());
  return mock;
}

const mock = await start();

function call(
  { url }: Mock,
  { id = exampleId, query = "", ...headers }: Record<string, string> = {},
): Promise<Response> {
  return callMock(url, headers, { id, query });
}

test("the key has the id that was asked for, in id and uri, whatever characters it holds", async () => {
  for (const id of [exampleId, "my-id", "a/b c", "$&", "ключ", "%2e"]) {
    for (const { name, value } of responseExamples.filter(({ status }) => status === "200")) {
      const key = await (await call(mock, { id, prefer: `example=${name}` })).json();
      const { id: exampleOwnId, uri, ...rest } = value as { id: string; uri: string };
      assert.deepEqual(key, { ...rest, id, uri: uri.replace(exampleOwnId, () => id) });
    }
  }
});

test("a static mock returns Prism's response unchanged, and an error gets no id", async () => {
  const fixed = await start({ static: true });
  assert.deepEqual(await (await call(fixed, { id: "my-id" })).json(), documented);
  const notFound = firstExamples.find(({ status }) => status === "404")!;
  for (const it of [fixed, mock]) {
    assert.deepEqual(
      await (await call(it, { id: "my-id", prefer: "code=404" })).json(),
      notFound.value,
    );
  }
});

test("Prefer: fault= damages the response in each way, and lists the ways", async () => {
  const good = JSON.stringify(await (await call(mock)).json());

  await assert.rejects(call(mock, { prefer: "fault=reset" }), ({ cause }) => {
    assert.equal(cause.code, "ECONNRESET");
    return true;
  });

  const truncated = await call(mock, { prefer: "fault=truncated" });
  assert.equal(truncated.status, 200);
  assert.equal(Number(truncated.headers.get("content-length")), Buffer.byteLength(good));
  await assert.rejects(truncated.text(), /terminated/);

  const malformed = await call(mock, { prefer: "fault=malformed" });
  assert.equal(malformed.headers.get("content-type"), "application/json");
  const text = await malformed.text();
  assert.ok(good.startsWith(text) && text.length > 0);
  assert.throws(() => JSON.parse(text));

  for (const code of [404, 503]) {
    const page = await call(mock, { prefer: `code=${code}, fault=html` });
    assert.equal(page.status, code);
    assert.match(await page.text(), new RegExp(`^<!DOCTYPE html>[^]*<title>${code} `));
  }
  const html = await call(mock, { prefer: "fault=html" });
  const page = responseExamples.find(
    ({ status, mediaType }) => status === "5XX" && mediaType === "text/html",
  );
  assert.equal(html.status, 502);
  assert.equal(html.headers.get("content-type"), "text/html");
  assert.equal(await html.text(), page!.value);

  const empty = await call(mock, { prefer: "fault=empty" });
  assert.equal(empty.status, 200);
  assert.equal(await empty.text(), "");

  const wrong = await call(mock, { prefer: "fault=fire" });
  assert.equal(wrong.status, 400);
  const { message } = (await wrong.json()) as { message: string };
  assert.equal(
    message,
    'Prefer: fault must be one of reset, truncated, malformed, html, empty; got "fire".',
  );
  assert.equal((await call(mock)).status, 200);
});

test("Prefer: wait= delays the response for so long, and no longer than the client stays", async () => {
  const statuses: number[] = [];
  await Promise.all(
    ["wait=0.5, code=409", "code=404"].map(async (prefer) => {
      statuses.push((await call(mock, { prefer })).status);
    }),
  );
  assert.deepEqual(statuses, [404, 409]);
  const client = createClient({ baseUrl: mock.url, token: "any-token", timeoutMs: 50 });
  const waiting = client.POST(path, { params, headers: { prefer: "wait=10" } });
  await assert.rejects(waiting, { kind: "timeout" });
  // A delayed response does not delay the end of its mock.
  const closed = await start();
  const delayed = request(closed.url + pathOf(exampleId), {
    method: "POST",
    headers: { authorization: "Bearer any-token", expect: "100-continue", prefer: "wait=600" },
  });
  delayed.on("error", () => {});
  delayed.end();
  await once(delayed, "continue");
  await closed.close();
});

test("a delay is for each response, save for one with a wait of its own", async () => {
  const slow = await start({ delayMs: 600_000 });
  const controller = new AbortController();
  const kept = fetch(slow.url + pathOf(exampleId), { signal: controller.signal });
  assert.equal((await call(slow, { prefer: "wait=0" })).status, 200);
  controller.abort();
  await assert.rejects(kept, { name: "AbortError" });
});

for (const failRate of [0, 0.1, 0.3, 0.5, 1]) {
  // Those with which the sum of the rates passes another whole number.
  const sumAt = (count: number) => Math.floor(count * failRate + 1e-9);
  const expected = Array.from({ length: 30 }, (_, count) => count).filter(
    (count) => sumAt(count + 1) > sumAt(count),
  );

  test(`a fail rate of ${failRate} is kept exactly, and counts only calls that would succeed`, async () => {
    const mock = await start({ failRate });
    const failed: number[] = [];
    for (let count = 0; count < 30; count++) {
      await fetch(mock.url + pathOf(exampleId), { method: "POST" });
      await call(mock, { prefer: "code=404" });
      const { status } = await call(mock);
      if (status === 503) failed.push(count);
      else assert.equal(status, 200);
    }
    assert.deepEqual(failed, expected);
  });
}

test("failWith sets the status of failures, with its example", async () => {
  const mock = await start({ failRate: 1, failWith: 429 });
  const response = await call(mock);
  assert.equal(response.status, 429);
  assert.deepEqual(
    await response.json(),
    firstExamples.find(({ status }) => status === "429")!.value,
  );
});

test("Retry-After is on 429 and 503, and on no other", async () => {
  for (const code of [200, 400, 404, 429, 500, 502, 503]) {
    const { headers } = await call(mock, { prefer: `code=${code}` });
    assert.equal(headers.get("retry-after"), code === 429 || code === 503 ? "1" : null);
  }
});

test("each response is logged in one line, without header, query or body", async () => {
  const lines: Array<[line: string, status: number]> = [];
  const mock = await start({ onLog: (...line) => lines.push(line) });
  await (await call(mock, { query: "?__code=404&token=secret-token" })).text();
  await call(mock, { prefer: "fault=reset", authorization: "Bearer secret-token" }).catch(() => {});
  await call(mock, { id: "\n" });
  assert.deepEqual(
    lines.map(([line, status]) => [line.replace(/\d+ ms/, "7 ms"), status]),
    [
      [`POST ${pathOf(exampleId)} 7 ms: 404`, 404],
      [`POST ${pathOf(exampleId)} 7 ms: no response`, 200],
      [`POST ${pathOf("%0A")} 7 ms: 200`, 200],
    ],
  );
});

test("a page of another origin may call it, and read its response", async () => {
  const origin = "https://app.example";
  const preflight = await fetch(mock.url + pathOf(exampleId), {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization, prefer",
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-origin"), origin);
  assert.equal(preflight.headers.get("access-control-allow-methods"), "POST");
  assert.equal(preflight.headers.get("access-control-allow-headers"), "authorization, prefer");
  const { headers } = await call(mock, { origin });
  assert.equal(headers.get("access-control-allow-origin"), origin);
});

test("several mocks run beside each other, and close separately", async () => {
  const [one, two] = [await start(), await start()];
  assert.notEqual(one.url, two.url);
  await one.close();
  await assert.rejects(call(one));
  assert.equal((await call(two)).status, 200);
  assert.match(two.curl, new RegExp(`^curl -X ${operations[0]!.method} '${two.url}`));
});

test("what cannot be served is an error with a kind", async () => {
  expectTypeOf<MockError["kind"]>().toEqualTypeOf<"options" | "prism" | "document" | "address">();
  await assert.rejects(startMock({ document: "missing.yaml" }), {
    name: "MockError",
    kind: "document",
  });
  await assert.rejects(
    startMock({ port: Number(new URL(mock.url).port) }),
    (error) => error instanceof MockError && error.kind === "address",
  );
});
