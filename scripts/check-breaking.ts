import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { IMPACTS } from "./breaking/changes.js";
import { compare, releasedDocument } from "./breaking/index.js";
import { isLower } from "./breaking/version.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";
import { bundledDocument, root } from "./build/project.js";

const USAGE = "npm run check:breaking [-- <released document> <document>]";

await run(async () => {
  const { positionals } = parseArguments(USAGE, { allowPositionals: true });
  if (positionals.length !== 0 && positionals.length !== 2) {
    throw new Failure(`Give both documents, or none.\nUsage: ${USAGE}`, 2);
  }
  const [base = releasedDocument, revision = bundledDocument] = positionals;
  const { changes, released, version, needed } = await compare(base, revision);
  for (const { impact, what, forWhom } of changes) {
    if (impact !== "patch")
      console.log(`${impact}: ${what}${forWhom ? ` It breaks ${forWhom}.` : ""}`);
  }
  const counts = IMPACTS.map(
    (it) => `${changes.filter(({ impact }) => impact === it).length} ${it}`,
  );
  console.log(`Since ${released}: ${counts.join(", ")}. That asks for version ${needed}.`);

  const versions = new Map([["info.version of the document", version]]);
  if (positionals.length === 0) {
    const manifest = readFileSync(resolve(root, "package.json"), "utf8");
    versions.set("the version in package.json", JSON.parse(manifest).version as string);
  }
  const low = [...versions].filter(([, it]) => isLower(it, needed));
  if (low.length === 0) return;
  throw new Failure(
    low.map(([name, it]) => `${name} is ${it}: make it ${needed}, at least.`).join("\n"),
  );
});
