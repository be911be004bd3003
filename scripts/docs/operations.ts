import { STATUS_CODES } from "node:http";
import {
  type Example,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  type RequestBody,
  type Response,
} from "../generate/document.js";
import { renderCurl } from "./curl.js";
import type { Bundle } from "./document.js";
import { type Html, html } from "./html.js";
import { renderLine, renderMarkdown } from "./markdown.js";
import { renderType } from "./schemas.js";

/** Examples that are longer are closed at first. */
const LINES_SHOWN = 12;

export const operationIdOf = ({ operationId, method, path }: PlacedOperation) =>
  operationId ?? `${method}-${path.replaceAll(/\W+/g, "-")}`;

export const titleOf = (operation: PlacedOperation) =>
  operation.summary ?? operationIdOf(operation);

export function renderOperations(bundle: Bundle): Html {
  return html`${operationsOf(bundle).map((it) => renderOperation(bundle, it))}`;
}

function renderOperation(bundle: Bundle, operation: PlacedOperation): Html {
  const { method, path, description, parameters, requestBody, responses } = operation;
  const id = operationIdOf(operation);
  const title = titleOf(operation);
  const isError = ([status]: [string, Response]) => !/^[123]/.test(status);
  const all = Object.entries(responses);
  const render = ([status, response]: [string, Response]) =>
    renderResponse(`${id}-${status}`, status, response);
  return html`<section class="operation">
    <div id="${id}" data-title="${title}" data-where="Operation">
      <h2>${title}</h2>
      <p class="call"><strong>${method}</strong> <code>${path}</code></p>
      ${renderMarkdown(description)}
    </div>
    <section id="${id}-curl" data-title="Try it: curl" data-where="${title}">
      <h3>Try it</h3>
      ${renderCurl(bundle, operation)}
    </section>
    ${
      parameters.length > 0
        ? html`<h3>Parameters</h3>
            <dl>${parameters.map((it) => renderParameter(`${id}-${it.in}-${it.name}`, it))}</dl>`
        : ""
    }
    ${
      requestBody &&
      html`<h3>Request body</h3>
        ${renderContent(`${id}-body`, requestBody.content)}`
    }
    <h3 id="${id}-answer">Answer</h3>
    ${all.filter((it) => !isError(it)).map(render)}
    <h3 id="${id}-errors">Errors: what each means, and what to do</h3>
    ${all.filter(isError).map(render)}
  </section>`;
}

function renderParameter(id: string, parameter: Parameter): Html {
  return html`<div id="${id}" data-title="${parameter.name}" data-where="Parameter">
    <dt>
      <code>${parameter.name}</code>
      <span class="type">in the ${parameter.in}: ${renderType({ ...parameter.schema })}</span>
      ${parameter.required ? html`<strong>required</strong>` : ""}
    </dt>
    <dd>${renderMarkdown(parameter.description)}</dd>
  </div>`;
}

function renderResponse(id: string, status: string, { description, content = {} }: Response): Html {
  // A range, such as 4XX, has no name.
  const name = STATUS_CODES[status] ?? `any other ${status.toLowerCase()}`;
  return html`<section class="response">
    <div id="${id}" data-title="${status} ${name}" data-where="Response">
      <h4><span class="status">${status}</span> ${name}</h4>
      ${renderMarkdown(description)}
    </div>
    ${renderContent(id, content)}
  </section>`;
}

function renderContent(id: string, content: RequestBody["content"]): Html {
  return html`${Object.entries(content).map(
    ([mediaType, { schema = {}, examples = {} }]) =>
      html`<p class="type"><code>${mediaType}</code>: ${renderType({ ...schema })}</p>
        ${Object.entries(examples).map(([name, it]) => renderExample(`${id}-${name}`, name, it))}`,
  )}`;
}

function renderExample(id: string, name: string, example: Example): Html {
  const { summary = name, description, value } = example;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const isOpen = text.split("\n").length <= LINES_SHOWN;
  return html`<details
    id="${id}"
    data-title="${name}"
    data-where="Example"
    ${isOpen ? html` open` : ""}
  >
    <summary>${renderLine(summary)} <code>${name}</code></summary>
    ${renderMarkdown(description)}
    <pre>${text}</pre>
  </details>`;
}
