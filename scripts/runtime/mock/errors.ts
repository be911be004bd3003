import { STATUS_CODES } from "node:http";
import type { ErrorBody } from "../../types.js";

/**
 * What {@link startMock} throws. `kind` says what is wrong: `prism` is not installed, the `document`
 * cannot be served, or the `address` cannot be listened on.
 */
export class MockError extends Error {
  override readonly name = "MockError";

  readonly kind: "prism" | "document" | "address";

  constructor(kind: MockError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Ends the handling of a request with a 4xx or 5xx that is the mock's own, not the contract's. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** In the contract's shape; the name says that a mock speaks, since no appliance answers so. */
  get body(): ErrorBody {
    const name = STATUS_CODES[this.status]?.replace(/\W/g, "") ?? "Error";
    return { codeDesc: `Mock${name}`, message: this.message };
  }
}
