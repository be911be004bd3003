import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { operationsOf } from "../generate/document.js";
import { renderBeforeAndAfter } from "./before-and-after.js";
import type { Bundle } from "./document.js";
import { Html, html } from "./html.js";
import {
  anchorIn,
  renderChapter,
  renderMarkdown,
  renderSection,
  type Section,
} from "./markdown.js";
import { operationIdOf, renderOperations, titleOf } from "./operations.js";
import { renderSchema, schemaId, schemaNamesOf } from "./schemas.js";

const STYLE = inline("style", "style.css");
const SEARCH = inline("script", "search.js");
/** The browser runs and loads nothing but these two. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE.hash}'`,
  `script-src '${SEARCH.hash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What the page is made of. */
export interface Sources {
  bundle: Bundle;
  /** In Markdown. */
  guide: string;
  /** In Markdown. */
  evidence: string;
}

/** One page of HTML that needs nothing else: the guide, the reference, and the evidence. */
export function renderPage({ bundle, guide, evidence }: Sources): string {
  const { title, version, description } = bundle.info;
  const schemas = schemaNamesOf(bundle);
  const chapters = {
    guide: renderChapter(guide, "guide", hrefOf),
    evidence: renderChapter(evidence, "evidence", hrefOf),
  };
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title} ${version}</title>
        ${STYLE.element}
      </head>
      <body>
        <a class="skip" href="#about">Skip to the text</a>
        <header>
          <form role="search" hidden>
            <label for="search">Search</label>
            <input
              id="search"
              type="search"
              autocomplete="off"
              placeholder="A property, a status, a word"
            />
            <p role="status"></p>
            <ol></ol>
          </form>
        </header>
        <nav aria-label="Contents">${renderContents(bundle, schemas, chapters)}</nav>
        <main>
          <section id="about" data-title="${title}" data-where="About">
            <h1>${title}</h1>
            <p class="version">Version ${version}</p>
            ${renderMarkdown(description)}
          </section>
          ${chapters.guide.map((it) => renderSection(it, "Guide"))} ${renderBeforeAndAfter(bundle)}
          ${renderOperations(bundle)}
          <section>
            <h2 id="schemas">Schemas</h2>
            ${schemas.map((name) => renderSchema(bundle, name))}
          </section>
          ${chapters.evidence.map((it) => renderSection(it, "Evidence"))}
        </main>
        ${SEARCH.element}
      </body>
    </html>`;
  return `${page.text}\n`;

  function hrefOf(link: string): string | undefined {
    const [file, anchor] = link.split("#") as [string, string?];
    if (file === "EVIDENCE.md") return anchor ? `#${anchorIn("evidence", anchor)}` : "#evidence";
    const [, name] = /^components\/schemas\/(\w+)\.yaml$/.exec(file) ?? [];
    return name !== undefined && schemas.includes(name) ? `#${schemaId(name)}` : undefined;
  }
}

function renderContents(
  bundle: Bundle,
  schemas: string[],
  { guide, evidence }: Record<"guide" | "evidence", Section[]>,
): Html {
  const link = (id: string, text: string) => html`<a href="#${id}">${text}</a>`;
  const list = (links: Html[]) =>
    html`<ul>
      ${links.map((it) => html`<li>${it}</li>`)}
    </ul>`;
  const chapter = ([title, ...sections]: Section[]) =>
    html`${link(title!.id, title!.title)}
    ${list(sections.filter(({ level }) => level === 3).map(({ id, title }) => link(id, title)))}`;
  const operations = operationsOf(bundle).map((operation) => {
    const id = operationIdOf(operation);
    const parts = [
      link(`${id}-curl`, "Try it"),
      link(`${id}-answer`, "Answer"),
      link(`${id}-errors`, "Errors"),
    ];
    return html`${link(id, titleOf(operation))} ${list(parts)}`;
  });
  return list([
    chapter(guide),
    link("before-and-after", "Before and after"),
    ...operations,
    html`${link("schemas", "Schemas")} ${list(schemas.map((name) => link(schemaId(name), name)))}`,
    chapter(evidence),
  ]);
}

/** A file beside this one as an element, and the hash by which a content security policy allows it. */
function inline(tag: string, file: string) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  return { element: new Html(`<${tag}>${text}</${tag}>`), hash };
}
