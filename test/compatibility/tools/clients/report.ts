import assert from "node:assert/strict";

/** What the programs read of a key; the type that a tool makes of an `AwsKey` has to have it. */
interface Key {
  region: string;
  aws_param: {
    KeyState?: string | undefined;
    Tags?: Array<{ TagKey: string; TagValue: string }> | null | undefined;
    Policy?: { Version?: string | undefined } | null | undefined;
  };
}

type IsAny<T> = unknown extends T ? true : false;
type Any<T extends Key> =
  | IsAny<T>
  | IsAny<T["region"]>
  | IsAny<T["aws_param"]>
  | IsAny<T["aws_param"]["KeyState"]>
  | IsAny<T["aws_param"]["Tags"]>
  | IsAny<T["aws_param"]["Policy"]>;

/** Takes a key as it is typed, and refuses `any`, with which everything else would compile. */
export function typed<T extends Key>(key: true extends Any<T> ? never : T): Key {
  return key;
}

type Result = { key: Key } | { error: { status: number; body: unknown } };

const [baseUrl, id] = process.argv.slice(2) as [string, string];
export { baseUrl, id };

/** Makes the three calls of the test, and prints the results. */
export async function report(
  call: (headers: Record<string, string>) => Promise<Result>,
): Promise<void> {
  const authorized = { Authorization: "Bearer any-token" };
  const result = await call(authorized);
  assert.ok("key" in result, JSON.stringify(result));
  const { region, aws_param } = result.key;
  const { KeyState, Tags, Policy } = aws_param;
  // Most clients do not validate a response.
  assert.equal(typeof region, "string");
  assert.equal(typeof KeyState, "string");
  console.log(`state ${KeyState} in ${region}`);
  for (const { TagKey, TagValue } of Tags ?? []) console.log(`tag ${TagKey}=${TagValue}`);
  console.log(`policy ${Policy?.Version}`);

  for (const headers of [{ ...authorized, Prefer: "code=404" }, {}] as Array<{}>) {
    const refused = await call(headers);
    assert.ok("error" in refused, JSON.stringify(refused));
    const { status, body } = refused.error;
    console.log(`${status} ${(body as { codeDesc: string }).codeDesc}`);
  }
}
