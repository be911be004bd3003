/* scripts/runtime/client/check-response.ts */ /** Whether what fetch returned is a response of HTTP, and not only an object that looks like one. */
export declare function isHttpResponse(response: Response): boolean;
/** Whether fetch followed a redirect, though told not to. Some have no `redirected`, but the last `url`. */
export declare function isRedirected({ redirected, url }: Response, sent: string): boolean;
