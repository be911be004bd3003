import assert from "node:assert/strict";
import { test } from "node:test";
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
import { answerJson, startServer } from "../support/servers.js";
import { compileSchema } from "../support/validator.js";

const { documented } = disableRotationJobExamples[200];
const ajv = compileSchema({ $ref: "#/components/schemas/AwsKey" });
const ajvError = compileSchema({ $ref: "#/components/schemas/ErrorBody" });

// In batches, so that calls are under way together: 100 times 100.
const batch = { minLength: 100, maxLength: 100 };
const batches = { numRuns: 100, endOnFailure: true };

/** Both faces over one connection each; a key, or an error that was thrown or returned. */
function facesFor(baseUrl: string) {
  const options = { baseUrl, token: "any-token", retries: 0 };
  const cckm = connect(options);
  const client = createClient(options);
  return {
    disableRotationJob: (id: string): Promise<unknown> =>
      disableRotationJob(cckm, { id }).catch((error: unknown) => {
        assert.ok(error instanceof CipherTrustError, String(error));
        return error;
      }),
    createClient: async (id: string): Promise<unknown> => {
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
  };
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

for (const face of ["disableRotationJob", "createClient"] as const) {
  test(`${face}: 10,000 ids arrive as they are, under the one path, or are refused`, async () => {
    const received: string[] = [];
    const { baseUrl } = await startServer((request, response) => {
      received.push(`${request.method} ${request.url}`);
      answerJson(200, documented)(request, response);
    });
    const call = facesFor(baseUrl)[face];
    const [before, after] = `${operation.method} ${pathOf("\n")}`.split("\n") as [string, string];
    await fc.assert(
      fc.asyncProperty(fc.array(ids, batch), async (given) => {
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
      }),
      batches,
    );
  });

  test(`${face}: 10,000 bodies with any status give a key that Ajv accepts, or an error`, async () => {
    const answers = fc.record({
      status: fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 })),
      mediaType: fc.constantFrom(
        "application/json",
        "text/html",
        "text/plain",
        "",
        "no media type",
      ),
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
    let current: Answer[] = [];
    const { baseUrl } = await startServer((request, response) => {
      const index = Number(request.url!.match(/keys\/(\d+)\//)![1]);
      const { status, mediaType } = current[index]!;
      response.writeHead(status, { "content-type": mediaType }).end(textOf(current[index]!));
    });
    const call = facesFor(baseUrl)[face];
    let keys = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(answers, batch), async (given) => {
        current = given;
        const outcomes = await Promise.all(given.map((_, index) => call(String(index))));
        outcomes.forEach((outcome, index) => {
          const { status } = given[index]!;
          const body = parsed(textOf(given[index]!));
          const isKey =
            status < 300 &&
            ajv(body) &&
            typeof (body as { codeDesc?: unknown }).codeDesc !== "string";
          assert.equal(!(outcome instanceof CipherTrustError), isKey, JSON.stringify(given[index]));
          if (!isKey) return;
          assert.deepEqual(outcome, body);
          keys++;
        });
      }),
      batches,
    );
    assert.ok(keys > 1000, `keys are common among the answers: ${keys}`);
  });
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
