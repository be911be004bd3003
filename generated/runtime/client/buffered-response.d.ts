/* Compiled from scripts/runtime/client/buffered-response.ts; edit that file. */ /** A response whose body has been read, and can be read any number of times. */
export declare class BufferedResponse extends Response {
    #private;
    constructor(text: string, response: Response);
    get url(): string;
    get body(): Response["body"];
    clone(): BufferedResponse;
    text(): Promise<string>;
    json(): Promise<unknown>;
    arrayBuffer(): Promise<ArrayBuffer>;
    blob(): Promise<Blob>;
}
