import assert from "node:assert/strict";
import { test } from "node:test";
import { serializePath } from "../../generated/runtime/client/path.js";

// The contract's only parameter stands alone in its segment. An operation that is added may have others.

test("each parameter of a path is percent-encoded in its place", () => {
  for (const [template, parameters, expected] of [
    ["/keys", {}, "/keys"],
    ["/keys/{id}", { id: "a" }, "/keys/a"],
    [
      "/keys/{id}/tags/{tag}",
      { id: "a/b?c#d", tag: "ключ" },
      "/keys/a%2Fb%3Fc%23d/tags/%D0%BA%D0%BB%D1%8E%D1%87",
    ],
    ["/keys/{id}-{id}", { id: "{id}" }, "/keys/%7Bid%7D-%7Bid%7D"],
  ] as const) {
    assert.equal(serializePath(template, parameters), expected);
  }
});

test("a path parameter that leads elsewhere is refused", () => {
  for (const [id, reason] of [
    [7, "must be a string; got number"],
    [undefined, "must be a string; got undefined"],
    [".", 'must not be "."'],
    ["..", 'must not be ".."'],
    ["", 'must not be ""'],
    ["a\udc00", "is not well-formed Unicode"],
  ] as const) {
    assert.throws(() => serializePath("/keys/{id}", { id }), {
      name: "CipherTrustError",
      kind: "input",
      message: `Path parameter "id" ${reason}.`,
    });
  }
});
