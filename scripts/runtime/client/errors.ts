import type { ErrorBody } from "../types.js";
import type { Violation } from "./checks.js";

/**
 * What went wrong with a call, as `kind` of {@link CipherTrustError}:
 *
 * - `input`: an argument is not usable, or the token function failed; nothing was sent with it.
 * - `http`: the server answered with a 4xx or 5xx.
 * - `redirect`: the server answered with a redirect, which is never followed.
 * - `contract`: the server accepted the call (2xx), but its body is not what the contract says.
 * - `timeout`: the call took longer than `timeoutMs`; it may have taken effect.
 * - `aborted`: the caller's `signal` ended the call; it may have taken effect.
 * - `network`: no complete answer came; `cause` has the reason.
 */
export type CipherTrustErrorKind = CipherTrustError["kind"];

/** What every {@link CipherTrustError} has, whatever its kind. */
interface AnyError extends Error {
  readonly name: "CipherTrustError";
  /** HTTP status of the answer; 0 for a redirect in a browser, undefined where there was no answer. */
  readonly status?: number | undefined;
  /** `code` of the contract's `ErrorBody`: the server's own number of the error. */
  readonly code?: ErrorBody["code"];
  /** `codeDesc` of the contract's `ErrorBody`: the server's name of the error. */
  readonly codeDesc?: ErrorBody["codeDesc"] | undefined;
  /** `message` of the contract's `ErrorBody`: why the server refused, with the AWS exception if there was one. */
  readonly serverMessage?: ErrorBody["message"];
  /** `requestID` of the contract's `ErrorBody`: what the vendor's support asks for. */
  readonly requestId?: ErrorBody["requestID"];
  /** Milliseconds that the server asks to wait before another call, from its `Retry-After`. */
  readonly retryAfterMs?: number | undefined;
  /** `Content-Type` of the answer, where it had one. */
  readonly contentType?: string | undefined;
  /** Body of the answer: parsed where it is JSON, else its text. Not shown when the error is printed. */
  readonly body?: unknown;
  /** Body of the answer as it came, the token blotted out. Not shown when the error is printed. */
  readonly rawBody?: string | undefined;
  /** Where the body of a 2xx breaks the contract. */
  readonly violations?: readonly Violation[] | undefined;
}

/** The server answered with a 4xx or 5xx. */
export interface HttpError extends AnyError {
  readonly kind: "http";
  readonly status: number;
  readonly rawBody: string;
}

/**
 * The server accepted the call with a 2xx, so it has taken effect, but its body is not what the
 * contract says: not JSON, an error (then there is a `codeDesc`), or not of the schema.
 */
export interface ContractError extends AnyError {
  readonly kind: "contract";
  readonly status: number;
  readonly rawBody: string;
  /** Where the body breaks its schema; a body that is not JSON does as a whole. Empty with `validate: false`. */
  readonly violations: readonly Violation[];
}

/** The server answered with a redirect, which is never followed: it would turn a POST into a GET. */
export interface RedirectError extends AnyError {
  readonly kind: "redirect";
  readonly status: number;
}

/** There was no answer to take anything from. */
export interface NoAnswerError<
  Kind extends "input" | "timeout" | "aborted" | "network" =
    "input" | "timeout" | "aborted" | "network",
> extends AnyError {
  readonly kind: Kind;
}

/**
 * The one error that this package throws. Both `instanceof` and `kind` narrow it; the message is one
 * line for a person to read. The token is in no part of it: where the server or a cause shows it, it
 * reads `[token]` (tokens of fewer than 6 characters are left as they are).
 */
export type CipherTrustError =
  | HttpError
  | ContractError
  | RedirectError
  | NoAnswerError<"input">
  | NoAnswerError<"timeout">
  | NoAnswerError<"aborted">
  | NoAnswerError<"network">;

/** What a {@link CipherTrustError} is made from, beside its kind and message. */
export type CipherTrustErrorDetails = Partial<
  Omit<AnyError, "name" | "message" | "stack" | "toString">
>;

/** The class of {@link CipherTrustError}, for `instanceof`, and for tests that need one. */
export const CipherTrustError = class CipherTrustError extends Error {
  override readonly name = "CipherTrustError";
  // Private, so that no log shows them: a body may hold account ids and policies.
  readonly #body: unknown;
  readonly #rawBody: string | undefined;

  constructor(
    readonly kind: CipherTrustErrorKind,
    message: string,
    { cause, body, rawBody, ...shown }: CipherTrustErrorDetails = {},
  ) {
    super(message.replace(/\s+/g, " "), cause === undefined ? {} : { cause });
    Object.assign(this, shown);
    this.#body = body;
    this.#rawBody = rawBody;
  }

  get body() {
    return this.#body;
  }

  get rawBody() {
    return this.#rawBody;
  }
} as unknown as {
  readonly prototype: CipherTrustError;
  new <Kind extends CipherTrustErrorKind>(
    kind: Kind,
    message: string,
    details?: CipherTrustErrorDetails,
  ): Extract<CipherTrustError, { kind: Kind }>;
};

/** An argument that is not usable. */
export function inputError(message: string, cause?: unknown): CipherTrustError {
  return new CipherTrustError("input", message, { cause });
}
