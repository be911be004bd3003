/** Text of HTML, to be put into a page as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | undefined | Content[];

/** A template of HTML. What is put in is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(toText)));
}

/** Contents one after the other, with the same text between any two. */
export function join(contents: Content[], separator: string): Html {
  return html`${contents.flatMap((content, index) => (index === 0 ? [content] : [separator, content]))}`;
}

function toText(value: Content): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toText).join("");
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
