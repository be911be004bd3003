import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { IMPACTS } from "./breaking/changes.js";
import { compare, releasedDocument } from "./breaking/index.js";
import { checkVersion, requireVersion } from "./breaking/version.js";
import { bundledDocument, root } from "./build/project.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

const USAGE = "Usage: npm run check:breaking [-- <released document> <document>]";

await run(async () => {
  const { positionals } = parseArguments(USAGE, { allowPositionals: true });
  if (positionals.length !== 0 && positionals.length !== 2) {
    throw new Failure(`Pass two documents, or none.\n${USAGE}`, 2);
  }
  const [base = releasedDocument, revision = bundledDocument] = positionals;
  const manifestVersion = positionals.length === 0 ? [readManifestVersion()] : [];
  const { changes, released, version, required } = await compare(base, revision);
  for (const { impact, description, consumers } of changes) {
    if (impact === "patch") continue;
    console.log(`${impact}: ${description}${consumers ? ` It breaks ${consumers}.` : ""}`);
  }
  const counts = IMPACTS.map(
    (it) => `${changes.filter(({ impact }) => impact === it).length} ${it}`,
  );
  console.log(`Since ${released}: ${counts.join(", ")}. This requires version ${required}.`);

  requireVersion([["info.version", version], ...manifestVersion], required);
});

function readManifestVersion(): [place: string, version: string] {
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  const place = "version in package.json";
  return [place, checkVersion(manifest.version, place)];
}
