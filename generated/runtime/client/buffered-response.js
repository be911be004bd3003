/* scripts/runtime/client/buffered-response.ts */ let BufferedResponse
          ;


export function bufferResponse(text , response , bytes )  {

	BufferedResponse ??= class extends Response {
		 #text ;
		 #url ;
		 #bytes   ;

		constructor(text , response , bytes ) {
			super(null, response);
			this.#text = text;
			this.#url = response.url;
			this.#bytes = bytes;
		}

		 get url() {
			return this.#url;
		}

		 get body() {
			return this.#stream().body;
		}

		 clone() {
			return bufferResponse(this.#text, this, this.#bytes);
		}

		 async text() {
			return this.#text;
		}

		 async json() {
			return JSON.parse(this.#text);
		}

		 arrayBuffer() {
			return this.#stream().arrayBuffer();
		}

		 blob() {
			return this.#stream().blob();
		}

		#stream() {
			const body = this.#bytes ? new Blob(this.#bytes  ) : this.#text;
			return new Response(this.#text ? body : null, this);
		}
	};
	return new BufferedResponse(text, response, bytes);
}
