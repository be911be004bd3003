let BufferedResponse: (new (text: string, response: Response) => Response) | undefined;

/** A copy of a response whose body has been read, and can be read any number of times. */
export function bufferResponse(text: string, response: Response): Response {
  // Defined when it is needed, since not every environment has a Response when this module loads.
  BufferedResponse ??= class extends Response {
    readonly #text: string;
    readonly #url: string;

    constructor(text: string, response: Response) {
      super(null, response);
      this.#text = text;
      this.#url = response.url;
    }

    override get url() {
      return this.#url;
    }

    override get body() {
      return this.#stream().body;
    }

    override clone() {
      return bufferResponse(this.#text, this);
    }

    override async text() {
      return this.#text;
    }

    override async json() {
      return JSON.parse(this.#text);
    }

    override arrayBuffer() {
      return this.#stream().arrayBuffer();
    }

    override blob() {
      return this.#stream().blob();
    }

    #stream() {
      return new Response(this.#text || null, this);
    }
  };
  return new BufferedResponse(text, response);
}
