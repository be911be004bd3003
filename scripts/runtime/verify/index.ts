/**
 * Verifies a server against a contract.
 *
 * @module
 */
import { randomUUID } from "node:crypto";
import { connect } from "../client/connect.js";
import type { CipherTrustError } from "../client/errors.js";
import { checkOutcome, type Outcome } from "./checks.js";
import type { Contract, ContractOperation, WorkflowStep } from "./contract.js";
import { coverageOf } from "./coverage.js";
import { createFetch, type Exchange } from "./exchange.js";
import { checkOptions, type VerifyOptions } from "./options.js";
import type { Report, Step } from "./report.js";

export { VerifyError, type VerifyOptions } from "./options.js";
export type { Check, Coverage, Report, Step } from "./report.js";

/**
 * Sends the request of each step through the client and checks its response. If the server does not
 * respond, the other steps are not sent.
 *
 * @throws {VerifyError} for an invalid option.
 */
export async function verifyContract(
  { operations, steps, document }: Contract,
  options: VerifyOptions,
): Promise<Report> {
  const server = checkOptions(options);
  const { keyId, token, timeoutMs } = options;
  const inputs = { keyId, unknownKeyId: randomUUID(), token };
  const outcomes: Outcome[] = [];
  for (const step of resolveInputs(steps, inputs)) {
    const operation = operations.find((it) => it.definition.operationId === step.operationId)!;
    const exchange: Exchange = {};
    const isReachable = outcomes.every((it) => it.exchange.response);
    const error = isReachable ? await send(operation, step, exchange) : undefined;
    outcomes.push({ step, operation, exchange, error });
  }
  const results = outcomes.map((outcome): Step => {
    const checks = checkOutcome(outcome, token);
    const passed = checks.every((it) => it.passed);
    return { summary: outcome.step.summary, passed, ...outcome.exchange, checks };
  });
  return {
    server,
    passed: results.length > 0 && results.every(({ passed }) => passed),
    reached: results.some(({ response }) => response !== undefined),
    steps: results,
    coverage: coverageOf(document, outcomes),
  };

  /** @returns What the client throws. */
  function send({ call }: ContractOperation, step: WorkflowStep, exchange: Exchange) {
    const fetch = createFetch(step, exchange, options);
    const connection = connect({ baseUrl: server, token, timeoutMs, retries: 0, fetch });
    return call(connection, step.parameters).then(
      () => undefined,
      (error: CipherTrustError) => error,
    );
  }
}

/** Replaces each string that is an input, at any depth. */
function resolveInputs(steps: WorkflowStep[], inputs: Record<string, string>): WorkflowStep[] {
  return JSON.parse(JSON.stringify(steps), (_, value) => {
    const isInput = typeof value === "string" && /^\$inputs\.\w+$/.test(value);
    return isInput ? inputs[value.slice("$inputs.".length)] : value;
  });
}
