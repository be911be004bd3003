import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/build/project.js";

type Node = Record<string, any>;

export const document: Node = parse(
  readFileSync(resolve(root, "test/breaking/document.yaml"), "utf8"),
);

/** The parts of the document that the changes are made to. */
function partsOf(document: Node) {
  const { paths, components, webhooks } = document;
  const { schemas } = components;
  const { get: list, post: create } = paths["/keys"];
  return {
    ...{ document, paths, components, schemas, list, create, key: paths["/keys/{id}"] },
    ...{ replace: paths["/keys/{id}"].put, remove: paths["/keys/{id}"].delete },
    ...{ login: paths["/login"].post, hook: webhooks.keyChanged.post, page: list.responses["200"] },
    ...{ callback: create.callbacks.done["{$request.body#/url}"].post },
    body: create.requestBody,
    ...mapProperties({ NewKey: "request", Page: "response", Key: "both" }),
    /** A query parameter of listKeys. */
    query: (name: string) => list.parameters.find((it: Node) => it.name === name),
  };

  function mapProperties(names: Record<string, string>): Record<string, any> {
    return Object.fromEntries(
      Object.entries(names).map(([schema, name]) => [name, schemas[schema].properties]),
    );
  }
}

export type Change = (parts: any) => void;

/** The document with a change. */
export function changed(change: Change): Node {
  const copy = structuredClone(document);
  change(partsOf(copy));
  return copy;
}

const swap = (node: Node, name: string, other: string): void => {
  node[other] = node[name];
  delete node[name];
};

const NUMBER = { type: "number" };
const TEXT = { type: "string" };
const json = (schema: Node) => ({ description: "", content: { "application/json": { schema } } });
const KEY = { $ref: "#/components/schemas/Key" };

/** Changes of requests. */
const requests: Record<string, Record<string, Change>> = {
  breaking: {
    "a property becomes required": ({ schemas }) => schemas.NewKey.required.push("size"),
    "a required property is added": ({ schemas, request }) => {
      request.zone = TEXT;
      schemas.NewKey.required.push("zone");
    },
    "an optional property is removed": ({ request }) => delete request.size,
    "a property is renamed": ({ request }) => swap(request, "labels", "label"),
    "a property becomes read-only": ({ request }) => (request.size.readOnly = true),
    "a value of an enum is removed": ({ request }) => request.kind.enum.pop(),
    "a string becomes an enum": ({ schemas }) => (schemas.Owner.properties.mail.enum = ["a"]),
    "a known value is removed": ({ schemas }) => schemas.State.anyOf[0].enum.pop(),
    "an open enum is closed": ({ schemas }) => schemas.State.anyOf.pop(),
    "an open enum becomes a string": ({ schemas }) => (schemas.State = TEXT),
    "a maximum length is lowered": ({ request }) => (request.name.maxLength = 10),
    "a minimum length is raised": ({ request }) => (request.name.minLength = 3),
    "a pattern is added": ({ request }) => (request.name.pattern = "^a"),
    "a pattern changes": ({ request }) => (request.code.pattern = "^[a-f]+$"),
    "a minimum becomes exclusive": ({ request }) =>
      swap(request.size, "minimum", "exclusiveMinimum"),
    "a maximum is added": ({ request }) => (request.size.maximum = 9),
    "a multiple becomes coarser": ({ request }) => (request.step.multipleOf = 20),
    "a format is added": ({ request }) => (request.name.format = "uuid"),
    "a format is narrower": ({ request }) => (request.url.format = "date"),
    "items become unique": ({ request }) => (request.labels = { type: "array", uniqueItems: true }),
    "a number of items is required": ({ request }) => (request.tags.minItems = 1),
    "items have another type": ({ request }) => (request.tags.items = NUMBER),
    "the values of a map are narrower": ({ request }) =>
      (request.labels.additionalProperties.maxLength = 3),
    "an object is closed": ({ schemas }) => (schemas.NewKey.additionalProperties = false),
    "an object in an object is closed": ({ schemas }) =>
      (schemas.Owner.additionalProperties = false),
    "null is no longer accepted": ({ request }) => (request.url.type = "string"),
    "a type changes": ({ request }) => (request.size = TEXT),
    "an integer is no longer accepted": ({ request }) => (request.step = { type: "boolean" }),
    "a variant is removed": ({ request }) => request.rule.oneOf.pop(),
    "a property of a variant is required": ({ request }) =>
      request.rule.oneOf[1].required.push("b"),
    "a condition is added": ({ request }) => (request.name.not = { const: "x" }),
    "a condition is stricter": ({ request }) => request.not.not.enum.push("b"),
    "allOf demands more": ({ request }) =>
      (request.owner = { allOf: [request.owner, { required: ["mail"] }] }),
    "a property of a nested object has another type": ({ schemas }) =>
      (schemas.Owner.properties.mail = NUMBER),
    "the default of a property changes": ({ request }) => (request.size.default = 4096),
    "the default of a property is removed": ({ request }) => delete request.size.default,
    "the default of a parameter changes": ({ query }) => (query("limit").schema.default = 20),
    "the default of a parameter is removed": ({ query }) => delete query("skip").schema.default,
    "a parameter becomes required": ({ query }) => (query("limit").required = true),
    "a required parameter is added": ({ list }) =>
      list.parameters.push({ name: "zone", in: "query", required: true, schema: TEXT }),
    "a required header is added to a path": ({ key }) =>
      key.parameters.push({ name: "X-Zone", in: "header", required: true, schema: TEXT }),
    "a required cookie is added": ({ remove }) =>
      (remove.parameters = [{ name: "a", in: "cookie", required: true, schema: TEXT }]),
    "a parameter is removed": ({ list }) => list.parameters.splice(1, 1),
    "two parameters become one": ({ list }) =>
      list.parameters.splice(0, 2, { name: "page", in: "query", schema: { type: "integer" } }),
    "the last parameter is removed": ({ key }) => delete key.parameters,
    "a header is renamed": ({ list }) => (list.parameters[5].name = "X-Area"),
    "a parameter moves to the headers": ({ query }) => (query("sort").in = "header"),
    "a value of a parameter's enum is removed": ({ query }) => query("sort").schema.enum.pop(),
    "a parameter becomes an array": ({ query }) =>
      (query("sort").schema = { type: "array", items: TEXT }),
    "a parameter has a lower maximum": ({ query }) => (query("limit").schema.maximum = 50),
    "an array is sent in one value": ({ query }) => (query("tags").explode = false),
    "an array is separated by pipes": ({ query }) => (query("tags").style = "pipeDelimited"),
    "a parameter becomes JSON": ({ query }) => {
      delete query("tags").schema;
      query("tags").content = { "application/json": { schema: TEXT } };
    },
    "a parameter of the path is renamed": ({ components, paths }) => {
      components.parameters.Id.name = "key";
      swap(paths, "/keys/{id}", "/keys/{key}");
    },
    "the identifier is longer": ({ components }) => (components.parameters.Id.schema.minLength = 9),
    "a parameter of a path becomes required": ({ key, components }) => {
      components.parameters.Trace = { name: "X-Trace", in: "header", required: true, schema: TEXT };
      key.parameters.push({ $ref: "#/components/parameters/Trace" });
    },
    "a part of allOf is removed": ({ request }) => (request.owner = { type: "object" }),
    "a body becomes required": ({ replace }) => (replace.requestBody.required = true),
    "a required body is added": ({ remove }) =>
      (remove.requestBody = { required: true, ...json(TEXT) }),
    "a body is removed": ({ replace }) => delete replace.requestBody,
    "a media type is removed": ({ body }) => delete body.content["multipart/form-data"],
    "a media type becomes another": ({ replace }) =>
      swap(replace.requestBody.content, "application/json", "application/merge-patch+json"),
    "a part of a form has another media type": ({ body }) =>
      (body.content["multipart/form-data"].encoding.file.contentType = "image/png"),
    "the form loses a field": ({ schemas }) => delete schemas.Login.properties.user,
    "an open operation needs a token": ({ login }) => delete login.security,
    "an open operation needs one of two": ({ login }) =>
      (login.security = [{ key: [] }, { bearer: [] }]),
    "an optional token is needed": ({ document, list }) => {
      list.security = [{ key: [] }];
      document.security.push({});
    },
    "another scheme is needed": ({ components }) =>
      (components.securitySchemes.bearer = { type: "apiKey", in: "query", name: "token" }),
    "another scheme is needed as well": ({ document }) => (document.security[0].key = []),
    "an alternative scheme is removed": ({ create }) => create.security.pop(),
    "another scope is needed": ({ create }) => create.security[0].oauth.push("read"),
    "an API key has another name": ({ components }) =>
      (components.securitySchemes.key.name = "X-API"),
    "a token comes from another URL": ({ components }) =>
      (components.securitySchemes.oauth.flows.clientCredentials.tokenUrl = "https://a.example"),
    "the base path changes": ({ document }) =>
      (document.servers[0].url = "https://keys.example/v2"),
    "the servers are removed": ({ document }) => delete document.servers,
    "an operation has its own server": ({ list }) =>
      (list.servers = [{ url: "https://a.example" }]),
    "a server variable has another default": ({ login }) =>
      (login.servers[0].variables.region.default = "us"),
    "a server variable loses a value": ({ login }) => login.servers[0].variables.region.enum.pop(),
    "a path is removed": ({ paths }) => delete paths["/login"],
    "a path is renamed": ({ paths }) => swap(paths, "/login", "/log-in"),
    "a method is removed": ({ key }) => delete key.delete,
    "a method becomes another": ({ key }) => swap(key, "put", "patch"),
    "an operationId changes": ({ list }) => (list.operationId = "getKeys"),
    "an operationId is removed": ({ list }) => delete list.operationId,
    "a tag of a discriminator changes": ({ schemas }) =>
      swap(schemas.Pet.discriminator.mapping, "cat", "tom"),
    "a discriminator has another property": ({ schemas }) =>
      (schemas.Pet.discriminator.propertyName = "kind"),
    "a variant of a component is removed": ({ schemas }) => schemas.Pet.oneOf.pop(),
    "a choice becomes one of its variants": ({ request }) =>
      (request.pet = { $ref: "#/components/schemas/Dog" }),
    "names have a pattern": ({ request }) => (request.labels.propertyNames = { pattern: "^a" }),
    "more names have a pattern": ({ request }) =>
      (request.map.patternProperties["^b"] = { type: "number" }),
    "an object needs a number of properties": ({ request }) => (request.labels.minProperties = 1),
    "a property depends on another": ({ schemas }) =>
      (schemas.NewKey.dependentRequired = { size: ["kind"] }),
    "an array becomes a tuple": ({ request }) => (request.tags.prefixItems = [NUMBER]),
    "a text is encoded": ({ request }) => (request.code.contentEncoding = "base64"),
    "a constant is demanded": ({ schemas }) => (schemas.Owner.properties.mail.const = "a"),
    "a variant accepts less": ({ schemas }) => (schemas.Dog.properties.age.minimum = 0),
    "a choice becomes exclusive": ({ request }) => swap(request.code, "anyOf", "oneOf"),
    "two parameters of a path are swapped": ({ paths, key }) => {
      paths["/a/{x}/{y}"] = key;
      delete paths["/keys/{id}"];
    },
    "reserved characters of a parameter are not encoded": ({ query }) =>
      (query("sort").allowReserved = true),
    "a parameter has another name in another case": ({ query }) => (query("sort").name = "Sort"),
    "a cookie becomes a header": ({ list }) => (list.parameters[6].in = "header"),
    "the items of a parameter are numbers": ({ query }) => (query("tags").schema.items = NUMBER),
    "a media type and its range": ({ replace }) =>
      swap(replace.requestBody.content, "application/json", "application/*"),
    "all encodings are removed": ({ body }) => delete body.content["multipart/form-data"].encoding,
    "a server is replaced by its path": ({ document }) => (document.servers = [{ url: "/v1" }]),
    "one of two servers is removed": ({ paths, document }) =>
      (paths["/keys"].servers = [{ url: "https://other.example" }]) && void document,
    "a shared property becomes required": ({ schemas }) => schemas.Key.required.push("name"),
    "a shared property becomes read-only": ({ both }) => (both.name.readOnly = true),
  },
  minor: {
    "a value of an enum is added": ({ request }) => request.kind.enum.push("aes"),
    "a known value is added": ({ schemas }) => schemas.State.anyOf[0].enum.push("idle"),
    "a closed enum opens": ({ request }) => (request.kind = { anyOf: [request.kind, TEXT] }),
    "an enum becomes a string": ({ request }) => (request.kind = TEXT),
    "an optional property is added": ({ request }) => (request.zone = TEXT),
    "a required property becomes optional": ({ schemas }) => (schemas.NewKey.required = []),
    "a property is no longer read-only": ({ both }) => delete both.createdAt.readOnly,
    "a maximum length is raised": ({ request }) => (request.name.maxLength = 30),
    "a minimum length is removed": ({ request }) => delete request.name.minLength,
    "a pattern is removed": ({ request }) => delete request.code.pattern,
    "a minimum is lowered": ({ request }) => (request.size.minimum = 0),
    "a multiple becomes finer": ({ request }) => (request.step.multipleOf = 5),
    "a format is wider": ({ request }) => (request.size.format = "int64"),
    "a format is removed": ({ request }) => delete request.url.format,
    "items need not be unique": ({ request }) => delete request.tags.uniqueItems,
    "the values of a map are any": ({ request }) => delete request.labels.additionalProperties,
    "a closed object opens": ({ request }) => delete request.closed.additionalProperties,
    "null is accepted": ({ request }) => (request.code.type = ["string", "null"]),
    "null is accepted for a component": ({ request }) =>
      (request.owner = { anyOf: [request.owner, { type: "null" }] }),
    "an integer becomes a number": ({ request }) => (request.step.type = "number"),
    "another type is accepted": ({ request }) => (request.code.type = ["string", "integer"]),
    "a variant is added": ({ request }) => request.rule.oneOf.push({ type: "boolean" }),
    "a variant of the same type is added": ({ request }) =>
      request.rule.oneOf.push({ type: "object", required: ["b"], properties: { b: NUMBER } }),
    "a choice is no longer exclusive": ({ request }) =>
      (request.pet = {
        anyOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "type", mapping: { cat: "#/components/schemas/Cat" } },
      }),
    "an object becomes one of two variants": ({ request }) =>
      (request.owner = { oneOf: [request.owner, TEXT] }),
    "a condition is removed": ({ request }) => (request.not = {}),
    "a default is added": ({ request }) => (request.kind.default = "rsa"),
    "an optional query parameter is added": ({ list }) =>
      list.parameters.push({ name: "a", in: "query", schema: TEXT }),
    "an optional cookie is added": ({ remove }) =>
      (remove.parameters = [{ name: "a", in: "cookie", schema: TEXT }]),
    "a value of a parameter's enum is added": ({ query }) => query("sort").schema.enum.push("age"),
    "a parameter has a higher maximum": ({ query }) => (query("limit").schema.maximum = 200),
    "two parameters are wider and one is added": ({ query, list }) => {
      query("limit").schema.maximum = 1000;
      query("skip").schema.maximum = 1000;
      list.parameters.push({ name: "from", in: "query", schema: query("skip").schema });
    },
    "the identifier may be shorter": ({ components }) =>
      delete components.parameters.Id.schema.minLength,
    "a body becomes optional": ({ body }) => delete body.required,
    "an optional body is added": ({ remove }) => (remove.requestBody = json(TEXT)),
    "a media type is added": ({ replace }) =>
      (replace.requestBody.content["application/xml"] = { schema: KEY }),
    "no token is needed any more": ({ document }) => delete document.security,
    "a token becomes optional": ({ document }) => document.security.push({}),
    "an alternative scheme is added": ({ create }) => create.security.push({ bearer: [] }),
    "a scope is no longer needed": ({ create }) => (create.security[0].oauth = []),
    "a server is added": ({ document }) => document.servers.push({ url: "https://b.example" }),
    "a server variable has another value": ({ login }) =>
      login.servers[0].variables.region.enum.push("ap"),
    "an operation is added": ({ key }) =>
      (key.get = { operationId: "getKey", responses: { 200: json(KEY) } }),
    "a path is added": ({ paths, list }) =>
      (paths["/all"] = { get: { ...list, operationId: "all" } }),
    "an operation is deprecated": ({ list }) => (list.deprecated = true),
    "a tag of a discriminator is added": ({ schemas }) => {
      schemas.Bird = schemas.Dog;
      schemas.NewKey.properties.pet = {
        oneOf: [...schemas.Pet.oneOf, { $ref: "#/components/schemas/Bird" }],
        discriminator: schemas.Pet.discriminator,
      };
    },
    "a pattern of names is removed": ({ request }) => delete request.map.patternProperties,
    "a maximum is removed": ({ query }) => delete query("limit").schema.maximum,
    "an object may have more properties": ({ request }) =>
      (request.labels.minProperties = 0) || (request.more = {}),
    "an operation without an id gets one": ({ paths, list }) =>
      (paths["/new"] = { get: { ...list, operationId: "new" } }),
    "empty values of a parameter are accepted": ({ query }) =>
      (query("sort").allowEmptyValue = true),
    "a header parameter is added to a path": ({ key }) =>
      key.parameters.push({ name: "X-New", in: "header", schema: TEXT }),
    "a flow is added": ({ components }) =>
      (components.securitySchemes.oauth.flows.password = {
        tokenUrl: "https://a.example",
        scopes: {},
      }),
    "two schemes become one": ({ document }) => (document.security = [{}, { bearer: [], key: [] }]),
    "a parameter is deprecated": ({ query }) => (query("sort").deprecated = true),
    "a property is deprecated": ({ request }) => (request.size.deprecated = true),
  },
  patch: {
    "a parameter moves to the path": ({ paths, login }) => {
      paths["/login"].parameters = login.parameters;
      delete login.parameters;
    },
    "the parameter of the path moves to its operations": ({ key, replace, remove }) => {
      replace.parameters = remove.parameters = key.parameters;
      delete key.parameters;
    },
    "a parameter becomes a component": ({ list, components }) => {
      components.parameters.Limit = list.parameters[0];
      list.parameters[0] = { $ref: "#/components/parameters/Limit" };
    },
    "parameters are in another order": ({ list }) => list.parameters.reverse(),
    "defaults of OpenAPI are written": ({ query }) =>
      Object.assign(query("tags"), {
        style: "form",
        explode: true,
        required: false,
        deprecated: false,
      }),
    "a scalar has another form": ({ query }) => (query("sort").explode = false),
    "a read-only property becomes required": ({ schemas }) =>
      schemas.Key.required.push("createdAt"),
    "an enum is in another order": ({ request }) => request.kind.enum.reverse(),
    "variants are in another order": ({ request }) => request.rule.oneOf.reverse(),
    "oneOf becomes anyOf where the types differ": ({ request }) =>
      swap(request.rule, "oneOf", "anyOf"),
    "the type of an enum is implied": ({ request }) => delete request.kind.type,
    "a bound of an integer is exclusive": ({ request }) => {
      request.size.exclusiveMinimum = 0;
      delete request.size.minimum;
    },
    "an enum is written as constants": ({ request }) =>
      (request.kind = { oneOf: [{ const: "rsa" }, { const: "ec" }] }),
    "null is written as a variant": ({ request }) =>
      (request.url = { anyOf: [{ type: "string", format: "uri" }, { type: "null" }] }),
    "a body becomes a component": ({ replace, components }) => {
      components.requestBodies = { Key: replace.requestBody };
      replace.requestBody = { $ref: "#/components/requestBodies/Key" };
    },
    "the security of all moves to the operations": ({ document, list, key }) => {
      for (const it of [list, key.put, key.delete]) it.security = document.security;
      delete document.security;
    },
    "a security scheme is renamed": ({ document, components }) => {
      swap(components.securitySchemes, "bearer", "token");
      document.security = [{ token: [] }];
    },
    "the format of a token is another": ({ components }) =>
      (components.securitySchemes.bearer.bearerFormat = "opaque"),
    "the servers move to a path": ({ document, paths }) =>
      (paths["/keys"].servers = document.servers),
    "tags change": ({ list, document }) => {
      list.tags = ["all", "keys"];
      document.tags = [{ name: "all" }, { name: "keys" }];
    },
    "a deprecated operation is no longer": ({ list }) => (list.deprecated = false),
    "an extension is added": ({ request }) => (request.size["x-unit"] = "bits"),
  },
};

/** Changes of responses. */
const responses: Record<string, Record<string, Change>> = {
  breaking: {
    "an optional property is removed": ({ response }) => delete response.total,
    "a property is renamed": ({ response }) => swap(response, "total", "sum"),
    "a required property becomes optional": ({ schemas }) => delete schemas.Page.required,
    "a property becomes write-only": ({ both }) => (both.name.writeOnly = true),
    "a property has another type": ({ response }) => (response.at = NUMBER),
    "an integer becomes a number": ({ response }) => (response.total.type = "number"),
    "a property may be null": ({ response }) => (response.at.type = ["string", "null"]),
    "a component may be null": ({ response }) =>
      (response.owner = { anyOf: [response.owner, { type: "null" }] }),
    "a property may be another object": ({ response }) =>
      (response.owner = { oneOf: [response.owner, TEXT] }),
    "the default of a property changes": ({ response }) => (response.size.default = 2),
    "a format is wider": ({ response }) => (response.size.format = "int64"),
    "a multiple becomes finer": ({ response }) => (response.size.multipleOf = 1),
    "a variant of a component is added": ({ schemas }) => {
      schemas.Bird = schemas.Dog;
      schemas.Pet.oneOf.push({ $ref: "#/components/schemas/Bird" });
    },
    "a property of a variant is removed": ({ schemas }) => delete schemas.Dog.properties.age,
    "a pattern of names is removed": ({ response }) => delete response.map.patternProperties,
    "an array becomes one value": ({ response }) => (response.keys = response.keys.items),
    "a body becomes an array": ({ page }) =>
      (page.content["application/json"].schema = {
        type: "array",
        items: { $ref: "#/components/schemas/Page" },
      }),
    "a body has no schema any more": ({ page }) => delete page.content["application/json"].schema,
    "allOf loses a part": ({ response }) => (response.owner = { allOf: [{ type: "object" }] }),
    "the type is any": ({ response }) => (response.at = {}),
    "a header of an error is removed": ({ page }) => delete page.headers.ETag,
    "a webhook has another name": ({ document }) =>
      swap(document.webhooks, "keyChanged", "keyChange"),
    "a callback has another URL": ({ create }) =>
      swap(create.callbacks.done, "{$request.body#/url}", "{$request.body#/uri}"),
    "a webhook has another media type": ({ hook }) =>
      swap(hook.requestBody.content, "application/json", "application/xml"),
    "a webhook no longer has a body": ({ hook }) => delete hook.requestBody,
    "a property of a payload may be null": ({ schemas }) =>
      (schemas.Event.properties.at.type = ["string", "null"]),
    "a property of a payload is no longer required": ({ schemas }) => delete schemas.Event.required,
    "a variant is added": ({ response }) => response.value.oneOf.push({ type: "boolean" }),
    "a closed enum grows": ({ response }) => response.mode.enum.push("c"),
    "a closed enum opens": ({ response }) => (response.mode = { anyOf: [response.mode, TEXT] }),
    "an enum becomes a string": ({ response }) => delete response.mode.enum,
    "a value of a closed enum is removed": ({ response }) => response.mode.enum.pop(),
    "a known value that another enum has is removed": ({ response }) =>
      response.level.anyOf[0].enum.pop(),
    "an open enum becomes a string": ({ response }) => (response.level = TEXT),
    "a shared enum grows": ({ both }) => both.kind.enum.push("aes"),
    "a maximum length is removed": ({ response }) => delete response.at.maxLength,
    "a minimum is lowered": ({ response }) => (response.total.minimum = -1),
    "a format changes": ({ response }) => (response.at.format = "date"),
    "a format is removed": ({ response }) => delete response.at.format,
    "the values of a map have another type": ({ response }) =>
      (response.counts.additionalProperties = TEXT),
    "a map has any values": ({ response }) => (response.counts.additionalProperties = true),
    "a property of items is removed": ({ both }) => delete both.kind,
    "a body gets an envelope": ({ page }) =>
      (page.content["application/json"].schema = {
        type: "object",
        properties: { data: { $ref: "#/components/schemas/Page" } },
      }),
    "a header is removed": ({ page }) => delete page.headers["X-Total"],
    "all headers are removed": ({ page }) => delete page.headers,
    "a header has another type": ({ page }) => (page.headers["X-Total"].schema = TEXT),
    "a header becomes optional": ({ page }) => delete page.headers["X-Total"].required,
    "a success has another status": ({ create }) => swap(create.responses, "201", "200"),
    "another success has another body": ({ list }) => (list.responses["202"] = json(TEXT)),
    "another success has no body": ({ list }) => (list.responses["204"] = { description: "" }),
    "another success has a body": ({ remove }) => (remove.responses["200"] = json(KEY)),
    "an error is not as its range says": ({ list }) => (list.responses["409"] = json(TEXT)),
    "an error is not as the default says": ({ create }) =>
      (create.responses["4XX"] = json({
        type: "object",
        required: ["a"],
        properties: { a: TEXT },
      })),
    "an error is removed": ({ list }) => delete list.responses["404"],
    "a range is removed": ({ list }) => delete list.responses["4XX"],
    "the default is removed": ({ create }) => delete create.responses.default,
    "a media type is removed": ({ create }) => delete create.responses["201"].content,
    "a media type becomes another": ({ page }) =>
      swap(page.content, "application/json", "application/hal+json"),
    "an example is removed": ({ page }) => delete page.content["application/json"].examples.one,
    "an example is renamed": ({ page }) =>
      swap(page.content["application/json"].examples, "one", "first"),
    "all examples are removed": ({ page }) => delete page.content["application/json"].examples,
    "the only example is removed": ({ create }) =>
      delete create.responses["201"].content["application/json"].example,
    "a schema is renamed": ({ schemas, components }) => {
      swap(schemas, "Problem", "ErrorBody");
      components.responses.NotFound.content["application/json"].schema.$ref =
        "#/components/schemas/ErrorBody";
    },
    "a schema that nothing uses is removed": ({ schemas }) => delete schemas.Unused,
    "a payload of a webhook loses a property": ({ schemas }) => delete schemas.Event.properties.at,
    "a header of a webhook is removed": ({ hook }) => delete hook.parameters,
    "a header of a webhook becomes optional": ({ hook }) => delete hook.parameters[0].required,
    "a webhook is removed": ({ document }) => delete document.webhooks,
    "a webhook needs a property in the response": ({ hook }) =>
      (hook.responses["204"] = json({ type: "object" })),
    "a callback no longer accepts a status": ({ callback }) => delete callback.responses["202"],
    "a callback is removed": ({ create }) => delete create.callbacks,
  },
  minor: {
    "a property is added": ({ response }) => (response.more = TEXT),
    "a required property is added": ({ schemas, response }) => {
      response.more = TEXT;
      schemas.Page.required.push("more");
    },
    "a known value is added": ({ response }) => response.level.anyOf[0].enum.push("high"),
    "a header is added": ({ page }) => (page.headers.Link = { schema: TEXT }),
    "a media type is added": ({ page }) => (page.content["text/csv"] = { schema: TEXT }),
    "an example is added": ({ page }) =>
      (page.content["application/json"].examples.two = { value: { keys: [] } }),
    "an error of a range is declared": ({ list }) =>
      (list.responses["409"] = { $ref: "#/components/responses/NotFound" }),
    "an error is declared": ({ list }) =>
      (list.responses["503"] = { $ref: "#/components/responses/NotFound" }),
    "a default is declared": ({ list }) => (list.responses.default = json(TEXT)),
    "another success has the same body": ({ create }) =>
      (create.responses["202"] = create.responses["201"]),
    "a range of successes has the same body": ({ create }) =>
      (create.responses["2XX"] = create.responses["201"]),
    "a webhook is added": ({ document, hook }) =>
      (document.webhooks.other = { post: { ...hook, operationId: "other" } }),
    "a webhook may get another response": ({ hook }) =>
      (hook.responses["202"] = { description: "" }),
    "a header of a webhook is added": ({ hook }) =>
      hook.parameters.push({ name: "X-More", in: "header", required: true, schema: TEXT }),
    "a payload of a webhook gets a property": ({ schemas }) =>
      (schemas.Event.properties.more = TEXT),
    "a callback is added": ({ remove, create }) => (remove.callbacks = create.callbacks),
    "a property is deprecated": ({ response }) => (response.total.deprecated = true),
  },
  patch: {
    "an optional property becomes required": ({ schemas }) => schemas.Page.required.push("total"),
    "a string becomes an enum": ({ schemas }) => (schemas.Problem.properties.message.enum = ["a"]),
    "a string becomes an open enum": ({ response }) =>
      (response.at.anyOf = [{ enum: ["a"] }, { type: "string" }]),
    "an open enum is closed": ({ response }) => response.level.anyOf.pop(),
    "a closed object opens": ({ response }) => delete response.closed.additionalProperties,
    "an object is closed": ({ schemas }) => (schemas.Page.additionalProperties = false),
    "a bound is stricter": ({ response }) => (response.total.minimum = 1),
    "a multiple is coarser": ({ response }) => (response.size.multipleOf = 4),
    "a format is narrower": ({ response }) => (response.at.pattern = "Z$"),
    "a pattern of names is added": ({ response }) =>
      (response.owner = { allOf: [response.owner, { patternProperties: { "^x": TEXT } }] }),
    "a choice becomes one of its variants": ({ response }) =>
      (response.pet = { $ref: "#/components/schemas/Dog" }),
    "a variant is removed": ({ response }) => response.value.oneOf.pop(),
    "an enum of one becomes a constant": ({ response }) => (response.only = { const: "x" }),
    "allOf is split": ({ schemas }) => {
      const { total, ...properties } = schemas.Page.properties;
      schemas.Base = { type: "object", properties: { total } };
      schemas.Page = {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          { type: "object", required: ["keys"], properties },
        ],
      };
    },
    "a reference stands in allOf with a description": ({ response }) =>
      (response.owner = { allOf: [response.owner], description: "Who owns it." }),
    "a reference has a description": ({ response }) =>
      (response.owner.description = "Who owns it."),
    "a recursive reference has a description": ({ both }) =>
      (both.parent = { allOf: [both.parent, { description: "Above." }], readOnly: false }),
    "an open enum is in another order": ({ response }) => response.level.anyOf.reverse(),
    "a schema becomes a component": ({ schemas, response }) => {
      schemas.Level = response.level;
      response.level = { $ref: "#/components/schemas/Level" };
    },
    "a component response is renamed": ({ components, list, create }) => {
      swap(components.responses, "NotFound", "Missing");
      const missing = { $ref: "#/components/responses/Missing" };
      list.responses["404"] = list.responses["4XX"] = create.responses.default = missing;
    },
    "a component response is inlined": ({ components, list }) =>
      (list.responses["404"] = components.responses.NotFound),
    "a property of a payload becomes required": ({ schemas }) => schemas.Event.required.push("at"),
    "a variant of a component is removed": ({ schemas, response }) => {
      response.pet = { ...schemas.Pet, oneOf: [schemas.Pet.oneOf[0]] };
    },
    "a variant is inlined": ({ schemas }) => (schemas.Pet.oneOf[0] = { ...schemas.Cat }),
    "allOf repeats what is there": ({ schemas }) =>
      (schemas.Page.allOf = [{ type: "object" }, { required: ["keys"] }]),
    "allOf adds what is there in parts": ({ schemas }) => {
      const { name, mail } = schemas.Owner.properties;
      schemas.Owner = {
        allOf: [
          { type: "object", properties: { name }, required: ["name"] },
          { type: "object", properties: { mail } },
        ],
      };
    },
    "a tag is written that was implied": ({ schemas }) =>
      (schemas.Pet.discriminator.mapping.Dog = "#/components/schemas/Dog"),
    "a header becomes required": ({ page }) => (page.headers.ETag.required = true),
    "a media type is written in another way": ({ page }) =>
      swap(page.content, "application/json", "Application/JSON"),
    "a description is better": ({ page }) => (page.description = "Keys."),
    "an example has another value": ({ page }) =>
      (page.content["application/json"].examples.one.value = { keys: [], total: 0 }),
    "an example becomes a component": ({ page, components }) => {
      const { examples } = page.content["application/json"];
      components.examples.One = examples.one;
      examples.one = { $ref: "#/components/examples/One" };
    },
    "the title is another": ({ document }) => (document.info.title = "Rotation jobs"),
    "the order of properties is another": ({ schemas }) =>
      (schemas.Page.properties = Object.fromEntries(
        Object.entries(schemas.Page.properties).reverse(),
      )),
    "the order of paths is another": ({ document }) =>
      (document.paths = Object.fromEntries(Object.entries(document.paths).reverse())),
    "a summary of a link is added": ({ page }) =>
      (page.links = { next: { operationId: "listKeys" } }),
  },
};

export const table = [
  ...Object.entries(requests).map((entry) => ["request", ...entry] as const),
  ...Object.entries(responses).map((entry) => ["response", ...entry] as const),
].flatMap(([direction, verdict, changes]) =>
  Object.entries(changes).map(([what, change]) => ({
    verdict,
    what: `${direction}: ${what}`,
    change,
  })),
);
