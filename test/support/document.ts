import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  operationsOf,
  type Document,
  type PlacedOperation,
  type Schema,
} from "../../scripts/generate/document.js";
import { root } from "../../scripts/build/project.js";

/** The bundle, with what the generators do not look at. */
export interface Bundle extends Document {
  openapi: string;
  info: { version: string };
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, { schema: Schema; example: unknown }>;
    examples: Record<string, { summary: string; description?: string; value: unknown }>;
  };
}

export const bundle = JSON.parse(
  readFileSync(resolve(root, "generated/openapi.json"), "utf8"),
) as Bundle;

/** Every operation of the contract. */
export const operations = operationsOf(bundle);

/** The operation that the tests of the client and the mock call. */
export const operation = operations.find((it) => it.operationId === "disableRotationJob")!;

/** An example of a response, with its place in the document. */
export interface ResponseExample {
  /** As declared: a status, or a range such as `4XX`. */
  status: string;
  mediaType: string;
  schema: Schema;
  name: string;
  value: unknown;
}

/** Every example of every response of an operation, in the order of the document. */
export function responseExamplesOf({ responses }: PlacedOperation): ResponseExample[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).flatMap(([mediaType, { schema = {}, examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]) => ({
        status,
        mediaType,
        schema,
        name,
        value,
      })),
    ),
  );
}

/** Those of {@link operation}. */
export const responseExamples = responseExamplesOf(operation);

/** The first example of each declared response: what a mock sends unless another is preferred. */
export const firstExamples = responseExamples.filter(
  ({ status }, index) => responseExamples.findIndex((it) => it.status === status) === index,
);

/** A status of a declared response: itself, or one that only its range covers. */
export function statusIn(declared: string): number {
  if (/^\d+$/.test(declared)) return Number(declared);
  const first = Number(declared[0]) * 100;
  const statuses = Array.from({ length: 100 }, (_, index) => first + index);
  return statuses.find((status) => !(status in operation.responses) && status % 100 > 1)!;
}

/** The operation's path with a key's id in it. */
export function pathOf(id: string): string {
  return operation.path.replace(/\{[^{}]+\}/, id);
}

/** The id that the document gives as the example. */
export const exampleId = String(bundle.components.parameters.KeyId!.example);

/** A schema and its inline subschemas, without those that it refers to. */
export function partsOf(schema: Schema): Schema[] {
  const { properties = {}, anyOf = [], items, additionalProperties } = schema;
  const inner = [...Object.values(properties), ...anyOf, items, additionalProperties];
  return [schema, ...inner.filter((it) => typeof it === "object").flatMap(partsOf)];
}
