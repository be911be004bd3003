import type { ServerResponse } from "node:http";
import type { RecordedRequest } from "./control-types.js";

/** How many requests are kept: the latest. */
const LIMIT = 1000;

type Entry = Omit<RecordedRequest, "status"> & { status: () => number | null };

/** The latest requests, for a test to look at. */
export class Journal {
  #entries: Entry[] = [];

  /** @param response Its status is read when it is known. */
  add(request: Omit<RecordedRequest, "time" | "status">, response: ServerResponse): void {
    const status = () => (response.headersSent ? response.statusCode : null);
    const entry = { time: new Date().toISOString(), ...request, status };
    // So that the response is not kept in memory.
    response.once("close", () => {
      const last = status();
      entry.status = () => last;
    });
    this.#entries.push(entry);
    if (this.#entries.length > LIMIT) this.#entries.shift();
  }

  /** The oldest first. */
  list(): RecordedRequest[] {
    return this.#entries.map((entry) => ({ ...entry, status: entry.status() }));
  }

  clear(): void {
    this.#entries = [];
  }
}
