import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { partsOf, type Schema } from "../../scripts/generate/document.js";
import { root } from "../../scripts/build/project.js";
import { openPage, startBrowser } from "../support/browser.js";
import {
  bundle,
  exampleId,
  operation,
  operations,
  responseExamplesOf,
} from "../support/document.js";
import { runNode, runTool, script, startMock } from "../support/processes.js";
import { scratchProject } from "../support/scratch.js";

const NARROW = { viewport: { width: 360, height: 740 } };
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A page is tiring to read below this. */
const SMALLEST_TEXT = 14;

const project = scratchProject();
const url = pathToFileURL(resolve(project, "docs.html")).href;
const browser = await startBrowser();
/** The page, for tests that only read. */
let page: Page;

before(async () => {
  const { exitCode, stderr } = await runNode(script("docs", [], project), project);
  assert.equal(exitCode, 0, stderr);
  ({ page } = await openPage(browser, url));
});

/** What the page shows at an id, without the line breaks of its source. */
async function textAt(id: string): Promise<string> {
  return asLine((await page.locator(`[id="${id}"]`).textContent()) ?? "");
}

/** Markdown as its reader sees it, as far as the descriptions use it. */
function asLine(markdown: string): string {
  return markdown
    .replaceAll(/[`*_]|^- /gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("every operation, parameter and response is on the page, with its description", async () => {
  assert.match(await page.title(), new RegExp(`${bundle.info.version}$`));
  for (const { operationId, summary, description, method, path, ...it } of operations) {
    const text = await textAt(operationId!);
    for (const part of [summary, description, `${method} ${path}`]) {
      assert.ok(text.includes(asLine(part!)), part);
    }
    for (const { name, in: place, description } of it.parameters) {
      const text = await textAt(`${operationId}-${place}-${name}`);
      assert.ok(text.includes(asLine(description!)), name);
    }
    for (const [status, { description }] of Object.entries(it.responses)) {
      const text = await textAt(`${operationId}-${status}`);
      assert.ok(text.startsWith(status) && text.includes(asLine(description)), text);
    }
  }
});

test("every example of a response is on the page, whole, with its cause", async () => {
  for (const it of operations) {
    for (const { status, name, value } of responseExamplesOf(it)) {
      const { summary, description = "" } = bundle.components.examples[name]!;
      const example = page.locator(`[id="${it.operationId}-${status}-${name}"]`);
      const text = asLine((await example.textContent()) ?? "");
      for (const part of [summary, description, name]) assert.ok(text.includes(asLine(part)), name);
      const body = (await example.locator("pre").textContent())!;
      assert.deepEqual(typeof value === "string" ? body : JSON.parse(body), value, name);
    }
  }
});

for (const [name, schema] of Object.entries(bundle.components.schemas)) {
  test(`${name} is on the page, with each property, what it means, its examples and known values`, async () => {
    await holds(`schema-${name}`, schema);
    for (const { properties = {}, required = [] } of partsOf(schema)) {
      for (const [property, own] of Object.entries(properties)) {
        const id = `schema-${name}.${property}`;
        const entry = page.locator(`[id="${id}"]`);
        assert.equal(await entry.locator("dt > code").textContent(), property);
        const isRequired = required.includes(property);
        assert.equal(await entry.locator("dt > strong").count(), Number(isRequired), property);
        await holds(id, own);
      }
    }
  });
}

/** What stands at an id says what a schema says. */
async function holds(id: string, own: Schema): Promise<void> {
  const target = bundle.components.schemas[own.$ref?.split("/").at(-1) ?? ""];
  const schema: Schema & { description?: string } = { ...target, ...own };
  const { description, examples = [], anyOf = [], enum: values = [] } = schema;
  const shown = examples.map((example) =>
    typeof example === "string" && example !== "" ? example : JSON.stringify(example),
  );
  const text = await textAt(id);
  assert.ok(description);
  for (const part of [description, ...values, ...anyOf.flatMap((it) => it.enum ?? []), ...shown]) {
    assert.ok(text.includes(asLine(String(part))), `${id}: ${part}`);
  }
}

test("the guide and the evidence are on the page", async () => {
  const shown = await page.locator("h2, h3, h4").allTextContents();
  for (const file of ["openapi/guide.md", "openapi/EVIDENCE.md"]) {
    const markdown = readFileSync(resolve(root, file), "utf8");
    const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!);
    assert.ok(headings.length > 5);
    for (const heading of headings) assert.ok(shown.includes(asLine(heading)), heading);
  }
});

test("the page shows the labels before the call, and none after it", async () => {
  const [before, after] = await page.locator("#before-and-after pre").allTextContents();
  const [labels] = bundle.components.schemas.RotationJobLabels!.examples!;
  assert.deepEqual(JSON.parse(`{${before}}`), { labels });
  assert.deepEqual(JSON.parse(`{${after}}`), { labels: {} });
});

test("every link leads to one place of the page", async () => {
  const links = await page.$$eval("a", (all) => all.map((it) => it.getAttribute("href")!));
  const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
  assert.ok(links.length > 100);
  assert.deepEqual(
    links.filter((it) => !ids.includes(decodeURIComponent(it.slice(1)))),
    [],
  );
  assert.equal(new Set(ids).size, ids.length);
});

test("the curl, with host and token replaced, gets 200 from the mock; what to replace is marked and explained", async () => {
  const { servers, components } = bundle as typeof bundle & {
    servers: [{ url: string; description: string }];
    components: { securitySchemes: { bearerToken: { description: string } } };
  };
  const curl = page.locator(`#${operation.operationId}-curl`);
  const [server] = servers;
  assert.deepEqual(await curl.locator("pre mark").allTextContents(), [
    server.url,
    exampleId,
    "YOUR_TOKEN",
  ]);
  const explained = await curl.locator("li").allTextContents();
  const meanings = [
    server.description,
    operation.parameters[0]!.description!,
    components.securitySchemes.bearerToken.description,
  ];
  assert.deepEqual(
    explained.map(asLine),
    [server.url, exampleId, "YOUR_TOKEN"].map((it, index) => asLine(`${it}: ${meanings[index]}`)),
  );

  const mock = await startMock();
  const command = (await curl.locator("pre").textContent())!;
  const runnable = command.replace(server.url, mock.url).replace("YOUR_TOKEN", "any-token");
  const write = ["--silent", "--show-error", "--write-out", "'\\n%{http_code}'"].join(" ");
  const { stdout } = await runTool("sh", ["-c", `${runnable} ${write}`], project);
  await mock.program.stop();
  const [body, status] = stdout.split(/\n(?=\d+$)/);
  assert.equal(status, "200");
  assert.equal(JSON.parse(body!).id, exampleId);
});

test("the search finds labels: first the property, then all that speaks of it, and nothing else", async () => {
  const { page } = await openPage(browser, url);
  const input = page.getByRole("searchbox", { name: "Search" });
  const results = page.getByRole("search").getByRole("link");
  assert.equal(await results.count(), 0);
  await input.fill("Labels");
  assert.equal(await results.first().getAttribute("href"), "#schema-AwsKey.labels");
  assert.ok(await results.first().isVisible());
  const found = await results.evaluateAll((all) => all.map((it) => it.getAttribute("href")!));
  const expected = await page.$$eval("[data-title]", (all) =>
    all
      .filter((it) => /labels/i.test(it.textContent! + it.dataset.title))
      .map(({ id }) => `#${id}`),
  );
  assert.deepEqual(found.toSorted(), expected.toSorted());
  assert.equal(await page.getByRole("status").textContent(), `${expected.length} found`);

  await input.press("Enter");
  assert.equal(new URL(page.url()).hash, "#schema-AwsKey.labels");
  await page.locator('[id="schema-AwsKey.labels"] dt').waitFor();
  assert.ok(await isInView(page, "schema-AwsKey.labels"));
  assert.equal(await results.count(), 0);

  await input.fill("no such word");
  assert.equal(await page.getByRole("status").textContent(), "0 found");
  assert.equal(await results.count(), 0);
});

test("an example that is closed is open for whoever searches it, or follows a link to it", async () => {
  const id = "disableRotationJob-200-rsa_signing_key";
  const { page } = await openPage(browser, url);
  const body = page.locator(`[id="${id}"] pre`);
  assert.equal(await body.isVisible(), false);
  await page.getByRole("searchbox").fill("rsa_signing_key");
  await page.getByRole("searchbox").press("Enter");
  await body.waitFor({ state: "visible" });
  assert.ok(await isInView(page, id));

  const linked = await openPage(browser, `${url}#${id}`);
  await linked.page.locator(`[id="${id}"] pre`).waitFor({ state: "visible" });
});

test("the keyboard does it all: skip, search, go there, open an example", async () => {
  const { page } = await openPage(browser, url, WIDE);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the text");
  assert.ok(await isInView(page, "about"));
  await page.keyboard.press("Tab");
  await page.keyboard.type("503_html_page");
  await page.keyboard.press("Tab");
  assert.match((await focused())!, /^503_html_page/);
  assert.notEqual(
    await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle),
    "none",
  );
  await page.keyboard.press("Enter");
  const example = page.locator('[id="disableRotationJob-503-503_html_page"]');
  assert.ok(await isInView(page, "disableRotationJob-503-503_html_page"));
  await page.keyboard.press("Tab");
  assert.match((await focused())!, /503_html_page$/);
  await page.keyboard.press("Enter");
  await example.locator("pre").waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await example.locator("pre").waitFor({ state: "visible" });
});

test("no request leaves the page, whatever is done on it, and nothing is complained of", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, requests, complaints } = await openPage(browser, url, { colorScheme });
    await page.$$eval("details", (all) => all.forEach((it) => (it.open = true)));
    await page.getByRole("searchbox").fill("key");
    await page.getByRole("searchbox").press("Enter");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    assert.deepEqual(requests, [url]);
    assert.deepEqual(complaints, []);
  }
});

test("without JavaScript all of it can be read, and there is no search that does nothing", async () => {
  const { page } = await openPage(browser, url, { javaScriptEnabled: false });
  assert.ok(await page.locator('[id="schema-AwsKey.labels"]').isVisible());
  assert.equal(await page.getByRole("searchbox").count(), 0);
});

async function doesNotScrollSideways(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  assert.equal(scrollWidth, clientWidth);
}

test("at 1280 px the page does not scroll sideways", async () => {
  const { page } = await openPage(browser, url, { viewport: { width: 1280, height: 900 } });
  await doesNotScrollSideways(page);
});

test("at 360 px the page does not scroll sideways, and no text is small", async () => {
  const { page } = await openPage(browser, url, NARROW);
  await page.$$eval("details", (all) => all.forEach((it) => (it.open = true)));
  await page.getByRole("searchbox").fill("key");
  await doesNotScrollSideways(page);
  const texts = await page.$$eval("body *", (all) =>
    all
      .filter((it) => [...it.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .map((it) => ({
        html: it.outerHTML,
        size: parseFloat(getComputedStyle(it).fontSize),
        // What scrolls by itself may be wider.
        isCut: !it.closest(".wide") && it.getBoundingClientRect().right > 360,
      })),
  );
  const wrong = texts.filter(({ size, isCut }) => size < SMALLEST_TEXT || isCut);
  assert.ok(texts.length > 500);
  assert.deepEqual(wrong, []);
});

test("in the dark the page is dark", async () => {
  const lightness = async (options: BrowserContextOptions) => {
    const { page } = await openPage(browser, url, options);
    const colors = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    return colors.map((it) => Math.max(...it.match(/\d+/g)!.map(Number)));
  };
  const [day, dayText] = await lightness({ colorScheme: "light" });
  const [night, nightText] = await lightness({ colorScheme: "dark" });
  assert.ok(day! > 240 && dayText! < 60, `${day}, ${dayText}`);
  assert.ok(night! < 60 && nightText! > 200, `${night}, ${nightText}`);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const size of [NARROW, WIDE]) {
    test(`axe finds nothing, ${colorScheme}, ${size.viewport.width} px wide`, async () => {
      const { page } = await openPage(browser, url, { colorScheme, ...size });
      const findings = async (part: string) => {
        const run = `${axe.source}; axe.run(${JSON.stringify(part)})`;
        const { violations } = await page.evaluate<AxeResults>(run);
        return violations.map(({ id, impact, nodes }) => [
          id,
          impact,
          nodes.map(({ html }) => html),
        ]);
      };
      await page.$$eval("details", (all) => all.forEach((it) => (it.open = true)));
      assert.deepEqual(await findings("html"), []);
      await page.getByRole("searchbox").fill("labels");
      assert.deepEqual(await findings("header"), []);
    });
  }
}

/** Whether what stands at an id can be seen from its beginning, with nothing before it. */
async function isInView(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 5, top + 5));
  });
}
