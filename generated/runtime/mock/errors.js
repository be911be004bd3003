/* Compiled from scripts/runtime/mock/errors.ts; edit that file. */ import { STATUS_CODES } from "node:http";

/**
 * What the mock throws. `kind` says why: one of the `options` is invalid, `prism` cannot be loaded, the
 * `document` cannot be served, or the `address` cannot be listened on.
 */
export class MockError extends Error {
                    name = "MockError";

           kind                                              ;

  constructor(kind                   , message        ) {
    super(message);
    this.kind = kind;
  }
}

/** What is wrong with a part of a request, as Prism reports it. */
;






/** Ends a request with a 4xx or 5xx that comes from the mock itself, not from the document. */
export class HttpError extends Error {
           status        ;
           headers                        ;
           validation                         ;

  constructor(
    status        ,
    message        ,
    headers                         = {},
    validation              ,
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.validation = validation;
  }

  /** In the contract's shape. The prefix `Mock` tells it from an error of an appliance. */
  get body()                                                                  {
    const name = STATUS_CODES[this.status]?.replace(/\W/g, "") ?? "Error";
    return {
      ...{ codeDesc: `Mock${name}`, message: this.message },
      ...(this.validation && { validation: this.validation }),
    };
  }
}
