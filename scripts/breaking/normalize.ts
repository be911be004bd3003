import { type Document, mapValues } from "../generate/document.js";
import { filterEntries, follow as followIn, type Node } from "./nodes.js";
import { type Direction, SchemaNormalizer } from "./schemas.js";

const METHOD = /^(get|put|post|delete|options|head|patch|trace|query)$/;

/** Headers that OpenAPI ignores among the parameters. */
const IGNORED_HEADER = /^header (accept|content-type|authorization)$/;

/** Who sends the request: a consumer, or the provider, to a webhook or callback. */
type Sender = "consumer" | "provider";

/**
 * Rewrites a document so that two that say the same are equal: each operation has all that applies to it
 * and nothing that is only a description.
 */
export function normalizeDocument(document: Document): Node {
  const root = document as Node;
  const schemas = new SchemaNormalizer(document);
  const follow = (value: unknown) => followIn(document, value);
  const { openapi, info, paths = {}, webhooks = {} } = root;
  return {
    openapi,
    info: { title: "", version: info?.version },
    paths: mapValues(paths, (it, path) => pathItem(it, path, "consumer")),
    webhooks: mapValues(webhooks, (it, name) => pathItem(it, name, "provider")),
    components: { schemas: schemas.components },
  };

  function pathItem(referenceOrItem: unknown, path: string, sender: Sender): Node {
    const item = follow(referenceOrItem);
    const operations = filterEntries(item, (_, key) => METHOD.test(key));
    return mapValues(operations, (it, method) =>
      operation(it, item, `${method.toUpperCase()} ${path}`, sender),
    );
  }

  function operation(operation: Node, item: Node, place: string, sender: Sender): Node {
    const { operationId, deprecated, requestBody, callbacks } = operation;
    const [sent, received]: Direction[] =
      sender === "consumer" ? ["request", "response"] : ["response", "request"];
    const parameters = new Map<string, Node>();
    for (const it of [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow)) {
      const name = it.in === "header" ? String(it.name).toLowerCase() : it.name;
      parameters.set(`${it.in} ${name}`, it);
    }
    return defined({
      operationId,
      deprecated: deprecated || undefined,
      ...(sender === "consumer" && {
        servers: serversOf(operation, item, root),
        security: securityOf(operation.security ?? root.security ?? []),
      }),
      parameters: [...parameters]
        .filter(([key]) => !IGNORED_HEADER.test(key))
        .map(([, it]) => parameter(it, place, sent!)),
      requestBody: requestBody && body(follow(requestBody), sent!),
      responses: mapValues(operation.responses ?? {}, (it) =>
        response(follow(it), received!, sender),
      ),
      callbacks: callbacks && mapValues(callbacks, (it) => callback(follow(it))),
    });
  }

  function callback(callback: Node): Node {
    return mapValues(callback, (it, expression) => pathItem(it, expression, "provider"));
  }

  function parameter(parameter: Node, place: string, direction: Direction): Node {
    const { name, in: location, required, schema, content } = parameter;
    const { style = location === "query" || location === "cookie" ? "form" : "simple" } = parameter;
    const normalized = schemas.normalize(schema, direction);
    const isList = /array|object|undefined/.test(String(schemas.resolve(normalized).type));
    return defined({
      ...{ name, in: location, required: required || location === "path" || undefined },
      ...keep(parameter, ["deprecated", "allowReserved", "allowEmptyValue"]),
      ...(content
        ? { content: mediaTypes(content, direction) }
        : {
            style,
            // Of one value there is only one form.
            explode: isList ? (parameter.explode ?? style === "form") : undefined,
            // Redocly pairs parameters by their text, which shall differ little when the schema changes.
            schema: schemas.add(`${name}|${location} of ${place}`, normalized),
          }),
    });
  }

  function body({ required, content }: Node, direction: Direction): Node {
    return defined({
      required: required || undefined,
      content: mediaTypes(content ?? {}, direction),
    });
  }

  function response({ headers = {}, content }: Node, direction: Direction, sender: Sender): Node {
    const all = Object.entries(headers).map(([name, it]) => [name.toLowerCase(), follow(it)]);
    return defined({
      headers: mapValues(Object.fromEntries(all), (it: Node) => header(it, direction)),
      content: content && mediaTypes(content, direction, sender === "consumer"),
    });
  }

  function header(header: Node, direction: Direction): Node {
    return defined({
      ...keep(header, ["required", "deprecated"]),
      ...(header.content
        ? { content: mediaTypes(header.content, direction) }
        : {
            explode: header.explode || undefined,
            schema: schemas.normalize(header.schema, direction),
          }),
    });
  }

  function mediaTypes(content: Node, direction: Direction, hasExamples = false): Node {
    const entries = Object.entries(content).map(([name, { schema, encoding, ...rest }]) => {
      const examples = rest.examples ?? ("example" in rest ? { example: {} } : {});
      const mediaType = defined({
        schema: schemas.normalize(schema, direction),
        encoding: encoding && mapValues(encoding, (it: Node) => part(it, direction)),
        // Only the names: the values are not promised.
        examples: hasExamples ? mapValues(examples, () => ({})) : undefined,
      });
      return [name.toLowerCase().replace(/\s*;\s*/g, "; "), mediaType];
    });
    return Object.fromEntries(entries);
  }

  /** How a part of a form is sent. */
  function part({ headers = {}, ...encoding }: Node, direction: Direction): Node {
    const { contentType, style, explode, allowReserved } = encoding;
    const all = mapValues(headers, (it) => header(follow(it), direction));
    return defined({ contentType, style, explode, allowReserved, headers: all });
  }

  /** Each alternative by what a request needs, whatever the schemes are called. */
  function securityOf(alternatives: Node[]): Node[] {
    if (alternatives.length === 0) return [{}];
    return alternatives.flatMap((requirement) =>
      Object.entries(requirement).reduce<Node[]>(
        (combined, [name, scopes]) => {
          const scheme = follow(root.components?.securitySchemes?.[name]) ?? { type: name };
          const needs = needsOf(scheme);
          return combined.flatMap((it) => needs.map((need) => ({ ...it, [need]: scopes })));
        },
        [{}],
      ),
    );
  }
}

/** What a request needs for a security scheme. Each flow of OAuth is an alternative. */
function needsOf({ type, scheme = "", in: location = "", name = "", ...rest }: Node): string[] {
  const { openIdConnectUrl = "", flows = { "": {} } } = rest;
  return Object.entries<Node>(flows).map(([flow, { authorizationUrl = "", tokenUrl = "" }]) =>
    [type, scheme.toLowerCase(), location, name, openIdConnectUrl, flow, authorizationUrl, tokenUrl]
      .filter((it) => it !== "")
      .join(" "),
  );
}

function serversOf(...places: Node[]): Node[] {
  const servers: Node[] = places.find(({ servers = [] }) => servers.length > 0)?.servers ?? [];
  return (servers.length > 0 ? servers : [{ url: "/" }]).map(({ url, variables }) =>
    defined({
      url: String(url).replace(/(.)\/$/, "$1"),
      variables:
        variables &&
        mapValues(variables, (it: Node) => defined({ default: it.default, enum: it.enum })),
    }),
  );
}

function keep(node: Node, flags: string[]): Node {
  return filterEntries(node, (value, key) => flags.includes(key) && value === true);
}

function defined(node: Node): Node {
  return filterEntries(node, (value) => value !== undefined);
}
