/* Compiled from scripts/runtime/mock/journal.ts; edit that file. */ 


/** How many requests are kept: the latest. */
const LIMIT = 1000;



/** The latest requests, for a test to look at. */
export class Journal {
  #entries          = [];

  /** @param response Its status is read when it is known. */
  add(request                                          , response                )       {
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
  list()                    {
    return this.#entries.map((entry) => ({ ...entry, status: entry.status() }));
  }

  clear()       {
    this.#entries = [];
  }
}
