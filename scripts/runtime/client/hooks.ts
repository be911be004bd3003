/** What each hook is told of. Never holds a header, a query or a body, so it may be logged. */
export interface RequestEvent {
  /** The operationId of the contract. */
  operationId: string;
  /** The HTTP method. */
  method: string;
  /** The URL, without its query. */
  url: string;
  /** 1 for the first request of a call, 2 for the first repetition. */
  attempt: number;
}

/** What {@link Hooks.onResponse} is told of. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status of the answer. */
  status: number;
  /** Milliseconds from the request to the end of the body. */
  durationMs: number;
}

/** What {@link Hooks.onRetry} is told of. */
export interface RetryEvent extends RequestEvent {
  /** HTTP status that is the reason: 401, 429 or 503. Undefined where there was no answer. */
  status: number | undefined;
  /** Code of the network error that is the reason, such as `ECONNREFUSED`. Undefined where there was an answer. */
  code: string | undefined;
  /** Milliseconds until the next request. 0 after a 401, which is repeated with a new token. */
  delayMs: number;
}

/** For logs and figures. What a hook gives back, or throws, changes nothing. */
export interface Hooks {
  /** Called before each request. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each complete answer, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before each repetition, as the wait for it begins; `attempt` is the one that failed. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}
