import type { ErrorBody } from "../types.js";

/**
 * What went wrong with a call, as `kind` of {@link CipherTrustError}:
 *
 * - `input`: an argument is not usable; nothing was sent.
 * - `http`: the server answered with a 4xx or 5xx.
 * - `redirect`: the server answered with a redirect, which is never followed.
 * - `contract`: the server accepted the call (2xx), but its body is not what the contract says.
 * - `timeout`: the call took longer than `timeoutMs`; it may have taken effect.
 * - `aborted`: the caller's `signal` ended the call; it may have taken effect.
 * - `network`: no complete answer came; `cause` has the reason.
 */
export type CipherTrustErrorKind =
  "input" | "http" | "redirect" | "contract" | "timeout" | "aborted" | "network";

/** What a {@link CipherTrustError} is made from. */
export interface CipherTrustErrorDetails {
  /** HTTP status of the answer, where there was one. */
  status?: number | undefined;
  /** Body of the answer: parsed where it is JSON, else its text. */
  body?: unknown;
  /** The error underneath, where there is one. */
  cause?: unknown;
}

/**
 * The one error that this package throws. Tell the cases apart by `kind`; the message is one line for
 * a person to read. This package puts the token into no part of it.
 */
export class CipherTrustError extends Error {
  override readonly name = "CipherTrustError";
  /** What went wrong. */
  readonly kind: CipherTrustErrorKind;
  /** HTTP status of the answer; undefined where there was none. */
  readonly status: number | undefined;
  /** Body of the answer: parsed where it is JSON, else its text. */
  readonly body: unknown;
  /** `code` of the contract's `ErrorBody`: the server's own number of the error. */
  readonly code: ErrorBody["code"];
  /** `codeDesc` of the contract's `ErrorBody`: the server's name of the error. */
  readonly codeDesc: ErrorBody["codeDesc"] | undefined;
  /** `message` of the contract's `ErrorBody`: why the server refused, with the AWS exception if there was one. */
  readonly serverMessage: ErrorBody["message"];
  /** `requestID` of the contract's `ErrorBody`: what the vendor's support asks for. */
  readonly requestId: ErrorBody["requestID"];

  constructor(
    kind: CipherTrustErrorKind,
    message: string,
    { status, body, cause }: CipherTrustErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.status = status;
    this.body = body;
    const error = errorBodyOf(body);
    this.code = error.code;
    this.codeDesc = error.codeDesc;
    this.serverMessage = error.message;
    this.requestId = error.requestID;
  }
}

/** The contract's `ErrorBody`, where a body is one. */
export function errorBodyOf(body: unknown): Partial<ErrorBody> {
  const { codeDesc } = (body ?? {}) as Partial<ErrorBody>;
  return typeof codeDesc === "string" ? (body as ErrorBody) : {};
}

/** The error for an answer with a 4xx or 5xx. Its message holds the server's own text, on one line. */
export function httpError(operationId: string, status: number, body: unknown): CipherTrustError {
  const { codeDesc, message } = errorBodyOf(body);
  const said = [codeDesc, message]
    .filter((text) => typeof text === "string" && text !== "")
    .join(": ");
  const text = said === "" ? "with no error body of the contract" : said;
  return new CipherTrustError(
    "http",
    `${operationId}: the server answered ${status} ${text}`.replace(/\s+/g, " "),
    { status, body },
  );
}
