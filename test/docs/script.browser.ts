import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { openPage, startBrowser } from "../support/browser.js";
import { bundle, exampleId } from "../support/document.js";
import { runNode, runTool, script } from "../support/processes.js";
import { edit, scratchProject } from "../support/scratch.js";
import { startServer } from "../support/servers.js";

const browser = await startBrowser();

test("it writes one file, and says where that is and how large", async () => {
  const project = scratchProject();
  const before = readdirSync(project);
  const { stdout } = await runNode(script("docs", [], project), project);
  const { length } = readFileSync(resolve(project, "docs.html"));
  assert.equal(stdout, `docs.html (${Math.round(length / 1000)} kB): open it in a browser.\n`);
  assert.deepEqual(readdirSync(project).toSorted(), [...before, "docs.html"].toSorted());
});

test("a wrong argument gets one line, and how to call it", async () => {
  const project = scratchProject();
  const { exitCode, stderr } = await runNode(script("docs", ["--out"], project), project);
  assert.equal(stderr, "Unknown option '--out'\nUsage: npm run docs\n");
  assert.equal(exitCode, 2);
  assert.ok(!readdirSync(project).includes("docs.html"));
});

for (const [what, file, search, replacement, reason] of [
  [
    "a link of the guide that leads nowhere",
    "openapi/guide.md",
    "components/schemas/AwsKey.yaml",
    "components/schemas/AwsKye.yaml",
    "The page has nothing for the link to components/schemas/AwsKye.yaml.\n",
  ],
  [
    "an example that is gone",
    "generated/openapi.json",
    '"rotation_job_removed": {\n        "summary"',
    '"rotation_job_gone": {\n        "summary"',
    "Example rotation_job_removed has no labels to show.\n",
  ],
] as const) {
  test(`${what} gets one line, and leaves the old page whole`, async () => {
    const project = scratchProject();
    writeFileSync(resolve(project, "docs.html"), "old");
    if (file === "generated/openapi.json") {
      // Whoever renames it renames what refers to it.
      edit(project, file, /examples\/rotation_job_removed"/g, 'examples/rotation_job_gone"');
    }
    edit(project, file, search, replacement);
    const { exitCode, stderr } = await runNode(script("docs", [], project), project);
    assert.equal(stderr, reason);
    assert.equal(exitCode, 1);
    assert.equal(readFileSync(resolve(project, "docs.html"), "utf8"), "old");
  });
}

const HTML = `<script>document.title = "run"</script><img src="https://ciphertrust.example/a.png"> & </dl>`;

test("text that looks like HTML is text", async () => {
  const url = await pageOf((document) => {
    const { AwsTag } = document.components.schemas;
    Object.assign(AwsTag!, { description: HTML });
    AwsTag!.properties![HTML] = { type: "string", enum: [HTML], examples: [HTML] };
    document.components.examples.documented!.summary = HTML;
    document.components.examples.documented!.value = { [HTML]: HTML };
  });
  const { page, requests, complaints } = await openPage(browser, url);
  assert.match(await page.title(), new RegExp(`${bundle.info.version}$`));
  assert.deepEqual(requests, [url]);
  assert.deepEqual(complaints, []);
  for (const [place, times] of [
    [`[id="schema-AwsTag"]`, 1],
    // Its name, its value, its example.
    [`[id="schema-AwsTag.${quoted(HTML)}"]`, 3],
    [`[id="disableRotationJob-200-documented"] summary`, 1],
  ] as const) {
    const text = await page.locator(place).textContent();
    assert.equal(text!.split(HTML).length - 1, times, place);
  }
  const body = page.locator(`[id="disableRotationJob-200-documented"] pre`);
  assert.deepEqual(JSON.parse((await body.textContent())!), { [HTML]: HTML });
  await page.getByRole("searchbox").fill("<script>");
  await page.getByRole("searchbox").press("Enter");
  assert.deepEqual(complaints, []);
});

test("another operation has its curl too, with its query and its body", async () => {
  const url = await pageOf((document) => {
    document.paths["/keys/{id}/schedules/{number}"] = {
      parameters: [{ $ref: "#/components/parameters/KeyId" } as never],
      put: {
        operationId: "scheduleRotation",
        parameters: [
          { name: "number", in: "path", required: true, schema: { type: "integer", minimum: 1 } },
          { name: "zone", in: "query", required: true, example: "Europe/Paris", schema: {} },
          { name: "tag", in: "query", schema: { type: "string" } },
        ],
        requestBody: {
          content: { "application/json": { examples: { weekly: { value: { cron: "it's 7" } } } } },
        },
        responses: { 204: { description: "It is scheduled." } },
      },
    };
  });
  const { page } = await openPage(browser, url);
  const number = page.locator(`[id="scheduleRotation-path-number"]`);
  assert.match((await number.textContent())!, /in the path: integer \(minimum 1\)/);
  assert.match((await page.locator("nav").textContent())!, /scheduleRotation/);

  const bodies: string[] = [];
  const { baseUrl, requests } = await startServer(async (request, response) => {
    bodies.push(String((await request.toArray()).join("")));
    response.writeHead(204).end();
  });
  const command = (await page.locator("#scheduleRotation-curl pre").textContent())!;
  const runnable = command
    .replace("https://ciphertrust.example", baseUrl)
    .replace("YOUR_TOKEN", "any-token");
  await runTool("sh", ["-c", `${runnable} --silent --show-error`], process.cwd());
  const [{ method, url: target, headers }] = requests as [(typeof requests)[0]];
  assert.equal(
    `${method} ${target}`,
    `PUT /keys/${exampleId}/schedules/NUMBER?zone=Europe%2FParis`,
  );
  assert.equal(headers.authorization, "Bearer any-token");
  assert.equal(headers["content-type"], "application/json");
  assert.deepEqual(bodies, [`{"cron":"it's 7"}`]);
});

/** The page of the document with a change. */
async function pageOf(change: (document: typeof bundle) => void): Promise<string> {
  const project = scratchProject();
  const document = structuredClone(bundle);
  change(document);
  writeFileSync(resolve(project, "generated/openapi.json"), JSON.stringify(document));
  const { exitCode, stderr } = await runNode(script("docs", [], project), project);
  assert.equal(exitCode, 0, stderr);
  return pathToFileURL(resolve(project, "docs.html")).href;
}

/** A text as it is written within the quotes of a selector. */
function quoted(text: string): string {
  return text.replaceAll('"', '\\"');
}
