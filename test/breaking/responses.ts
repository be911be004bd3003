import { type Changes, json, KEY, NUMBER, swap, TEXT } from "./document.js";

/** Changes of responses. */
export const responses: Changes = {
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
    "an optional header is removed": ({ page }) => delete page.headers.ETag,
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
    "a success becomes a range": ({ replace }) => swap(replace.responses, "200", "2XX"),
    "an enum may be null": ({ response }) =>
      Object.assign(response.mode, { type: ["string", "null"], enum: ["a", "b", null] }),
    "a constant changes": ({ response }) => (response.only.enum = ["y"]),
    "items may be null": ({ response }) =>
      (response.keys.items = { anyOf: [response.keys.items, { type: "null" }] }),
    "a read-only property is removed": ({ both }) => delete both.createdAt,
    "a recursive property is removed": ({ both }) => delete both.parent,
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
    "a redirect is declared": ({ list }) => (list.responses["303"] = { description: "" }),
    "a property is added by allOf": ({ schemas }) =>
      (schemas.Page = { allOf: [schemas.Page, { properties: { more: TEXT } }] }),
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
    "a pattern is added": ({ response }) => (response.at.pattern = "Z$"),
    "items are unique": ({ response }) => (response.keys.uniqueItems = true),
    "a map has typed values": ({ response }) =>
      (response.owner = { allOf: [response.owner, { additionalProperties: TEXT }] }),
    "only one of a choice is sent": ({ response }) => (response.value = { type: "integer" }),
    "an example is written alone": ({ create }) => {
      const content = create.responses["201"].content["application/json"];
      content.examples = { example: { value: content.example } };
      delete content.example;
    },
    "a header becomes a component": ({ page, components }) => {
      components.headers = { Total: page.headers["X-Total"] };
      page.headers["X-Total"] = { $ref: "#/components/headers/Total" };
    },
    "a recursive schema is inlined once": ({ schemas }) => {
      const { keys, ...others } = schemas.Page.properties;
      schemas.Page.properties = { ...others, keys: { ...keys, items: { ...schemas.Key } } };
    },
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
    "a link is added": ({ page }) => (page.links = { next: { operationId: "listKeys" } }),
  },
};
