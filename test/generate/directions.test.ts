import assert from "node:assert/strict";
import { test } from "node:test";
import { checkExamples } from "../../scripts/generate/check-examples.js";
import { withDirections } from "../../scripts/generate/directions.js";
import type { Document } from "../../scripts/generate/document.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";
import { generateTypes } from "../../scripts/generate/types.js";

const text = { type: "string" };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Id: { ...text, readOnly: true },
  Account: {
    type: "object",
    required: ["id", "name", "password"],
    properties: { id: refer("Id"), name: text, password: { ...text, writeOnly: true } },
  },
  // The required properties are those of another part.
  Member: { allOf: [refer("Account"), { required: ["id", "password"] }] },
  Team: { type: "object", properties: { members: { type: "array", items: refer("Member") } } },
  Plain: { type: "object", required: ["a"], properties: { a: text } },
  Login: { type: "object", required: ["id"], properties: { id: refer("Id") } },
  Unused: { type: "object", required: ["id"], properties: { id: refer("Id") } },
};

function documentOf(request: object, response: object, examples: object[] = []): Document {
  const [sent, received] = examples;
  const json = (schema: object, example?: object) => ({
    "application/json": { schema, ...(example && { example }) },
  });
  const operation = {
    operationId: "create",
    requestBody: { content: json(request, sent) },
    responses: { 200: { description: "ok", content: json(response, received) } },
  };
  const info = { title: "Accounts", version: "0.1.0" };
  const document = { openapi: "3.1.0", info, paths: { "/": { post: operation } } };
  return { ...document, components: { schemas } } as Document;
}

/** The names of the schemas, and what each requires. */
function requiredBy(document: Document): Record<string, unknown> {
  const own = Object.entries((document.components?.schemas ?? {}) as Record<string, any>);
  return Object.fromEntries(own.map(([name, it]) => [name, it.required ?? it.allOf?.[1].required]));
}

const neutral = { Id: undefined, Team: undefined, Unused: ["id"], Plain: ["a"] };

test("a schema of requests and responses is there twice, with what each requires", () => {
  const directed = withDirections(documentOf(refer("Team"), refer("Team")));
  assert.deepEqual(requiredBy(directed), {
    ...{ ...neutral, Account: ["id", "name"], Member: ["id"], Login: ["id"] },
    ...{
      AccountRequest: ["name", "password"],
      MemberRequest: ["password"],
      TeamRequest: undefined,
    },
  });
  const { post } = directed.paths["/"] as Record<string, any>;
  const bodies = [post.requestBody, post.responses[200]];
  assert.deepEqual(
    bodies.map((it) => it.content["application/json"].schema),
    [refer("TeamRequest"), refer("Team")],
  );
});

test("a schema of requests alone keeps its name", () => {
  const directed = withDirections(documentOf(refer("Login"), refer("Plain")));
  const own = { Account: ["id", "name", "password"], Member: ["id", "password"], Login: undefined };
  assert.deepEqual(requiredBy(directed), { ...neutral, ...own });
});

test("a document without such properties stays as it is", () => {
  const document = documentOf(refer("Plain"), refer("Plain"));
  document.components = { schemas: { Plain: schemas.Plain } };
  assert.equal(withDirections(document), document);
});

test("inline schemas and examples are those of their direction", () => {
  const sent = { name: "a", password: "b" };
  const received = { id: "1", name: "a" };
  const check = (...examples: object[]) => {
    const body = { type: "object", allOf: [schemas.Account] };
    const document = withDirections(documentOf(body, body, examples));
    checkExamples(document, supportedOperationsOf(document));
  };
  check(sent, received);
  assert.throws(() => check(received, sent), {
    message:
      /request: .* required property 'password'.*\n.*response 200: .* required property 'id'/,
  });
});

test("the types require what each direction requires", async () => {
  const types = await generateTypes(withDirections(documentOf(refer("Account"), refer("Account"))));
  const typeOf = (name: string) =>
    new RegExp(`export type ${name} = \\{([^}]*)\\}`).exec(types)?.[1]!.replace(/\s+/g, " ");
  assert.equal(typeOf("Account"), " id: Id; name: string; password?: string; ");
  assert.equal(typeOf("AccountRequest"), " id?: Id; name: string; password: string; ");
});
