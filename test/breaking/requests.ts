import { type Changes, json, KEY, NUMBER, swap, TEXT } from "./document.js";

/** Changes of requests. */
export const requests: Changes = {
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
    "items become unique": ({ query }) => (query("tags").schema.uniqueItems = true),
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
    "a parameter of a path becomes required": ({ key }) => (key.parameters[1].required = true),
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
    "a server variable gets a list of values": ({ login }) =>
      (login.servers[0].variables.zone.enum = ["a"]),
    "a property has another name in XML": ({ request }) => (request.name.xml = { name: "n" }),
    "a part of a form needs a header": ({ body }) =>
      (body.content["multipart/form-data"].encoding.file.headers["X-Sum"].required = true),
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
    "all encodings are removed": ({ body }) => delete body.content["multipart/form-data"].encoding,
    "a server is replaced by its path": ({ document }) => (document.servers = [{ url: "/v1" }]),
    "a path has its own server": ({ paths }) =>
      (paths["/keys"].servers = [{ url: "https://other.example" }]),
    "a write-only property is removed": ({ both }) => delete both.secret,
    "a write-only property becomes required": ({ schemas }) => schemas.Key.required.push("secret"),
    "a maximum of items is added": ({ request }) => (request.tags.maxItems = 3),
    "an operation needs a token of its own": ({ list }) => (list.security = [{ oauth: ["read"] }]),
    "a text becomes binary": ({ login }) =>
      swap(
        login.requestBody.content,
        "application/x-www-form-urlencoded",
        "application/octet-stream",
      ),
    "a query parameter becomes a deep object": ({ query }) =>
      Object.assign(query("tags"), { style: "deepObject", schema: { type: "object" } }),
    "a choice demands a property": ({ request }) =>
      (request.pet = { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: ["age"] }] }),
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
    "a server variable takes any value": ({ login }) =>
      delete login.servers[0].variables.region.enum,
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
    "empty values of a parameter are accepted": ({ query }) =>
      (query("sort").allowEmptyValue = true),
    "a header parameter is added to a path": ({ key }) =>
      key.parameters.push({ name: "X-New", in: "header", schema: TEXT }),
    "a flow is added": ({ components }) =>
      (components.securitySchemes.oauth.flows.password = {
        tokenUrl: "https://a.example",
        scopes: {},
      }),
    "two schemes are needed, or none": ({ document }) =>
      (document.security = [{}, { bearer: [], key: [] }]),
    "a write-only property is added": ({ both }) =>
      (both.pin = { type: "string", writeOnly: true }),
    "the values of a map may be numbers": ({ request }) =>
      (request.labels.additionalProperties.type = ["string", "number"]),
    "a map has untyped values": ({ request }) => (request.labels = { type: "object" }),
    "an enum of one grows": ({ query }) => query("sort").schema.enum.unshift("id"),
    "a maximum becomes inclusive": ({ query }) =>
      (query("limit").schema = { type: "integer", minimum: 1, exclusiveMaximum: 102, default: 10 }),
    "a parameter may also be an array": ({ query }) =>
      (query("sort").schema.anyOf = [{ enum: ["name", "size"] }, { type: "array", items: TEXT }]) &&
      delete query("sort").schema.type &&
      delete query("sort").schema.enum,
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
    "no security is written as none": ({ login }) => (login.security = [{}]),
    "the URL of a server ends with a slash": ({ document }) => (document.servers[0].url += "/"),
    "a server variable is described": ({ login }) =>
      (login.servers[0].variables.region.description = "Where."),
    "a header of a part is described": ({ body }) =>
      (body.content["multipart/form-data"].encoding.file.headers["X-Sum"].description = "Sum."),
    "a server has another description": ({ document }) =>
      (document.servers[0].description = "Test"),
    "a path becomes a component": ({ paths, components }) => {
      components.pathItems = { Login: paths["/login"] };
      paths["/login"] = { $ref: "#/components/pathItems/Login" };
    },
    "a type is written as a list": ({ request }) => (request.name.type = ["string"]),
    "an open object says so": ({ request }) =>
      (request.owner = { allOf: [request.owner, { additionalProperties: true }] }),
    "an object without bounds says so": ({ schemas }) => (schemas.Owner.minProperties = 0),
    "a scheme is written in capitals": ({ components }) =>
      (components.securitySchemes.bearer.scheme = "Bearer"),
    "a parameter has another example": ({ query }) => (query("sort").example = "name"),
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
