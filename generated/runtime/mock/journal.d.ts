/* scripts/runtime/mock/journal.ts */ import type { ServerResponse } from "node:http";
import type { RecordedRequest } from "./control-types.js";
/** The latest requests, for a test to look at. */
export declare class Journal {
	#private;
	/** @param response Its status is read when it is known. */
	add(request: Omit<RecordedRequest, "time" | "status">, response: ServerResponse): void;
	/** The oldest first. */
	list(): RecordedRequest[];
	clear(): void;
}
