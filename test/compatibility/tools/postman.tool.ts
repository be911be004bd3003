import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { testTool } from "../../support/compatibility.js";
import { bundle, firstExamples } from "../../support/document.js";
import { withMock } from "../../support/language.js";
import { scratchFolder } from "../../support/scratch.js";
import { runProgram, versionOf } from "./support.js";

interface Item {
  item?: Item[];
  response?: Array<{ code: number; body: string }>;
}

interface Run {
  run: { executions: Array<{ response: { code: number; stream: { data: number[] } } }> };
}

const json = firstExamples.filter(({ mediaType }) => mediaType === "application/json");

testTool({
  tool: "openapi-to-postmanv2",
  version: versionOf("openapi-to-postmanv2"),
  note: `collection run by Newman ${versionOf("newman")}, with the first example of each response`,
  async check({ file }) {
    const folder = scratchFolder();
    const convert = ["-s", file, "-o", "collection.json", "-O", "parametersResolution=Example"];
    await runProgram("openapi-to-postmanv2", convert, folder);
    const collection = JSON.parse(readFileSync(resolve(folder, "collection.json"), "utf8")) as Item;
    const saved = responsesOf(collection).map(({ code, body }) => ({
      code,
      body: JSON.parse(body),
    }));
    // It writes a range as its first status.
    const code = (status: string) => Number(status.replace("XX", "00"));
    assert.deepEqual(
      saved,
      json.map(({ status, value }) => ({ code: code(status), body: value })),
    );

    const call = async (token: string) => {
      const variables = (url: string) => [`baseUrl=${url}`, `bearerToken=${token}`];
      await withMock(bundle, (url) =>
        runProgram(
          "newman",
          [
            ...["run", "collection.json", "--reporters", "json"],
            ...["--reporter-json-export", "run.json"],
            ...variables(url).flatMap((it) => ["--env-var", it]),
          ],
          folder,
        ),
      );
      const { run } = JSON.parse(readFileSync(resolve(folder, "run.json"), "utf8")) as Run;
      return run.executions.map(({ response: { code, stream } }) => ({
        code,
        body: JSON.parse(Buffer.from(stream.data).toString()),
      }));
    };
    assert.deepEqual(await call("any-token"), [responseOf("200")]);
    assert.deepEqual(await call(""), [responseOf("401")]);
  },
});

function responseOf(status: string): { code: number; body: unknown } {
  return { code: Number(status), body: json.find((it) => it.status === status)!.value };
}

function responsesOf({ item = [], response = [] }: Item): NonNullable<Item["response"]> {
  return [...response, ...item.flatMap(responsesOf)];
}
