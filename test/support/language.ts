import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { startMock } from "../../generated/runtime/mock/index.js";
import { validBodies } from "./body-table.js";
import { type Rendition, testTool, type Tool } from "./compatibility.js";
import { type Bundle, bundle, exampleId, firstExamples } from "./document.js";
import type { Outcome } from "./processes.js";
import { scratchFolder } from "./scratch.js";
import { listen, respondEach } from "./servers.js";

/** What a program cannot do without: a property that the contract requires, and one that it does not. */
const NEEDED = ["region", "KeyState"] as const;

/** A tool that makes a client. */
export interface Language extends Omit<Tool, "check"> {
  /** Whether the program also takes `BASE_URL --read ID...`. */
  reads?: boolean;
  /** Generates the client, compiles the program with it, and tells how to run that with its arguments. */
  build(rendition: Rendition): Promise<Run>;
}

type Run = (baseUrl: string, ...ids: string[]) => Promise<Outcome>;

/**
 * Tests that a program with a generated client gets typed responses from the mock. It takes a base URL and an
 * id, makes three calls (with a token; with a token and `Prefer: code=404`; without a token) and prints
 * {@link expectedLines}. It ends with another exit code than 0 where one of {@link NEEDED} is missing.
 * With `--read` it makes a call with each id, and prints `ID ok` where the response is a key, or `ID <reason>`.
 */
export function testLanguage({ build, reads, ...tool }: Language): void {
  testTool({
    ...tool,
    async check(rendition) {
      const run = await build(rendition);
      const { exitCode, stdout, stderr } = await withMock(bundle, (url) => run(url, exampleId));
      assert.equal(exitCode, 0, stdout + stderr);
      assert.deepEqual(stdout.trimEnd().split(/\r?\n/), expectedLines());

      for (const property of NEEDED) {
        const broken = await withMock(without(property), (url) => run(url, exampleId));
        assert.notEqual(
          broken.exitCode,
          0,
          `It accepted a key without ${property}: ${broken.stdout}`,
        );
      }

      if (reads) await checkReads(run);
    },
  });
}

/** Fails unless the program reads every valid body. */
async function checkReads(run: Run): Promise<void> {
  const server = await listen(respondEach(validBodies.map(({ value }) => value)));
  try {
    const { stdout, stderr } = await run(server.baseUrl, "--read", ...Object.keys(validBodies));
    const lines = new Set(stdout.split(/\r?\n/));
    const failed = validBodies.filter((_, index) => !lines.has(`${index} ok`));
    assert.deepEqual(
      failed.map(({ name }) => name),
      [],
      stdout.replace(/^\d+ ok\n/gm, "") + stderr,
    );
  } finally {
    server.close();
  }
}

/** The state with the region, the tags and the policy's version of the example, and the errors' texts with their statuses. */
export function expectedLines(): string[] {
  const example = (status: string) => firstExamples.find((it) => it.status === status)!.value;
  const { region, aws_param } = example("200") as {
    region: string;
    aws_param: {
      KeyState: string;
      Tags: Array<{ TagKey: string; TagValue: string }>;
      Policy: { Version: string };
    };
  };
  const { KeyState, Tags, Policy } = aws_param;
  return [
    `state ${KeyState} in ${region}`,
    ...Tags.map(({ TagKey, TagValue }) => `tag ${TagKey}=${TagValue}`),
    `policy ${Policy.Version}`,
    ...["404", "401"].map((it) => `${it} ${(example(it) as { codeDesc: string }).codeDesc}`),
  ];
}

/** The document with examples that lack a property. */
export function without(property: (typeof NEEDED)[number]): Bundle {
  const broken = structuredClone(bundle);
  for (const { value } of Object.values(broken.components.examples)) {
    const key = value as { region?: string; aws_param?: { KeyState?: string } };
    if (property === "region") delete key.region;
    else delete key.aws_param?.KeyState;
  }
  return broken;
}

/** Serves a document while it is used. */
export async function withMock<T>(document: Bundle, use: (url: string) => Promise<T>): Promise<T> {
  const file = resolve(scratchFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const mock = await startMock({ document: file });
  try {
    return await use(mock.url);
  } finally {
    await mock.close();
  }
}
