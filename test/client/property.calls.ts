import assert from "node:assert/strict";
import {
  CipherTrustError,
  connect,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import fc from "fast-check";
import { bodies } from "../support/bodies.js";
import { operation, pathOf } from "../support/document.js";
import { answerJson, listen } from "../support/servers.js";
import { compileSchema } from "../support/validator.js";

const { documented } = disableRotationJobExamples[200];
const ajv = compileSchema({ $ref: "#/components/schemas/AwsKey" });
const ajvError = compileSchema({ $ref: "#/components/schemas/ErrorBody" });

// In batches, so that calls are under way together: 100 times 100.
const batch = { minLength: 100, maxLength: 100 };
const batches = { numRuns: 100, endOnFailure: true };

/** Calls of both faces over one connection each, that come to a key, or an error that was thrown or returned. */
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
        const { data, error } = await client.POST(
          "/api/v1/cckm/aws/keys/{id}/disable-rotation-job",
          { params: { path: { id } } },
        );
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
  fc.string({ unit: "binary", maxLength: 40 }),
  // Half surrogate pairs too.
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(".", "/", "%", "2e", "?", "#", "\\", ";", "@", ":", "\0", "é"), {
      maxLength: 4,
    })
    .map((parts) => parts.join("")),
  fc.uuid(),
);

async function checkIds(): Promise<void> {
  const received: string[] = [];
  const { baseUrl, close } = await listen((request, response) => {
    received.push(`${request.method} ${request.url}`);
    answerJson(200, documented)(request, response);
  });
  const calls = callsTo(baseUrl);
  const [before, after] = `${operation.method} ${pathOf("\n")}`.split("\n") as [string, string];
  await fc.assert(
    fc.asyncProperty(fc.array(ids, batch), async (given) => {
      for (const call of calls) {
        received.length = 0;
        const outcomes = await Promise.all(given.map(call));
        const sent = given.filter((_, index) => !(outcomes[index] instanceof CipherTrustError));
        const segments = received.map((line) => {
          assert.ok(line.startsWith(before) && line.endsWith(after), line);
          const segment = line.slice(before.length, line.length - after.length);
          assert.doesNotMatch(segment, /[/?#]/);
          return decodeURIComponent(segment);
        });
        assert.deepEqual(segments.toSorted(), sent.toSorted());
        for (const id of given) {
          const isRefused = ["", ".", ".."].includes(id) || !isWellFormed(id);
          assert.equal(!sent.includes(id), isRefused, JSON.stringify(id));
        }
      }
    }),
    batches,
  );
  close();
}

async function checkBodies(): Promise<void> {
  const answers = fc.record({
    status: fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 })),
    mediaType: fc.constantFrom("application/json", "text/html", "text/plain", "", "no media type"),
    body: bodies,
    form: fc.constantFrom("whole", "whole", "whole", "whole", "cut short", "empty", "page"),
  });
  type Answer = typeof answers extends fc.Arbitrary<infer T> ? T : never;
  const textOf = ({ status, body, form }: Answer) => {
    const text = JSON.stringify(body);
    // With these statuses there is no body, whatever the server sends.
    if (form === "empty" || [204, 205, 304].includes(status)) return "";
    if (form === "page") return `<pre>${text}</pre>`;
    return form === "cut short" ? text.slice(0, text.length / 2) : text;
  };
  let current: Array<Answer & { text: string }> = [];
  const { baseUrl, close } = await listen((request, response) => {
    const index = Number(request.url!.match(/keys\/(\d+)\//)![1]);
    const { status, mediaType, text } = current[index]!;
    response.writeHead(status, { "content-type": mediaType }).end(text);
  });
  const calls = callsTo(baseUrl);
  let keys = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(answers, batch), async (given) => {
      current = given.map((answer) => ({ ...answer, text: textOf(answer) }));
      const expected = current.map(({ status, text }) => {
        const body = parsed(text);
        const isKey =
          status < 300 &&
          ajv(body) &&
          typeof (body as { codeDesc?: unknown }).codeDesc !== "string";
        return { body, isKey };
      });
      keys += expected.filter(({ isKey }) => isKey).length;
      for (const call of calls) {
        const outcomes = await Promise.all(given.map((_, index) => call(String(index))));
        outcomes.forEach((outcome, index) => {
          const { body, isKey } = expected[index]!;
          assert.equal(!(outcome instanceof CipherTrustError), isKey, JSON.stringify(given[index]));
          if (isKey) assert.deepEqual(outcome, body);
        });
      }
    }),
    batches,
  );
  assert.ok(keys > 1000, `keys are common among the answers: ${keys}`);
  close();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

const [, , check] = process.argv;
await (check === "checkIds" ? checkIds() : checkBodies());
