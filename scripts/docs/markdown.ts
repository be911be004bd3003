import MarkdownIt from "markdown-it";
import { Failure } from "../runtime/cli/failure.js";
import { Html, html } from "./html.js";

/** Without `html`, what looks like HTML is text. */
const markdown = new MarkdownIt({ html: false });
// A wide table scrolls by itself, by the keyboard too, and not the page.
markdown.renderer.rules.table_open = () =>
  `<div class="wide" role="group" aria-label="Table" tabindex="0"><table>`;
markdown.renderer.rules.table_close = () => "</table></div>";

/** A description of the document. */
export function renderMarkdown(text = ""): Html {
  return new Html(markdown.render(text));
}

/** A line of a description: no paragraph. */
export function renderLine(text: string): Html {
  return new Html(markdown.renderInline(text));
}

/** One heading with what stands below it. */
export interface Section {
  id: string;
  title: string;
  /** 2 for a chapter. */
  level: number;
  body: Html;
}

/**
 * A file of Markdown as a chapter of the page: its title becomes a heading of the second level, its id the
 * chapter's; other headings follow.
 *
 * @param hrefOf where on the page to find what a relative link leads to, if it is there.
 */
export function renderChapter(
  text: string,
  chapter: string,
  hrefOf: (link: string) => string | undefined,
): Section[] {
  const tokens = markdown.parse(text, {});
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const link = String(token.attrGet("href") ?? "https:");
    if (/^[a-z]+:/.test(link)) continue;
    const href = hrefOf(link);
    if (href === undefined) throw new Failure(`The page has nothing for the link to ${link}.`);
    token.attrSet("href", href);
  }
  const starts = tokens.flatMap(({ type }, index) => (type === "heading_open" ? [index] : []));
  return starts.map((start, index) => {
    const [open, title, close, ...rest] = tokens.slice(start, starts[index + 1]);
    const level = Number(open!.tag.slice(1)) + 1;
    open!.tag = close!.tag = `h${level}`;
    return {
      id: level === 2 ? chapter : anchorIn(chapter, title!.content),
      title: title!.content,
      level,
      body: new Html(
        markdown.renderer.render([open!, title!, close!, ...rest], markdown.options, {}),
      ),
    };
  });
}

/** The id of a heading: as GitHub makes it, after the chapter's. */
export function anchorIn(chapter: string, heading: string): string {
  const words = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "");
  return `${chapter}-${words.replaceAll(/\s/g, "-")}`;
}

/** A section that the search finds by its title and its text. */
export function renderSection({ id, title, body }: Section, chapter: string): Html {
  return html`<section id="${id}" data-title="${title}" data-where="${chapter}">${body}</section>`;
}
