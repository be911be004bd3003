import { pathToFileURL } from "node:url";
import type { Connection, ConnectOptions } from "cckm-aws-keys-contract";
import { type Document, followReference, type Schema } from "../../scripts/generate/document.js";
import { withTypeNames } from "../../scripts/generate/names.js";
import {
  type SupportedOperation,
  supportedOperationsOf,
} from "../../scripts/generate/supported-operations.js";
import { startMock } from "../../generated/runtime/mock/index.js";

type Json = Record<string, any>;

/** A call that did not return what the document says, or that failed. */
export interface FailedCall {
  operationId: string;
  reason: unknown;
}

/**
 * Calls each operation of a document against its mock, by the generated functions, with values from the examples
 * and schemas. The functions validate the requests and responses.
 *
 * @param folder Where the contract was generated.
 */
export async function callAll(folder: string, document: Document): Promise<FailedCall[]> {
  const client = (await import(pathToFileURL(`${folder}/index.js`).href)) as Json;
  const mock = await startMock({ document: `${folder}/openapi.yaml` });
  const options: ConnectOptions = { baseUrl: mock.url, token: "any-token" };
  const connection: Connection = client.connect(options);
  const failed: FailedCall[] = [];
  try {
    for (const operation of supportedOperationsOf(withTypeNames(document))) {
      const { name, operationId } = operation;
      const parameters = parametersOf(document, operation);
      try {
        await client[name](connection, parameters);
      } catch (error) {
        failed.push({ operationId, reason: error });
      }
    }
  } finally {
    await mock.close();
  }
  return failed;
}

function parametersOf(document: Document, { parameters, body }: SupportedOperation): Json {
  const values: Json = {};
  for (const { key, schema, example, examples } of parameters as Json[]) {
    const [first] = Object.values((examples ?? {}) as Json);
    values[key] = example ?? first?.value ?? sampleOf(document, schema);
  }
  if (body) {
    const [example] = Object.values(body.examples);
    values.body = example ? example.value : sampleOf(document, body.schema);
    if (body.codec === "binary") values.body = new Blob(["a"]);
  }
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

/** A valid value of a plain schema. */
function sampleOf(document: Document, reference: Schema): unknown {
  const schema = followReference(document, reference);
  const sample = (it: Schema) => sampleOf(document, it);
  const { examples = [], enum: values = [], anyOf, oneOf, allOf, properties = {} } = schema as Json;
  const known = [schema.example, schema.const, schema.default, ...examples, ...values];
  const value = known.find((it) => it !== undefined && it !== null);
  if (value !== undefined) return value;
  const choice = anyOf ?? oneOf;
  if (choice) return sample(choice[0]);
  if (allOf) return Object.assign({}, ...allOf.map(sample));
  const type = [schema.type].flat().find((it) => it !== "null");
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "array") return [sample(schema.items ?? {})];
  if (type !== "object" && !schema.properties) return STRINGS[schema.format!] ?? "a".repeat((schema as Json).minLength ?? 1);
  const entries = Object.entries(properties as Record<string, Schema>);
  return Object.fromEntries(entries.map(([name, it]) => [name, sample(it)]));
}
