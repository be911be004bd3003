import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { serializePath } from "../../generated/runtime/client/path.js";
import { serialize } from "../../generated/runtime/client/serialize.js";

// The contract's only parameter is a string in the path. An operation that is added may have others.

for (const [template, parameters, expected] of [
  ["/keys", {}, "/keys"],
  ["/keys/{id}", { id: "a" }, "/keys/a"],
  [
    "/keys/{id}/tags/{tag}",
    { id: "a/b?c#d", tag: "ключ" },
    "/keys/a%2Fb%3Fc%23d/tags/%D0%BA%D0%BB%D1%8E%D1%87",
  ],
  ["/keys/{id}-{id}", { id: "{id}" }, "/keys/%7Bid%7D-%7Bid%7D"],
  ["/versions/{number}", { number: 0 }, "/versions/0"],
  ["/versions/{number}", { number: -1.5 }, "/versions/-1.5"],
  ["/versions/{number}", { number: 1e21 }, "/versions/1e%2B21"],
  ["/keys/{id}/{number}", { id: "7", number: 7 }, "/keys/7/7"],
] as const) {
  test(`the path ${template} with ${inspect(parameters)}`, () => {
    assert.equal(serializePath(template, parameters, ["number"]), expected);
  });
}

for (const [parameters, reason] of [
  [{ id: "a", number: "7" }, '"number" must be a number; got string'],
  [{ id: "a" }, '"number" must be a number; got undefined'],
  [{ id: 7, number: 7 }, '"id" must be a string; got number'],
  [{ id: "a", number: NaN }, '"number" must not be "NaN"'],
  [{ id: "a", number: Infinity }, '"number" must not be "Infinity"'],
  [{ id: "a", number: -Infinity }, '"number" must not be "-Infinity"'],
  [{ id: ".", number: 7 }, '"id" must not be "."'],
  [{ id: "..", number: 7 }, '"id" must not be ".."'],
  [{ id: "", number: 7 }, '"id" must not be ""'],
  [{ id: "a\udc00", number: 7 }, '"id" is not well-formed Unicode'],
] as const) {
  test(`the path with ${inspect(parameters)} is refused`, () => {
    assert.throws(() => serializePath("/keys/{id}/{number}", parameters, ["number"]), {
      name: "CipherTrustError",
      kind: "input",
      message: `Path parameter ${reason}.`,
    });
  });
}

for (const [parameters, query] of [
  [{}, ""],
  [{ other: "a" }, ""],
  [{ tag: undefined, limit: null }, ""],
  [{ tag: [] }, ""],
  [{ tag: [undefined, null] }, ""],
  [{ tag: "" }, "?tag="],
  [{ limit: 0 }, "?limit=0"],
  [{ limit: false, tag: "a" }, "?tag=a&limit=false"],
  [{ tag: ["a", "b"], limit: 7 }, "?tag=a&tag=b&limit=7"],
  [{ tag: ["a", null, "b"] }, "?tag=a&tag=b"],
  [{ tag: "a&b=c d#é" }, "?tag=a%26b%3Dc+d%23%C3%A9"],
] as const) {
  test(`the query of ${inspect(parameters)}`, () => {
    assert.deepEqual(serialize(parameters, ["tag", "limit"]), { query });
  });
}

for (const [what, parameters, mediaType, expected] of [
  ["JSON", { body: { a: [1, null] } }, "application/json", '{"a":[1,null]}'],
  ["another media type", { body: "a" }, "application/merge-patch+json", '"a"'],
  ["null", { body: null }, "application/json", "null"],
  ["false", { body: false }, "application/json", "false"],
] as const) {
  test(`a body: ${what}`, () => {
    assert.deepEqual(serialize({ ...parameters, tag: "a" }, ["tag"], mediaType), {
      query: "?tag=a",
      headers: { "content-type": mediaType },
      body: expected,
    });
  });
}

test("an operation without a body, and a body that is not passed, are not serialized", () => {
  assert.deepEqual(serialize({ body: "a" }, []), { query: "" });
  assert.deepEqual(serialize({ body: undefined }, [], "application/json"), { query: "" });
});
