import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { connect, disableRotationJob } from "../../../generated/index.js";
import { testTool } from "../../support/compatibility.js";
import { exampleId, responseExamples, statusIn } from "../../support/document.js";
import { Program } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";
import { refusingBaseUrl } from "../../support/servers.js";
import { programOf, runProgram, versionOf } from "./support.js";

interface Environment {
  routes: Array<{
    responses: Array<{ label: string; statusCode: number; body: string; default: boolean }>;
  }>;
}

/** Mockoon knows neither ranges nor a second media type. */
const imported = responseExamples.filter(
  ({ status, mediaType }) =>
    String(statusIn(status)) === status && mediaType === "application/json",
);

testTool({
  tool: "@mockoon/cli",
  version: versionOf("@mockoon/cli"),
  note: "choose a named example as the default response: for 3.1 it otherwise invents one with invalid dates; no 4XX, no tokens",
  fails: { "3.1": /\/createdAt must be a date-time/ },
  async check({ file }) {
    const folder = scratchFolder();
    await runProgram("@mockoon/cli", ["import", "--input", file, "--output", "mock.json"], folder);
    const data = resolve(folder, "mock.json");
    const environment = JSON.parse(readFileSync(data, "utf8")) as Environment;
    const responses = environment.routes[0]!.responses;
    const names = new Set(imported.map(({ name }) => name));
    assert.deepEqual(
      responses
        .filter(({ label }) => names.has(label))
        .map(({ label, statusCode, body }) => [label, statusCode, JSON.parse(body)]),
      imported.map(({ name, status, value }) => [name, Number(status), value]),
    );

    // As a user does to choose an example.
    for (const response of responses) response.default = response.label === "documented";
    writeFileSync(data, JSON.stringify(environment));
    const { name, value } = imported[0]!;
    assert.deepEqual(await bodyOf(data), value, name);

    // Without that, Mockoon invents the body.
    await bodyOf(file);
  },
});

/** The key that the contract's own client gets from Mockoon. */
async function bodyOf(data: string): Promise<unknown> {
  const baseUrl = await refusingBaseUrl();
  const program = new Program(
    [
      ...[programOf("@mockoon/cli"), "start", "--data", data],
      ...["--hostname", "127.0.0.1", "--port", new URL(baseUrl).port],
      ...["--disable-log-to-file", "--disable-admin-api", "--disable-external-refs"],
    ],
    scratchFolder(),
  );
  try {
    await program.printed(/Server started/);
    const cckm = connect({ baseUrl, token: "any-token" });
    return await disableRotationJob(cckm, { id: exampleId });
  } finally {
    await program.stop();
  }
}
