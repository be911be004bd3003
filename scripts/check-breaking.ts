import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { type Change, greatestImpact, IMPACTS } from "./breaking/changes.js";
import { typeChanges } from "./breaking/types.js";
import { isLower, versionFor } from "./breaking/version.js";
import { wireChanges } from "./breaking/wire.js";
import { parseArguments } from "./cli/arguments.js";
import { Failure, run } from "./cli/failure.js";
import type { Document } from "./generate/document.js";
import { bundledDocument, root } from "./project.js";

const USAGE = "npm run check:breaking [-- <released document> <document>]";

await run(async () => {
  const { positionals } = parseArguments(USAGE, { allowPositionals: true });
  if (positionals.length !== 0 && positionals.length !== 2) {
    throw new Failure(`Give both documents, or none.\nUsage: ${USAGE}`, 2);
  }
  const [released = resolve(root, "openapi/released/openapi.yaml"), document = bundledDocument] =
    positionals;
  const [base, revision] = [read(released), read(document)];
  const changes = [
    ...(await wireChanges([released, document], base)),
    ...(await typeChanges(base, revision)),
  ];
  report(changes, base.info.version, revision.info.version, positionals.length === 0);
});

function read(file: string): Document & { info: { version: string } } {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`, 2);
  return parse(readFileSync(file, "utf8")) as Document & { info: { version: string } };
}

function report(changes: Change[], released: string, version: string, isOwn: boolean): void {
  for (const { impact, what, forWhom } of changes) {
    if (impact !== "patch")
      console.log(`${impact}: ${what}${forWhom ? ` It breaks ${forWhom}.` : ""}`);
  }
  const counts = IMPACTS.map(
    (it) => `${changes.filter(({ impact }) => impact === it).length} ${it}`,
  );
  const needed = versionFor(released, greatestImpact(changes));
  console.log(`Since ${released}: ${counts.join(", ")}. That asks for version ${needed}.`);
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    version: string;
  };
  const versions = [["info.version of the document", version]];
  if (isOwn) versions.push(["the version in package.json", manifest.version]);
  const low = versions.filter(([, it]) => isLower(it!, needed));
  if (low.length === 0) return;
  throw new Failure(
    low.map(([name, it]) => `${name} is ${it}: make it ${needed}, at least.`).join("\n"),
  );
}
