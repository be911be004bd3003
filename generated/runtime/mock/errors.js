/* Compiled from scripts/runtime/mock/errors.ts; edit that file. */ import { STATUS_CODES } from "node:http";


/**
 * What {@link startMock} throws. `kind` says what is wrong: `prism` is not installed, the `document`
 * cannot be served, or the `address` cannot be listened on.
 */
export class MockError extends Error {
                    name = "MockError";

           kind                                  ;

  constructor(kind                   , message        ) {
    super(message);
    this.kind = kind;
  }
}

/** Ends the handling of a request with a 4xx or 5xx that is the mock's own, not the contract's. */
export class Refusal extends Error {
           status        ;
           headers                        ;

  constructor(status        , message        , headers                         = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** In the contract's shape; the name says that a mock speaks, since no appliance answers so. */
  get body()            {
    const name = STATUS_CODES[this.status]?.replace(/\W/g, "") ?? "Error";
    return { codeDesc: `Mock${name}`, message: this.message };
  }
}
