import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { after } from "node:test";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Starts Chromium: the one that CHROMIUM names, or that of the PATH. It ends after the tests of the file. */
export async function startBrowser(): Promise<Browser> {
  const name = process.env.CHROMIUM ?? "chromium";
  const folders = ["", ...(process.env.PATH ?? "").split(delimiter)];
  const executablePath = folders
    .map((folder) => resolve(folder, name))
    .find((it) => existsSync(it));
  if (executablePath === undefined) throw new Error(`${name} is not installed.`);
  const browser = await chromium.launch({
    executablePath,
    // Else a runner that ends a file which takes too long would wait for a browser that hangs.
    handleSIGTERM: false,
    // A reader has scrollbars, which take some of the width.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
  after(() => browser.close());
  return browser;
}

/** An open page, with what it asked for and what it complained of. */
export interface OpenPage {
  page: Page;
  requests: string[];
  complaints: string[];
}

/** Opens a page in a profile of its own, which ends with the browser. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, requests, complaints };
}
