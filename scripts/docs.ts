import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArguments } from "./runtime/cli/arguments.js";
import { run } from "./runtime/cli/failure.js";
import type { Bundle } from "./docs/document.js";
import { renderPage } from "./docs/page.js";
import { root } from "./build/project.js";
import { writeWhole } from "./build/write-whole.js";

const page = resolve(root, "docs.html");

await run(() => {
  parseArguments("npm run docs", {});
  const read = (path: string) => readFileSync(resolve(root, path), "utf8");
  const text = renderPage({
    bundle: JSON.parse(read("generated/openapi.json")) as Bundle,
    guide: read("openapi/guide.md"),
    evidence: read("openapi/EVIDENCE.md"),
  });
  writeWhole(page, text);
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  console.log(`${relative(process.cwd(), page)} (${kilobytes} kB): open it in a browser.`);
});
