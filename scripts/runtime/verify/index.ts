/**
 * Verifies a server against a contract.
 *
 * @module
 */
import { randomUUID, X509Certificate } from "node:crypto";
import { connect } from "../client/connect.js";
import type { CipherTrustError } from "../client/errors.js";
import { serializePath } from "../client/path.js";
import { checkOutcome, type Outcome } from "./checks.js";
import type { Contract, ContractOperation, WorkflowStep } from "./contract.js";
import { coverageOf } from "./coverage.js";
import { createFetch, type Exchange } from "./exchange.js";
import type { Report, Step } from "./report.js";

export type { Check, Coverage, Report, Step } from "./report.js";

/** Options of {@link verify}. */
export interface VerifyOptions {
  /** Base URL of the server: `https:`, or `http:` to this machine. May have a path. */
  server: string;
  /** The id, in CipherTrust Manager, of the key whose rotation job is disabled. */
  keyId: string;
  /** The access token. */
  token: string;
  /** Milliseconds that each request may take. Default 60,000. */
  timeoutMs?: number | undefined;
  /** Certificates of the server's authority, in PEM. Default: those that Node trusts. */
  ca?: string | undefined;
  /** Accepts any certificate. Default false. */
  insecure?: boolean | undefined;
}

/** An invalid option, which the message names. Nothing was sent. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
  readonly kind = "argument";
}

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

/** @returns The base URL, without a trailing slash. */
function checkOptions({ server, keyId, token, timeoutMs, ca }: VerifyOptions): string {
  try {
    if (ca !== undefined) new X509Certificate(ca);
  } catch {
    throw new VerifyError("ca is not a certificate in PEM.");
  }
  try {
    serializePath("{keyId}", { keyId });
    return connect({ baseUrl: server, token, timeoutMs }).baseUrl;
  } catch (error) {
    const message = (error as Error).message
      .replace('Path parameter "keyId"', "keyId")
      .replace("baseUrl", "server")
      .replace(", or set allowInsecureHttp", "");
    throw new VerifyError(message);
  }
}

/** Replaces each string that is an input, at any depth. */
function resolveInputs(steps: WorkflowStep[], inputs: Record<string, string>): WorkflowStep[] {
  return JSON.parse(JSON.stringify(steps), (_, value) => {
    const [, input] = /^\$inputs\.(\w+)$/.exec(value) ?? [];
    return input === undefined ? value : inputs[input];
  });
}
