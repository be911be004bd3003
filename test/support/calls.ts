import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { startMock } from "cckm-aws-keys-contract/mock";
import { type Document, followReference, type Schema } from "../../scripts/generate/document.js";
import { withTypeNames } from "../../scripts/generate/names.js";
import {
  type SupportedOperation,
  supportedOperationsOf,
} from "../../scripts/generate/supported-operations.js";
import { reflect } from "../../scripts/runtime/mock/reflect.js";

type Json = Record<string, any>;

/**
 * Calls each operation of a document against its mock, by the generated function and by `createClient`, which
 * validate the request and the response. The values are those of the examples, else of the schemas.
 *
 * @param generated The folder where it was generated.
 * @param source The bundle.
 * @returns The calls that failed, or that returned something else than the first example.
 */
export async function failedCallsOf(generated: string, source: Document): Promise<string[]> {
  const document = withTypeNames(source);
  const client = (await import(pathToFileURL(`${generated}/index.js`).href)) as Json;
  const mock = await startMock({ document: `${generated}/openapi.yaml` });
  const operations = supportedOperationsOf(document);
  const options = {
    baseUrl: mock.url,
    token: "any-token",
    ...otherOptionsOf(operations, mock.url),
  };
  const failed: string[] = [];
  for (const operation of operations) {
    const parameters = parametersOf(document, operation);
    const example = exampleOf(operation, parameters);
    const { name, method, path } = operation;
    const init = initOf(operation, parameters);
    const calls = {
      [name]: () => client[name](client.connect(options), parameters),
      [`${method} ${path}`]: () => dataOf(client.createClient(options)[method](path, init)),
    };
    for (const [what, call] of Object.entries(calls)) {
      try {
        const result = await call();
        if (example === undefined || isDeepStrictEqual(result, example)) continue;
        failed.push(`${what} returned ${JSON.stringify(result)}`);
      } catch (error) {
        failed.push(`${what}: ${error}`);
      }
    }
  }
  await mock.close();
  return failed;
}

/** Credentials of every scheme, and the mock in place of every server. */
function otherOptionsOf(operations: SupportedOperation[], url: string): Json {
  const basic = { username: "any-user", password: "any-password" };
  const schemes = operations.flatMap((it) => it.auth.schemes);
  return {
    auth: Object.fromEntries(
      schemes.map((it) => [it.name, it.kind === "basic" ? basic : "any-key"]),
    ),
    servers: Object.fromEntries(operations.map(({ server }) => [server, url])),
  };
}

/** The parameters of a call as openapi-fetch takes them. */
function initOf({ parameters }: SupportedOperation, { body, ...values }: Json): Json {
  const params: Json = {};
  for (const { in: place, name, key } of parameters) (params[place] ??= {})[name] = values[key];
  return { params, body };
}

async function dataOf(call: Promise<Json>): Promise<unknown> {
  const { data, response } = await call;
  if (!response.ok) throw new Error(`a response of the status ${response.status}`);
  return data;
}

/** The first example of the success, with the path parameters in it, as the mock puts them there. */
function exampleOf({ successes, parameters }: SupportedOperation, values: Json): unknown {
  const body = successes[0]!.bodies[0];
  const [value] = body?.isJson ? Object.values(body.examples).map((it) => it.value) : [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const path = parameters.filter((it) => it.in === "path");
  return reflect(value, Object.fromEntries(path.map(({ name, key }) => [name, `${values[key]}`])));
}

function parametersOf(document: Document, { parameters, body }: SupportedOperation): Json {
  const values: Json = {};
  for (const { key, schema, example } of parameters as Json[]) {
    values[key] = example ?? sampleOf(document, schema);
  }
  const [example] = Object.values(body?.examples ?? {});
  if (body) values.body = example ? example.value : sampleOf(document, body.schema);
  return values;
}

const STRINGS: Record<string, unknown> = {
  "date-time": "2020-11-05T06:57:55Z",
  date: "2020-11-05",
  uuid: "2d7d5bd3-6a5d-4f1a-9b1e-7cf0d2a6d0b1",
  uri: "https://a.example/",
  email: "a@b.example",
  binary: new Blob(["a"]),
};

/** A value of a schema, as far as the documents of the tests need it. */
function sampleOf(document: Document, reference: Schema): unknown {
  const schema: Json = followReference(document, reference);
  const sample = (it: Schema) => sampleOf(document, it);
  const { examples = [], enum: values = [], oneOf, anyOf = oneOf, allOf, properties } = schema;
  const known = [STRINGS[schema.format], schema.example, schema.const, schema.default];
  const value = [...known, ...examples, ...values].find((it) => it !== undefined && it !== null);
  if (value !== undefined) return value;
  if (anyOf) return sample(anyOf[0]);
  if (allOf) return Object.assign({}, ...allOf.map(sample));
  const type = [schema.type].flat()[0] ?? (properties ? "object" : "string");
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "array") return [sample(schema.items ?? {})];
  if (type === "string") return "a".repeat(schema.minLength ?? 1);
  const entries = Object.entries((properties ?? {}) as Record<string, Schema>).filter(
    ([, it]) => !it.readOnly,
  );
  return Object.fromEntries(entries.map(([name, it]) => [name, sample(it)]));
}
