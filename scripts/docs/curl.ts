import { Failure } from "../runtime/cli/failure.js";
import type { Parameter, PlacedOperation } from "../generate/document.js";
import type { Bundle } from "./document.js";
import { type Html, html, join } from "./html.js";
import { renderLine } from "./markdown.js";

/** The operation's security, and what a parameter may have that the generators do not look at. */
interface Secured {
  security?: Array<Record<string, string[]>>;
}
interface Exemplified {
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

/**
 * A command line that makes the call. What its reader must replace is marked, and explained below by the
 * words of the document.
 */
export function renderCurl(bundle: Bundle, operation: PlacedOperation): Html {
  const replaced: Array<[placeholder: string, meaning: string]> = [];
  const mark = (placeholder: string, meaning = "") => {
    replaced.push([placeholder, meaning]);
    return html`<mark>${placeholder}</mark>`;
  };
  const markParameter = (parameter: Parameter) =>
    mark(encodeURIComponent(valueOf(parameter)), parameter.description);

  const [server] = bundle.servers;
  const url = [mark(server!.url, server!.description)];
  // Every second part is a name in braces.
  operation.path.split(/\{([^{}]+)\}/).forEach((part, index) => {
    const parameter = operation.parameters.find((it) => it.in === "path" && it.name === part);
    url.push(index % 2 === 1 && parameter ? markParameter(parameter) : html`${part}`);
  });
  const query = operation.parameters.filter((it) => it.in === "query" && it.required);
  query.forEach((parameter, index) => {
    url.push(html`${index === 0 ? "?" : "&"}${parameter.name}=${markParameter(parameter)}`);
  });

  const lines = [html`curl -X ${operation.method}`, html`'${url}'`];
  const { security = (bundle as Secured).security ?? [] } = operation as Secured;
  for (const name of Object.keys(security[0] ?? {})) {
    const { type, scheme = "", description } = bundle.components.securitySchemes[name]!;
    if (type !== "http") throw new Failure(`The docs have no curl for security of type ${type}.`);
    const capitalized = scheme.replace(/^./, (letter) => letter.toUpperCase());
    lines.push(html`-H 'Authorization: ${capitalized} ${mark("YOUR_TOKEN", description)}'`);
  }
  const [body] = Object.entries(operation.requestBody?.content ?? {});
  if (body !== undefined) {
    const [mediaType, { examples = {} }] = body;
    const [example] = Object.values(examples);
    const text = example ? JSON.stringify(example.value).replaceAll("'", `'\\''`) : "YOUR_BODY";
    lines.push(
      html`-H 'Content-Type: ${mediaType}'`,
      html`-d '${mark(text, "The request body.")}'`,
    );
  }
  return html`<pre class="curl">${join(lines, " \\\n  ")}</pre>
    <p>Replace what is marked:</p>
    <ul class="replace">
      ${replaced.map(
        ([placeholder, meaning]) =>
          html`<li><mark>${placeholder}</mark>: ${renderLine(meaning)}</li>`,
      )}
    </ul>`;
}

function valueOf(parameter: Parameter & Exemplified): string {
  const [first] = Object.values(parameter.examples ?? {});
  return String(parameter.example ?? first?.value ?? parameter.name.toUpperCase());
}
