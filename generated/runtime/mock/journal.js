/* scripts/runtime/mock/journal.ts */ 



const LIMIT = 1000;




export class Journal {
	#entries  = [];


	add(request    , response )  {
		const status = () => (response.headersSent ? response.statusCode : null);
		const entry = { time: new Date().toISOString(), ...request, status };

		response.once("close", () => {
			const last = status();
			entry.status = () => last;
		});
		this.#entries.push(entry);
		if (this.#entries.length > LIMIT) this.#entries.shift();
	}


	list()  {
		return this.#entries.map((entry) => ({ ...entry, status: entry.status() }));
	}

	clear()  {
		this.#entries = [];
	}
}
