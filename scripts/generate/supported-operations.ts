import { Failure } from "../runtime/cli/failure.js";
import { type Document, operationsOf, type Parameter, type PlacedOperation } from "./document.js";

/** An operation that the client can call. */
export interface SupportedOperation extends PlacedOperation {
  operationId: string;
}

/** Names that the generated modules use themselves. */
const RESERVED_NAMES = [
  ...["call", "connect", "createClient", "createClientFor", "definitions", "serialize"],
  "CipherTrustError",
];

const SCALARS = ["string", "number", "integer", "boolean"];

/**
 * The operations of the document.
 *
 * @throws {Failure} for an operation that the client cannot call.
 */
export function supportedOperationsOf(document: Document): SupportedOperation[] {
  return operationsOf(document).map(checkOperation);
}

function checkOperation(operation: PlacedOperation): SupportedOperation {
  const { operationId, method, path, parameters, requestBody, responses, successes } = operation;
  const stop = (reason: string) => new Failure(`${method} ${path}: ${reason}`);
  if (operationId === undefined || !/^[A-Za-z_$][\w$]*$/.test(operationId)) {
    throw stop("give the operation an operationId that can name a function.");
  }
  if (RESERVED_NAMES.includes(operationId)) {
    throw stop(`the client already has a "${operationId}"; choose another operationId.`);
  }
  for (const parameter of parameters) {
    const { name, in: location } = parameter;
    if (!isSupported(parameter)) {
      throw stop(
        `the client does not support the type or style of ${location} parameter "${name}".`,
      );
    }
    if (name === "body" || parameters.some((it) => it !== parameter && it.name === name)) {
      throw stop(`two parameters, or a parameter and the body, are named "${name}".`);
    }
  }
  for (const { status, body } of successes) {
    if (body === undefined && responses[status]!.content !== undefined) {
      throw stop(`the client supports JSON only, and response ${status} has none.`);
    }
    if (SCALARS.includes(String(body?.type))) {
      throw stop(`the client supports objects and arrays only, and response ${status} is neither.`);
    }
  }
  if (successes.length === 0) throw stop("declare a 2xx response.");
  if (requestBody !== undefined && operation.requestMediaType === undefined) {
    throw stop("the client supports JSON only, and the request body has none.");
  }
  return { ...operation, operationId };
}

function isSupported({ in: location, style, explode, schema, content }: Parameter): boolean {
  const type = String(schema?.type);
  if (content !== undefined || type === "object") return false;
  if (location === "path") {
    return (style === undefined || style === "simple") && type !== "array" && type !== "boolean";
  }
  return location === "query" && (style === undefined || style === "form") && explode !== false;
}
