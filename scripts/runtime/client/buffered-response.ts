let BufferedResponse:
  (new (text: string, response: Response, bytes?: Uint8Array[]) => Response) | undefined;

/** A copy of a response whose body has been read, and can be read any number of times. */
export function bufferResponse(text: string, response: Response, bytes?: Uint8Array[]): Response {
  // Defined when it is needed, since not every environment has a Response when this module loads.
  BufferedResponse ??= class extends Response {
    readonly #text: string;
    readonly #url: string;
    readonly #bytes: Uint8Array[] | undefined;

    constructor(text: string, response: Response, bytes?: Uint8Array[]) {
      super(null, response);
      this.#text = text;
      this.#url = response.url;
      this.#bytes = bytes;
    }

    override get url() {
      return this.#url;
    }

    override get body() {
      return this.#stream().body;
    }

    override clone() {
      return bufferResponse(this.#text, this, this.#bytes);
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
      const body = this.#bytes ? new Blob(this.#bytes as BlobPart[]) : this.#text;
      return new Response(this.#text ? body : null, this);
    }
  };
  return new BufferedResponse(text, response, bytes);
}
