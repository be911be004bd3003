import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { Failure } from "../runtime/cli/failure.js";
import type { Body, Document, Schema } from "./document.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The URI that the references in components are relative to. */
const DOCUMENT = "document:///";

/**
 * Checks that each JSON example of a request and a response is valid, since it is exported, and the mock
 * responds with it. Redocly's rule for this stops at some discriminators.
 *
 * @throws {Failure} with one line for each that is not, with its place.
 */
export function checkExamples(document: Document, operations: SupportedOperation[]): void {
  const validators = new Map<string, ValidateFunction>();
  const failures: string[] = [];
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ components: document.components }, DOCUMENT);
  for (const { method, path, bodies, requestBodies } of operations) {
    for (const body of requestBodies) check(body, `${method} ${path}: request`);
    for (const body of bodies) check(body, `${method} ${path}: response ${body.status}`);
  }
  if (failures.length > 0) throw new Failure(failures.join("\n"));

  function check({ isJson, schema, examples }: Body, place: string): void {
    if (!isJson || Object.keys(examples).length === 0) return;
    const key = JSON.stringify(schema);
    const validate = validators.get(key) ?? compile(schema);
    validators.set(key, validate);
    for (const [name, { value }] of Object.entries(examples)) {
      if (validate(value)) continue;
      const { instancePath, message } = validate.errors![0]!;
      const reason = `${instancePath || "the value"} ${message}`;
      failures.push(`${place}: the example "${name}" is invalid: ${reason}; correct it.`);
    }
  }

  /** References are to the document, which is added once, since indexing a large one takes long. */
  function compile(schema: Schema): ValidateFunction {
    const text = JSON.stringify(schema, (key, value: unknown) =>
      key === "$ref" && typeof value === "string" ? value.replace(/^#/, `${DOCUMENT}#`) : value,
    );
    return ajv.compile(JSON.parse(text) as Schema);
  }
}
