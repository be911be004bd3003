import assert from "node:assert/strict";

/** What the programs read of a key; the type that a tool makes of an `AwsKey` has to have it. */
interface Key {
  region: string;
  aws_param: {
    KeyState?: string | undefined;
    Tags?: Array<{ TagKey: string; TagValue: string }> | undefined;
    Policy?: { Version?: string | undefined } | undefined;
  };
}

/** Refuses `any`, with which everything else would compile. */
type Typed<T> = 0 extends 1 & T ? never : T;

type Answer<T> = { key: Typed<T> } | { error: { status: number; body: unknown } };

const [baseUrl, id] = process.argv.slice(2) as [string, string];
export { baseUrl, id };

/** Makes the three calls that the test asks for, and prints what came of them. */
export async function report<T extends Key>(
  call: (headers: Record<string, string>) => Promise<Answer<T>>,
): Promise<void> {
  const authorized = { Authorization: "Bearer any-token" };
  const answer = await call(authorized);
  assert.ok("key" in answer, JSON.stringify(answer));
  const { region, aws_param }: Key = answer.key;
  const { KeyState, Tags, Policy } = aws_param;
  // Most of the clients leave it to their user to see whether a server keeps its word.
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
