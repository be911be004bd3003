/* Compiled from scripts/runtime/mock/errors.ts; edit that file. */ /**
 * What {@link startMock} throws. `kind` says why: `prism` cannot be loaded, the `document` cannot be
 * served, or the `address` cannot be listened on.
 */
export declare class MockError extends Error {
    readonly name = "MockError";
    readonly kind: "prism" | "document" | "address";
    constructor(kind: MockError["kind"], message: string);
}
/** Ends a request with a 4xx or 5xx that comes from the mock itself, not from the document. */
export declare class HttpError extends Error {
    readonly status: number;
    readonly headers: Record<string, string>;
    constructor(status: number, message: string, headers?: Record<string, string>);
    /** In the contract's shape. The prefix `Mock` tells it from an error of an appliance. */
    get body(): {
        codeDesc: string;
        message: string;
    };
}
