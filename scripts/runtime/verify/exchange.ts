import { call } from "../client/call.js";
import { connect, type Connection } from "../client/connect.js";
import type { CipherTrustError } from "../client/errors.js";
import type { AnyOptions, ConnectOptions } from "../client/options.js";
import type { ReceivedResponse } from "../client/response.js";
import type { ContractOperation, WorkflowStep } from "./contract.js";
import { createFetch, type Progress } from "./fetch.js";
import type { Settings } from "./options.js";

/** The client's own limit. */
export const MAX_RESPONSE_BYTES = 10_000_000;

/** The request of a step, and what came of it. Nothing in it is redacted but the error. */
export interface Exchange extends Progress {
  /** The response as the client has read it; undefined without a complete one. */
  received?: ReceivedResponse;
  /** What the client threw. */
  error?: CipherTrustError;
}

/** Sends the request of a step through the client, which reads and checks the response. */
export async function sendStep(
  step: WorkflowStep,
  operation: ContractOperation,
  settings: Settings,
): Promise<Exchange> {
  const exchange: Exchange = { isSent: false, hasResponded: false };
  const { server, token, timeoutMs, allowInsecureHttp, headers, secrets } = settings;
  const connecting: AnyOptions = {
    ...{ baseUrl: server, token, timeoutMs, allowInsecureHttp, retries: 0 },
    maxResponseBytes: MAX_RESPONSE_BYTES,
    fetch: createFetch(settings, exchange),
  };
  const client = connect(connecting as ConnectOptions);
  const connection: Connection = {
    ...client,
    async send(definition, url, init, limits) {
      limits.secrets.push(...secrets);
      const all = { ...init.headers, ...headers, ...step.headers };
      const request = { ...init, headers: all };
      exchange.received = await client.send(definition, url, request, limits);
      return exchange.received;
    },
  };
  // The workflow says which credential a request has.
  const { authenticate: _, ...byToken } = operation.definition;
  const definition = step.isAuthenticated ? byToken : { ...byToken, authenticate: null };
  try {
    await call(connection, definition, step.parameters);
  } catch (error) {
    exchange.error = error as CipherTrustError;
  }
  return exchange;
}
