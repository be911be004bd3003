/** A response whose body has been read, and can be read any number of times. */
export class BufferedResponse extends Response {
  readonly #text: string;
  readonly #url: string;

  constructor(text: string, response: Response) {
    super(null, response);
    this.#text = text;
    this.#url = response.url;
  }

  override get url(): string {
    return this.#url;
  }

  override get body(): Response["body"] {
    return this.#stream().body;
  }

  override clone(): BufferedResponse {
    return new BufferedResponse(this.#text, this);
  }

  override async text(): Promise<string> {
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#stream().arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#stream().blob();
  }

  #stream(): Response {
    return new Response(this.#text || null, this);
  }
}
