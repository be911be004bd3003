import { operationsOf, type Schema } from "../generate/document.js";
import { type Bundle, follow, nameOf } from "./document.js";
import { type Content, type Html, html, join } from "./html.js";
import { renderMarkdown } from "./markdown.js";

export const schemaId = (name: string) => `schema-${name}`;

/** What has a place of its own on the page. All else says something of the type, and is shown with it. */
const SHOWN = [
  ...["$ref", "description", "type", "anyOf", "enum", "examples"],
  ...["required", "properties", "items", "additionalProperties"],
];

/** The names of the schemas, each before those that it refers to, what the operations give first. */
export function schemaNamesOf(bundle: Bundle): string[] {
  const names = new Set<string>();
  // What is added while a set is walked is walked too.
  const add = (value: unknown) => {
    for (const [, name] of JSON.stringify(value ?? {}).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    ))
      names.add(name!);
  };
  add(operationsOf(bundle));
  for (const name of names) add(bundle.components.schemas[name]);
  return [...new Set([...names, ...Object.keys(bundle.components.schemas)])];
}

/** A schema: what it means, and all its properties. */
export function renderSchema(bundle: Bundle, name: string): Html {
  const schema = bundle.components.schemas[name]!;
  const id = schemaId(name);
  return html`<section class="schema">
    <div id="${id}" data-title="${name}" data-where="Schema">
      <h3>${name}</h3>
      <p class="type">${renderType(schema)}</p>
      ${renderMeaning(bundle, schema)}
    </div>
    ${renderProperties(bundle, schema, id, name)}
  </section>`;
}

/** A type in words, with links to the schemas in it. */
export function renderType(schema: Schema): Html {
  const { type, anyOf, items, additionalProperties } = schema;
  const name = nameOf(schema);
  if (name !== undefined) return html`<a href="#${schemaId(name)}">${name}</a>`;
  if (anyOf !== undefined) {
    // An open enumeration is a string or a string.
    const types = new Map(anyOf.map(renderType).map((it) => [it.text, it]));
    return join([...types.values()], " or ");
  }
  const limits = Object.entries(schema)
    .filter(([keyword]) => !SHOWN.includes(keyword))
    .map(([keyword, value]) => `${keyword} ${asText(value)}`);
  const of = items ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
  return html`${type === undefined ? "anything" : [type].flat().join(" or ")}${
    of && html` of ${renderType(of)}`
  }${limits.length > 0 ? ` (${limits.join(", ")})` : ""}`;
}

function renderMeaning(bundle: Bundle, schema: Schema): Content {
  const { description, examples = [] } = follow(bundle, schema);
  return [
    renderMarkdown(description),
    renderValues(bundle, schema),
    examples.map((it) => html`<p class="example">Example: <code>${asText(it)}</code></p>`),
  ];
}

/** The values of an enumeration, or of an array of such. */
function renderValues(bundle: Bundle, schema: Schema): Html | undefined {
  const { items, anyOf = [], enum: own } = follow(bundle, schema);
  if (items !== undefined) return renderValues(bundle, items);
  const values = own ?? anyOf.find((it) => it.enum)?.enum;
  if (values === undefined) return undefined;
  const codes = join(
    values.map((value) => html`<code>${asText(value)}</code>`),
    ", ",
  );
  return anyOf.some((it) => it.type === "string" && !it.enum)
    ? html`<p class="values">Known values: ${codes}, or any other string.</p>`
    : html`<p class="values">No other string than: ${codes}.</p>`;
}

interface Property {
  name: string;
  schema: Schema;
  isRequired: boolean;
}

/** The properties of a schema and of the schemas written within it, save those within a property. */
function propertiesOf(schema: Schema): Property[] {
  const { properties = {}, required = [], anyOf = [], items, additionalProperties } = schema;
  const own = Object.entries(properties).map(([name, it]) => ({
    name,
    schema: it,
    isRequired: required.includes(name),
  }));
  const inner = [...anyOf, items, additionalProperties].filter((it) => typeof it === "object");
  return [...own, ...inner.flatMap(propertiesOf)];
}

function renderProperties(
  bundle: Bundle,
  schema: Schema,
  parentId: string,
  where: string,
): Html | undefined {
  const properties = propertiesOf(schema);
  if (properties.length === 0) return undefined;
  const entries = properties.map(({ name, schema: property, isRequired }) => {
    const id = `${parentId}.${name}`;
    return html`<div id="${id}" data-title="${name}" data-where="${where}">
      <dt>
        <code>${name}</code> <span class="type">${renderType(property)}</span>
        ${isRequired ? html`<strong>required</strong>` : ""}
      </dt>
      <dd>
        ${renderMeaning(bundle, property)}
        ${renderProperties(bundle, property, id, `${where}.${name}`)}
      </dd>
    </div>`;
  });
  return html`<dl>${entries}</dl>`;
}

/** A value as the reader would write it: text without quotes, unless nothing would be seen. */
function asText(value: unknown): string {
  return typeof value === "string" && value !== "" ? value : JSON.stringify(value);
}
