import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Rendition, testTool } from "../../support/compatibility.js";
import { bundle } from "../../support/document.js";
import { without, withMock } from "../../support/language.js";
import { Program } from "../../support/processes.js";
import { pinnedVersion, pythonEnvironment } from "../../support/python.js";
import { scratchFolder } from "../../support/scratch.js";

/** The checks that fail, and why: the mock is a test double. */
const KNOWN = { IgnoredAuth: "its check `ignored_auth` fails, as the mock takes any token" };

/** The report, as far as it is looked into. */
interface Report {
  complete: boolean;
  phases: Record<string, { status: string; skip_reason: string | null }>;
  failures: Array<{ type: string }>;
  errors: unknown[];
}

const environment = pythonEnvironment(import.meta.dirname);

testTool({
  tool: "Schemathesis",
  version: pinnedVersion(import.meta.dirname, "schemathesis"),
  note: `all checks, against the mock: ${Object.values(KNOWN).join("; ")}`,
  async check(rendition) {
    const report = await withMock(bundle, (url) => testMock(rendition, url));
    assert.ok(report.complete);
    assert.deepEqual(report.errors, []);
    const skipped = Object.entries(report.phases).filter(([, { status }]) => status === "skip");
    // A chain of calls needs more than one operation.
    assert.deepEqual(skipped, [["stateful", { status: "skip", skip_reason: "not_applicable" }]]);
    assert.deepEqual(failuresOf(report), Object.keys(KNOWN));

    const broken = await withMock(without("region"), (url) => testMock(rendition, url));
    assert.deepEqual(failuresOf(broken), [...Object.keys(KNOWN), "JsonSchemaError"].toSorted());
  },
});

function failuresOf({ failures }: Report): string[] {
  return [...new Set(failures.map(({ type }) => type))].toSorted();
}

async function testMock({ file }: Rendition, url: string): Promise<Report> {
  const folder = scratchFolder();
  const python = await environment;
  const options = [
    ...["run", file, "--url", url, "--header", "Authorization: Bearer any-token"],
    // All of them even after one has failed, and the same ones each time.
    ...["--checks", "all", "--continue-on-failure", "--seed", "1", "--max-examples", "25"],
    ...["--report", "json", "--report-json-path", "report.json"],
  ];
  const program = new Program(options, folder, {}, python.program("schemathesis"));
  const { exitCode, stdout, stderr } = await program.end;
  // 1 is that a check has failed.
  assert.ok(exitCode === 0 || exitCode === 1, stdout + stderr);
  return JSON.parse(readFileSync(resolve(folder, "report.json"), "utf8")) as Report;
}
