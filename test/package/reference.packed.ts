import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { openPage, startBrowser } from "../support/browser.js";
import { operation, responseExamples } from "../support/document.js";
import { startMock } from "../support/processes.js";

const { url, program } = await startMock("--log-level", "silent");
after(() => program.stop());
const browser = await startBrowser();
/** The page that the mock serves to a browser. */
const desktop = await openPage(browser, url);

/** Presses Execute, with a preference or without, and waits for what the page then shows. */
async function execute(page: Page, preference = ""): Promise<{ status: string; text: string }> {
  const block = blockOf(page);
  const clear = block.getByRole("button", { name: "Clear" });
  if (await clear.isVisible()) await clear.click();
  await block.locator('tr[data-param-name="Prefer"] select').selectOption(preference);
  await block.getByRole("button", { name: "Execute" }).click();
  const row = block.locator(".live-responses-table .response");
  return {
    status: await row.locator(".response-col_status").innerText(),
    text: await row.locator(".response-col_description").innerText(),
  };
}

/** The part of the page about the operation. */
function blockOf(page: Page): Locator {
  return page.locator(`.opblock[id$="-${operation.operationId}"]`);
}

function exampleOf(name: string): unknown {
  return responseExamples.find((it) => it.name === name)!.value;
}

/** The JSON body among what the page shows of a response. */
function bodyIn(text: string): unknown {
  return JSON.parse(/\{[^]*^\}/m.exec(text)![0]);
}

test("Execute gets the documented response, with the token filled in", async () => {
  const { status, text } = await execute(desktop.page);
  assert.equal(status, "200");
  assert.deepEqual(bodyIn(text), exampleOf("documented"));
  assert.match(
    await blockOf(desktop.page).locator(".curl").innerText(),
    /Authorization: Bearer any-token/,
  );
});

test("Prefer gets a 404, a named example, and a reset connection", async () => {
  const notFound = await execute(desktop.page, "code=404");
  assert.equal(notFound.status.split("\n")[0], "404");
  assert.deepEqual(bodyIn(notFound.text), exampleOf("404_resource_not_found"));

  const named = await execute(desktop.page, "code=200, example=hmac_key");
  assert.equal(named.status, "200");
  const { id: _, uri: __, ...expected } = exampleOf("hmac_key") as Record<string, unknown>;
  const { id: ___, uri: ____, ...key } = bodyIn(named.text) as Record<string, unknown>;
  assert.deepEqual(key, expected);

  const reset = await execute(desktop.page, "fault=reset");
  assert.match(reset.text, /Failed to fetch/);
});

test("no request leaves the mock, and the console shows the two failures alone", () => {
  const { requests, complaints } = desktop;
  assert.ok(requests.length > 4);
  for (const request of requests) assert.equal(new URL(request).origin, url);
  assert.deepEqual(complaints, [
    "Failed to load resource: the server responded with a status of 404 (Not Found)",
    "Failed to load resource: net::ERR_CONNECTION_RESET",
  ]);
});

test("it is usable at a width of 390 px", async () => {
  const { page, complaints } = await openPage(browser, url, {
    viewport: { width: 390, height: 844 },
  });
  const button = blockOf(page).getByRole("button", { name: "Execute" });
  await button.scrollIntoViewIfNeeded();
  const box = (await button.boundingBox())!;
  assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
  assert.equal((await execute(page)).status, "200");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width} px`);
  assert.deepEqual(complaints, []);
});
