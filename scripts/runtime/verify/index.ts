/**
 * Verifies a server against a contract.
 *
 * @module
 */
import { createRedact } from "../client/redact.js";
import { SERVER_NAME } from "../mock/server-name.js";
import type { Outcome } from "./checks.js";
import type { Contract, WorkflowStep } from "./contract.js";
import { coverageOf } from "./coverage.js";
import { type Exchange, sendStep } from "./exchange.js";
import { checkOptions, type VerifyOptions } from "./options.js";
import type { Report } from "./report.js";
import { reportStep } from "./step.js";

export { VerifyError, type VerifyOptions } from "./options.js";
export type { Check, Coverage, Report, Step } from "./report.js";

/**
 * Sends the request of each step through the client and checks its response. If the server cannot be
 * reached, the other steps are not sent.
 *
 * @throws {VerifyError} for an invalid option.
 */
export async function verifyContract(
  { operations, steps, inputs, document }: Contract,
  options: VerifyOptions,
): Promise<Report> {
  const settings = checkOptions(options, inputs);
  const outcomes: Outcome[] = [];
  let isReachable = true;
  for (const step of resolveInputs(steps, settings.inputs)) {
    const operation = operations.find((it) => it.definition.operationId === step.operationId)!;
    const exchange: Exchange = isReachable
      ? await sendStep(step, operation, settings)
      : { isSent: false, hasResponded: false };
    isReachable = exchange.isSent;
    outcomes.push({ step, operation, exchange });
  }
  const exchanges = outcomes.map(({ exchange }) => exchange);
  const results = outcomes.map((it) => reportStep(it, settings));
  return {
    server: createRedact(settings.secrets)(settings.server),
    isMock: exchanges.some(
      ({ received }) => received?.response.headers.get("server") === SERVER_NAME,
    ),
    passed: results.length > 0 && results.every(({ passed }) => passed),
    reached: exchanges.some(({ hasResponded }) => hasResponded),
    steps: results,
    coverage: coverageOf(document, outcomes),
  };
}

/** Replaces each string that is an input, at any depth. */
function resolveInputs(steps: WorkflowStep[], inputs: Record<string, string>): WorkflowStep[] {
  return JSON.parse(JSON.stringify(steps), (_, value) => {
    const isInput = typeof value === "string" && /^\$inputs\.\w+$/.test(value);
    return isInput ? inputs[value.slice("$inputs.".length)] : value;
  });
}
