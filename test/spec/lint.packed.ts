import assert from "node:assert/strict";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { runNpm } from "../support/npm.js";
import { runNode, script } from "../support/processes.js";
import { edit, scratchProject } from "../support/scratch.js";

const DOCUMENT = "openapi/openapi.yaml";
const OPERATION = "openapi/paths/disable-rotation-job.yaml";
const WORKFLOW = "openapi/workflows/disable-rotation-job.arazzo.yaml";
const KEY_ID = "openapi/components/parameters/KeyId.yaml";
const NOT_FOUND = "openapi/components/examples/404_resource_not_found.yaml";
const AWS_TAG = "openapi/components/schemas/AwsTag.yaml";

/** What to replace in a file, with what, and the finding that follows. */
type Mistake = [file: string, search: RegExp, replacement: string, finding: string];

const FOR_REDOCLY: Mistake[] = [
  [DOCUMENT, /^ {2}contact:\n.+\n/m, "", "info-contact #/info/contact"],
  [OPERATION, /^ {2}summary: .+\n/m, "", "operation-summary #/post/summary"],
  [
    OPERATION,
    /^ {2}description: [^]+(?=^ {2}res)/m,
    "",
    "operation-description #/post/description",
  ],
  [OPERATION, /- AWS keys\n/, "- Keys\n", "operation-tag-defined #/post/tags/0"],
  [KEY_ID, /^description: .+\n( .*\n)+/m, "", "parameter-description #/"],
  [NOT_FOUND, /^summary: .+\n/m, "", "rule/example-has-summary #/summary"],
  [
    AWS_TAG,
    /description: Name of the tag\.\n/,
    "\n",
    "rule/property-has-description #/properties/TagKey/description",
  ],
  [AWS_TAG, /examples:\n {6}- value\n/, "\n", "rule/property-has-example #/properties/TagValue"],
  [AWS_TAG, /- key\n/, "- 7\n", "no-invalid-schema-examples #/properties/TagKey/examples/0"],
  [WORKFLOW, /- stepId: withoutToken\n {8}/, "- ", "struct #/workflows/0/steps/0"],
];

const POST = "#/paths/~1api~1v1~1cckm~1aws~1keys~1{id}~1disable-rotation-job/post";
const FOR_SPECTRAL: Mistake[] = [
  [DOCUMENT, /https:/, "http:", "#/servers/0/url: owasp:api8:2023-no-server-http"],
  [OPERATION, /^ {2}description: [^]+(?=^ {2}res)/m, "", `${POST}: operation-description`],
];

test("npm run lint has no findings", async () => {
  const { exitCode, stdout, stderr } = await runNpm(["run", "lint"], root);
  assert.equal(exitCode, 0, stdout + stderr);
});

test("Redocly finds each mistake as an error, with its rule and place", async () => {
  const options = ["run", "--silent", "lint:redocly", "--", "--format=json"];
  const { exitCode, stdout } = await runNpm(options, projectWith(FOR_REDOCLY));
  // One report per file.
  const reports = JSON.parse(`[${stdout.replaceAll("}{", "},{")}]`) as Report[];
  const findings = reports
    .flatMap(({ problems }) => problems)
    .map(({ severity, ruleId, location: [{ source, pointer }] }) =>
      [severity, source.ref, ruleId, pointer].join(" "),
    );
  const expected = FOR_REDOCLY.map(([file, , , finding]) => `error ${file} ${finding}`);
  assert.deepEqual(findings.toSorted(), expected.toSorted());
  assert.equal(exitCode, 1);
});

interface Report {
  problems: Array<{
    severity: string;
    ruleId: string;
    location: [{ source: { ref: string }; pointer: string }];
  }>;
}

test("Spectral finds each mistake, with its rule and place", async () => {
  const project = projectWith(FOR_SPECTRAL);
  const { exitCode, stderr } = await runNode(script("lint-spectral", [], project), project);
  const findings = stderr
    .trim()
    .split("\n")
    .map((line) => line.replace(/: [A-Z].*/, ""));
  const expected = FOR_SPECTRAL.map(([, , , finding]) => `${DOCUMENT}${finding}`);
  assert.deepEqual(findings.toSorted(), expected.toSorted());
  assert.equal(exitCode, 1);
});

function projectWith(mistakes: Mistake[]): string {
  const project = scratchProject();
  for (const [file, search, replacement] of mistakes) edit(project, file, search, replacement);
  return project;
}
