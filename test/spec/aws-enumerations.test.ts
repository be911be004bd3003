import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { bundle } from "../support/document.js";

/** Loaded without its types, which take the compiler longer than all else here. */
const kms = createRequire(import.meta.url)("@aws-sdk/client-kms") as Record<
  string,
  Record<string, string>
>;

/** The open enumerations that `aws_param` uses. They bear the names that AWS gives them. */
const names = [...reachableFrom("AwsParam")].filter((name) => valuesOf(name) !== undefined);

for (const name of names) {
  test(`open enumeration ${name} has exactly AWS's values`, () => {
    const values = kms[name];
    assert.ok(values, `AWS has no enumeration ${name}`);
    assert.deepEqual(valuesOf(name)!.toSorted(), Object.values(values).toSorted());
  });
}

test("the enumerations of aws_param are found", () => {
  assert.ok(names.includes("KeyState"));
});

test("every open enumeration has the form that the types know: its values, or any string", () => {
  for (const [name, { anyOf = [] }] of Object.entries(bundle.components.schemas)) {
    const strings = anyOf.filter(({ type }) => type === "string");
    if (strings.length === 2) assert.ok(valuesOf(name), name);
  }
});

function valuesOf(name: string): string[] | undefined {
  const [known, other] = bundle.components.schemas[name]!.anyOf ?? [];
  return other?.type === "string" && !other.enum ? (known?.enum as string[]) : undefined;
}

function reachableFrom(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = JSON.stringify(bundle.components.schemas[name]);
  for (const [, next] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
    reachableFrom(next!, found);
  return found;
}
