import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as checks from "../../generated/runtime/client/checks.js";

// The contract's validators use only some of these. An operation that is added may use the others.

const date = "2020-02-28T12:34:56Z";
const { array, boolean, dateTime, emptyString, integer, number, object } = checks;
const { maxLength, present, safeInteger, string, violationsOf } = checks;

for (const [name, check, expected, valid, invalid] of [
  ["string", string, "a string", ["", "a"], [undefined, null, 7, ["a"]]],
  ["emptyString", emptyString, "an empty string", [""], ["a", null, 0]],
  [
    "maxLength",
    maxLength(2),
    "a string of at most 2 characters",
    ["", "ab", "🔑🔑"],
    ["abc", "🔑🔑🔑", 7, ["a"], null],
  ],
  ["boolean", boolean, "a boolean", [true, false], ["true", 0, null]],
  ["integer", integer, "an integer", [0, -1, 1e21], [1.5, NaN, Infinity, "1", null, 1n]],
  ["safeInteger", safeInteger, "an integer", [0, 2 ** 53 - 1], [2 ** 53, 1.5, "1", null]],
  ["number", number, "a number", [0, 1.5, -1e300], [NaN, Infinity, "1", null]],
  ["present", present, "present", [null, 0, "", false], [undefined]],
  ["array", array, "an array", [[], [undefined]], [{ length: 1 }, "a", null, undefined]],
  ["object", object, "an object", [{}, Object.create(null)], [[], null, "a", undefined, 7]],
  [
    "dateTime",
    dateTime,
    "a date-time of RFC 3339",
    [
      date,
      ...["2020-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "0400-02-29T23:59:59Z"],
      ...["2021-01-31T12:00:00Z", "2021-12-31T12:00:00Z", "2021-04-30T12:00:00Z"],
      ...["2020-02-28T12:34:56.123456789Z", "2020-02-29T12:34:56.55Z", "2020-02-28t12:34:56z"],
      ...["2020-02-28 12:34:56Z", "2020-02-28T12:34:56+23:59", "2020-02-28T12:34:56-0130"],
      ...["2020-02-28T12:34:56+01", "1990-12-31T23:59:60Z", "1990-12-31T23:59:60.9Z"],
      ...["1990-12-31T15:59:60-08:00", "1990-12-31T00:29:60+00:30", "1990-12-31T23:29:60-00:30"],
      ...["1991-01-01T00:59:60+01:00", "1991-01-01T05:29:60+05:30", "1990-12-31T18:29:60-05:30"],
    ],
    [
      ...["", "2020", "2020-02-28", "12:34:56Z", undefined, null, 7, new Date(0), [date]],
      ...["2021-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2021-04-31T00:00:00Z"],
      ...["2021-00-10T00:00:00Z", "2021-13-10T00:00:00Z", "2021-01-00T00:00:00Z"],
      ...["2021-01-32T00:00:00Z", "2020-02-28T24:00:00Z", "2020-02-29T24:00:00Z"],
      ...["2020-02-28T12:60:00Z", "2020-02-29T12:60:00Z", "2020-02-28T12:34:61Z"],
      ...["2020-02-28T12:34:60Z", "2020-02-28T23:58:60Z", "2020-02-28T22:59:60Z"],
      ...["1990-12-31T23:59:61Z", "1990-12-31T23:59:60+01:00", "1990-12-31T23:59:60-08:00"],
      ...["1991-01-01T00:59:60-01:00", "1990-12-31T23:29:60+00:30", "1990-12-31T24:59:60Z"],
      ...["2020-02-28T12:34:56", "2020-02-28_12:34:56Z", "2020-02-28T12:34:56.Z"],
      ...["2020-02-28T12:34:56+24:00", "2020-02-28T12:34:56+01:60", "2020-02-28T12:34:56+1"],
      ...[
        "2020-2-28T12:34:56Z",
        "20200-02-28T12:34:56Z",
        "2020-02-28T12:34Z",
        "2020-02-28T1:34:56Z",
      ],
      ...[`${date}\n`, ` ${date}`, `${date}Z`, `1${date}`, "202a-02-28T12:34:56Z"],
    ],
  ],
] as Array<[string, checks.Check, string, unknown[], unknown[]]>) {
  for (const value of valid) {
    test(`${name} accepts ${inspect(value)}`, () => {
      assert.ok(check(value), name);
      assert.deepEqual(violationsOf(check, value), []);
    });
  }
  for (const value of invalid) {
    test(`${name} refuses ${inspect(value)}`, () => {
      assert.equal(check(value), 0);
      const [violation, ...others] = violationsOf(check, value);
      assert.deepEqual(others, []);
      assert.equal(violation!.pointer, "");
      assert.equal(violation!.expected, expected);
    });
  }
}

test("a violation tells the type of the value, and never the value", () => {
  for (const [value, found] of [
    [undefined, "missing"],
    [null, "null"],
    [[1], "an array"],
    [{ a: 1 }, "an object"],
    ["secret", "a string"],
    [7, "a number"],
    [true, "a boolean"],
  ]) {
    const never: checks.Check = (it, place) => checks.violation("nothing", it, place);
    assert.deepEqual(violationsOf(never, value), [{ pointer: "", expected: "nothing", found }]);
  }
});

test("each violation has the pointer to its place, however deep, and in the order of the checks", () => {
  const item: checks.Check = (value, place) =>
    (value = object(value, place)) && string(value["a/b~c"], place) & integer(value.n, place);
  const list: checks.Check = (value, place) => {
    if (!(value = array(value, place))) return 0;
    let fits = 1;
    for (let index = 0; index < value.length; index++) fits &= item(value[index], place);
    return fits;
  };
  const root: checks.Check = (value, place) =>
    (value = object(value, place)) && list(value.list, place) & string(value.name, place);
  const places = (value: unknown) => violationsOf(root, value).map(({ pointer }) => pointer);
  assert.deepEqual(places({ list: [{ "a/b~c": "", n: 1 }], name: "" }), []);
  assert.deepEqual(places({ list: [{ "a/b~c": "", n: 1 }, { "a/b~c": 7 }, 7] }), [
    ...["/list/1/a~1b~0c", "/list/1/n", "/list/2", "/name"],
  ]);
  assert.deepEqual(places({ list: {}, name: 7 }), ["/list", "/name"]);
});

test("additional properties are all checked, the known ones not", () => {
  const check: checks.Check = (value, place) =>
    (value = object(value, place)) && checks.others(value, ["known"], string, place);
  assert.equal(check({ known: 7, a: "", b: "" }), 1);
  assert.equal(check({ a: 7, b: "" }), 0);
  const pointers = violationsOf(check, { known: 7, a: 7, b: "", c: null }).map((it) => it.pointer);
  assert.deepEqual(pointers, ["/a", "/c"]);
});

test("if no check accepts a value, the violations are those of the check for its type, else of the value", () => {
  const range: checks.Check = (value, place) =>
    (value = object(value, place)) && integer(value.from, place) & integer(value.to, place);
  const any: checks.Check = (value, place) =>
    string(value) || range(value) || checks.none(value, place, string, range);
  const check: checks.Check = (value, place) =>
    (value = object(value, place)) && any(value.a, place) & string(value.b, place);
  const found = (value: unknown) =>
    violationsOf(check, value).map(({ pointer, expected }) => [pointer, expected]);
  assert.deepEqual(found({ a: "", b: "" }), []);
  assert.deepEqual(found({ a: { from: 1, to: 2 }, b: "" }), []);
  assert.deepEqual(found({ a: { from: 1.5 }, b: 7 }), [
    ["/a/from", "an integer"],
    ["/a/to", "an integer"],
    ["/b", "a string"],
  ]);
  assert.deepEqual(found({ a: 7, b: "" }), [["/a", "a string or an object"]]);
});
