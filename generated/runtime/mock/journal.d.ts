/* Compiled from scripts/runtime/mock/journal.ts; edit that file. */ import type { ServerResponse } from "node:http";
/** A request that the mock has received. */
export interface RecordedRequest {
    /** When it arrived, in ISO 8601. */
    time: string;
    method: string;
    /** The path, without the query string, which may hold secrets. */
    path: string;
    /** The operation of the document that it is for, if there is one. */
    operationId?: string | undefined;
    /** The path parameters, decoded. */
    parameters: Record<string, string>;
    /** The status of the response. Null if no response has been sent, as with `fault=reset`. */
    status: number | null;
}
/** The latest requests, for a test to look at. */
export declare class Journal {
    #private;
    /** @param response Its status is read when it is known. */
    add(request: Omit<RecordedRequest, "time" | "status">, response: ServerResponse): void;
    /** The oldest first. */
    list(): RecordedRequest[];
    clear(): void;
}
