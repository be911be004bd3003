import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { root, sourceDocument } from "../../scripts/build/project.js";
import { operation, responseExamples, statusIn } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

let mock: Mock;
before(async () => {
  mock = await startMock();
});
after(() => mock.close());

const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

interface Shown {
  servers: Array<{ url: string }>;
  paths: Record<string, Record<string, { servers?: unknown; parameters: Parameter[] }>>;
}
interface Parameter {
  name: string;
  required?: boolean;
  schema: { enum: string[] };
}

/** The document that the page shows. */
async function shown({ url }: Mock): Promise<Shown> {
  return (await (await fetch(`${url}/__mock/openapi.json`)).json()) as Shown;
}

function preferencesOf(document: Shown, path: string, method: string): string[] {
  const prefer = document.paths[path]![method]!.parameters.find(({ name }) => name === "Prefer")!;
  assert.ok(!prefer.required);
  return prefer.schema.enum;
}

test("the links of the description lead to the guide and the evidence", async () => {
  const { info } = (await (await fetch(`${mock.url}/__mock/openapi.json`)).json()) as {
    info: { description: string };
  };
  const links = [...info.description.matchAll(/\]\((\S+)\)/g)].map(([, link]) => link!);
  assert.equal(links.length, 2);
  for (const link of links) {
    const response = await fetch(`${mock.url}/${link}`);
    assert.equal(await response.text(), readFileSync(resolve(root, link), "utf8"));
    assert.match(response.headers.get("content-type")!, /^text\/plain/);
  }
});

test("a browser gets the page, and its files, with a strict policy", async () => {
  assert.equal(mock.reference, `${mock.url}/`);
  const page = await fetch(mock.reference, { headers: { accept } });
  const text = await page.text();
  assert.doesNotMatch(text, /<script>|<style|https?:/);
  const files = [...text.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path!);
  assert.ok(files.length >= 4);
  const responses = [page, ...(await Promise.all(files.map((path) => fetch(mock.url + path))))];
  for (const { url, status, headers } of responses) {
    assert.equal(status, 200, url);
    const type = url.endsWith(".js")
      ? "text/javascript"
      : url.endsWith(".css")
        ? "text/css"
        : "text/html";
    assert.equal(headers.get("content-type"), `${type}; charset=utf-8`);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    const policy = headers.get("content-security-policy")!;
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; /);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  }
});

test("HEAD gets the headers alone", async () => {
  const head = await fetch(`${mock.url}/__mock/swagger-ui.css`, { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.ok(Number(head.headers.get("content-length")) > 1000);
  assert.equal(await head.text(), "");
});

for (const [what, path, init] of [
  ["a client of JSON", "/", { headers: { accept: "application/json" } }],
  ["a POST", "/", { method: "POST", headers: { accept } }],
  ["an unknown file", "/__mock/package.json", { headers: { accept } }],
  ["a path out of the folder", "/__mock/..%2fpackage.json", { headers: { accept } }],
] as const) {
  test(`${what} gets the 404 of an unknown path`, async () => {
    const response = await fetch(mock.url + path, init);
    assert.equal(response.status, 404);
    const { codeDesc } = (await response.json()) as { codeDesc: string };
    assert.equal(codeDesc, "MockNotFound");
  });
}

test("Prefer offers every status, example and fault, and the mock knows each of them", async () => {
  const document = await shown(mock);
  assert.deepEqual(
    document.servers.map(({ url }) => url),
    ["/"],
  );
  const preferences = preferencesOf(document, operation.path, "post");
  const expected = [
    ...responseExamples.flatMap(({ status, name }) => [
      `code=${statusIn(status)}`,
      `code=${statusIn(status)}, example=${name}`,
    ]),
    ...["reset", "truncated", "malformed", "html", "empty"].map((fault) => `fault=${fault}`),
    "dynamic=true",
  ];
  assert.deepEqual(preferences.toSorted(), [...new Set(expected)].toSorted());
  for (const prefer of preferences.filter((it) => it.startsWith("code="))) {
    const response = await callMock(mock.url, { prefer });
    const [, code, name] = /^code=(\d+)(?:, example=(.*))?$/.exec(prefer)!;
    assert.equal(response.status, Number(code), prefer);
    if (name === undefined || response.ok) continue;
    const example = responseExamples.find((it) => it.name === name)!;
    assert.equal(response.headers.get("content-type"), example.mediaType, prefer);
    const text = await response.text();
    const body: unknown = example.mediaType === "application/json" ? JSON.parse(text) : text;
    assert.deepEqual(body, example.value, prefer);
  }
});

test("the source of the contract is shown as its bundle is", async (context) => {
  const source = await startMock({ document: sourceDocument });
  context.after(() => source.close());
  const [ofSource, ofBundle] = [await shown(source), await shown(mock)];
  assert.deepEqual(
    preferencesOf(ofSource, operation.path, "post"),
    preferencesOf(ofBundle, operation.path, "post"),
  );
});

for (const openapi of ["3.0.3", "3.1.0"]) {
  test(`another document of ${openapi} is shown, beside its own path /`, async (context) => {
    const tree = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    const elsewhere = [{ url: "https://elsewhere.example" }];
    const content = {
      "application/json": {
        schema: { $ref: "#/components/schemas/Tree" },
        examples: { oak: { value: { children: [] } } },
      },
    };
    const responses = { 201: { description: "A tree.", content }, default: { description: "No." } };
    const description = "The root.";
    const document = resolve(scratchFolder(), "openapi.json");
    writeFileSync(
      document,
      JSON.stringify({
        openapi,
        info: { title: "Trees", version: "1" },
        paths: {
          "/": { get: { responses: { 200: { description } } } },
          "/trees": { servers: elsewhere, post: { servers: elsewhere, responses } },
        },
        components: { schemas: { Tree: tree } },
      }),
    );
    const other = await startMock({ document });
    context.after(() => other.close());
    assert.equal((await fetch(other.url, { headers: { accept } })).status, 200);
    assert.equal(other.reference, `${other.url}/__mock/`);
    const page = await fetch(other.reference, { headers: { accept } });
    assert.match(await page.text(), /swagger-ui/);
    const document_ = await shown(other);
    assert.doesNotMatch(JSON.stringify(document_), /elsewhere/);
    assert.deepEqual(preferencesOf(document_, "/trees", "post").slice(0, 3), [
      "code=201",
      "code=201, example=oak",
      "code=502",
    ]);
  });
}

/** The generated modules in a folder where only these packages are installed. */
function scratchInstall(...packages: string[]): string {
  const folder = scratchFolder();
  cpSync(resolve(root, "generated"), resolve(folder, "generated"), { recursive: true });
  cpSync(resolve(root, "package.json"), resolve(folder, "package.json"));
  for (const name of packages) {
    const link = resolve(folder, "node_modules", name);
    mkdirSync(resolve(link, ".."), { recursive: true });
    symlinkSync(resolve(root, "node_modules", name), link);
  }
  return folder;
}

function pinned(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  return `${name}@${devDependencies[name]}`;
}

test("without Swagger UI a browser gets a page with the line that installs it, and a client its key", async () => {
  const folder = scratchInstall("@stoplight/prism-http");
  writeFileSync(
    resolve(folder, "main.js"),
    `import { startMock } from "./generated/runtime/mock/index.js";
    const mock = await startMock();
    const page = await fetch(mock.url, { headers: { accept: "text/html" } });
    console.log(page.status, page.headers.get("content-type"), await page.text());
    const [, method, target] = /-X (\\w+) '(.*?)'/.exec(mock.curl);
    const headers = { authorization: "Bearer any-token" };
    console.log((await fetch(target, { method, headers })).status);
    await mock.close();`,
  );
  const { stdout, stderr } = await runNode([resolve(folder, "main.js")], folder);
  assert.match(stdout, /^200 text\/html; charset=utf-8 <!DOCTYPE html>[^]*\n\n200\n$/, stderr);
  assert.ok(stdout.includes(`<code>POST ${operation.path}</code>`), stdout);
  const install = `npm install --save-dev ${pinned("swagger-ui-dist")}`;
  assert.ok(stdout.includes(`install Swagger UI: <code>${install}</code>`), stdout);
});

test("a Prism that cannot be loaded is not called missing", async () => {
  const folder = scratchInstall();
  const main = resolve(folder, "main.js");
  writeFileSync(
    main,
    `import { startMock } from "./generated/runtime/mock/index.js";
    const options = { watch: process.argv[2] === "watch" };
    await startMock(options).catch(({ kind, message }) => console.log(kind, message));`,
  );
  const missing = await runNode([main, "watch"], folder);
  const install = `npm install --save-dev ${pinned("@stoplight/prism-core")} ${pinned("@stoplight/prism-http")}`;
  assert.equal(
    missing.stdout,
    `prism The mock needs Prism; install it with: ${install}\n`,
    missing.stderr,
  );
  const prism = resolve(folder, "node_modules/@stoplight/prism-http");
  mkdirSync(prism, { recursive: true });
  writeFileSync(resolve(prism, "index.js"), `require("left-out");`);
  const { stdout } = await runNode([main], folder);
  assert.match(
    stdout,
    /^prism Prism cannot be loaded from \S+: Error: Cannot find module 'left-out'\nInstall the tested version with: npm install --save-dev @stoplight\/prism-core@.+\n$/,
  );
});
