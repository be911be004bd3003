import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/build/project.js";
import { type Document, operationsOf } from "../../scripts/generate/document.js";
import type { SupportedOperation } from "../../scripts/generate/supported-operations.js";
import { generateValidators } from "../../scripts/generate/validators.js";
import type { Violation } from "../../scripts/runtime/client/violation.js";

export type Schemas = Record<string, object | boolean>;

/** A document of these schemas, the first of which is the body of a response. */
export function documentOf(schemas: Schemas): Document & Record<string, unknown> {
  const [name] = Object.keys(schemas);
  const schema = { $ref: `#/components/schemas/${name}` };
  const response = { description: "ok", content: { "application/json": { schema } } };
  return {
    openapi: "3.1.0",
    info: { title: "Schemas", version: "1.0.0" },
    paths: { "/": { get: { operationId: "get", responses: { 200: response } } } },
    components: { schemas },
  };
}

/** The generated validator of the first schema, which is called `X`. */
export async function generateValidator(
  schemas: Schemas,
): Promise<(value: unknown) => Violation[]> {
  const document = documentOf(schemas);
  const { js } = generateValidators(document, operationsOf(document) as SupportedOperation[]);
  const checks = pathToFileURL(resolve(root, "generated/runtime/client/checks.js")).href;
  const code = js.replace("./runtime/client/checks.js", checks);
  const { isX, validateX } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    isX: (value: unknown) => boolean;
    validateX: (value: unknown) => Violation[];
  };
  return (value) => {
    const violations = validateX(value);
    if (isX(value) !== (violations.length === 0)) throw new Error("isX and validateX differ.");
    return violations;
  };
}
