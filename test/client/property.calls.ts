import assert from "node:assert/strict";
import {
  CipherTrustError,
  connect,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";
import fc from "fast-check";
import { bodies } from "../support/bodies.js";
import { path } from "../support/clients.js";
import { operation, pathOf } from "../support/document.js";
import { listen } from "../support/servers.js";
import { compileSchema } from "../support/validator.js";

const count = Number(process.argv[2]);
const ajv = compileSchema({ $ref: "#/components/schemas/AwsKey" });
const ajvError = compileSchema({ $ref: "#/components/schemas/ErrorBody" });

/** Calls of both clients, each over one connection. The result is a key, or the error that was thrown or returned. */
function callsTo(baseUrl: string): Array<(id: string) => Promise<unknown>> {
  const options = { baseUrl, token: "any-token", retries: 0 };
  const cckm = connect(options);
  const client = createClient(options);
  return [
    (id) =>
      disableRotationJob(cckm, { id }).catch((error: unknown) => {
        assert.ok(error instanceof CipherTrustError, String(error));
        return error;
      }),
    async (id) => {
      try {
        const { data, error } = await client.POST(path, { params: { path: { id } } });
        if (error === undefined) return data;
        assert.ok(ajvError(error), JSON.stringify(error));
        return new CipherTrustError("contract", "returned", { body: error });
      } catch (error) {
        assert.ok(error instanceof CipherTrustError, String(error));
        return error;
      }
    },
  ];
}

const ids = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(fc.nat(0x10ffff), { maxLength: 20 })
    .map((codePoints) => String.fromCodePoint(...codePoints)),
  // Half surrogate pairs too.
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(".", "/", "%", "2e", "?", "#", "\\", ";", "@", ":", "\0", "é"), {
      maxLength: 4,
    })
    .map((parts) => parts.join("")),
  fc.uuid(),
);

const responses = fc
  .record({
    status: fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 })),
    mediaType: fc.constantFrom("application/json", "text/html", "text/plain", "", "no media type"),
    body: bodies,
    form: fc.constantFrom("whole", "whole", "whole", "whole", "cut short", "empty", "page"),
  })
  .map(({ status, mediaType, body, form }) => {
    const whole = JSON.stringify(body);
    const texts: Record<string, string> = {
      empty: "",
      page: `<pre>${whole}</pre>`,
      "cut short": whole.slice(0, whole.length / 2),
    };
    // With these statuses there is no body, whatever the server sends.
    const text = [204, 205, 304].includes(status) ? "" : (texts[form] ?? whole);
    return { status, mediaType, text };
  });

// A hundred concurrent calls, each recognized by its own id.
const batches = fc.uniqueArray(fc.record({ id: ids, response: responses }), {
  selector: ({ id }) => id,
  minLength: 100,
  maxLength: 100,
});

const [before, after] = `${operation.method} ${pathOf("\n")}`.split("\n") as [string, string];
let current = new Map<string, { status: number; mediaType: string; text: string }>();
const received: string[] = [];
const { baseUrl, close } = await listen((request, response) => {
  const line = `${request.method} ${request.url}`;
  assert.ok(line.startsWith(before) && line.endsWith(after), line);
  const segment = line.slice(before.length, line.length - after.length);
  assert.doesNotMatch(segment, /[/?#]/);
  const id = decodeURIComponent(segment);
  received.push(id);
  const { status, mediaType, text } = current.get(id)!;
  response.writeHead(status, { "content-type": mediaType }).end(text);
});
const calls = callsTo(baseUrl);
let [responded, keys] = [0, 0];

await fc.assert(
  fc.asyncProperty(batches, async (batch) => {
    current = new Map(batch.map(({ id, response }) => [id, response]));
    const sent = batch.filter(({ id }) => isUsable(id));
    // Node's fetch itself retries a 421 over a new connection, as the standard of fetch says.
    const arriving = sent.flatMap(({ id, response }) =>
      response.status === 421 ? [id, id] : [id],
    );
    const expected = batch.map(({ id, response: { status, text } }) => {
      const body = parsed(text);
      const isKey =
        isUsable(id) &&
        status < 300 &&
        ajv(body) &&
        typeof (body as { codeDesc?: unknown }).codeDesc !== "string";
      return { body, isKey };
    });
    responded += sent.length;
    keys += expected.filter(({ isKey }) => isKey).length;
    for (const call of calls) {
      received.length = 0;
      const outcomes = await Promise.all(batch.map(({ id }) => call(id)));
      assert.deepEqual(received.toSorted(), arriving.toSorted());
      outcomes.forEach((outcome, index) => {
        const { body, isKey } = expected[index]!;
        if (outcome instanceof CipherTrustError === isKey)
          assert.fail(JSON.stringify(batch[index]));
        if (isKey) assert.deepEqual(outcome, body);
      });
    }
  }),
  // Enough that the count is left without the ids that are refused.
  { numRuns: Math.ceil(count / 94), endOnFailure: true },
);
assert.ok(responded >= count, `${responded} calls got a response`);
assert.ok(keys > count / 10, `keys are common among the responses: ${keys}`);
close();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an id can be one segment of a path: it is well-formed Unicode, and no step to another path. */
function isUsable(id: string): boolean {
  return !["", ".", ".."].includes(id) && Buffer.from(id).toString() === id;
}
