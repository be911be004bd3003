import { Failure } from "../runtime/cli/failure.js";
import type { Bundle } from "./document.js";
import { type Html, html } from "./html.js";
import { renderMarkdown } from "./markdown.js";

/** What holds the labels of a job, and the answer for a key that had one. */
const LABELS = "RotationJobLabels";
const ANSWER = "rotation_job_removed";

/** The labels of a key with a job, and those of the same key in the answer: both examples of the document. */
export function renderBeforeAndAfter({ components }: Bundle): Html {
  const { description, examples: [before] = [] } = components.schemas[LABELS] ?? {};
  const { labels: after } = (components.examples[ANSWER]?.value ?? {}) as { labels?: unknown };
  if (before === undefined) throw new Failure(`Schema ${LABELS} has no example to show.`);
  if (after === undefined) throw new Failure(`Example ${ANSWER} has no labels to show.`);
  return html`<section id="before-and-after" data-title="Before and after" data-where="Guide">
    <h2>Before and after</h2>
    <div class="pair">
      <figure>
        <figcaption>Before the call: a job is attached</figcaption>
        <pre>${asMember("labels", before)}</pre>
      </figure>
      <figure>
        <figcaption>After the call: none is</figcaption>
        <pre>${asMember("labels", after)}</pre>
      </figure>
    </div>
    ${renderMarkdown(description)}
  </section>`;
}

function asMember(name: string, value: unknown): string {
  return `"${name}": ${JSON.stringify(value, null, 2)}`;
}
