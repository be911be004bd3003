import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import { parse } from "yaml";
import { toPointer } from "./runtime/client/pointer.js";
import { root, sourceDocument } from "./build/project.js";
import { bundleDocument } from "./build/redocly.js";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";

const rulesets: Record<string, unknown> = {
  "spectral:oas": oas,
  "@stoplight/spectral-owasp-ruleset": owasp,
};

await run(async () => {
  parseArguments("Usage: npm run lint:spectral", {});
  const source = relative(root, sourceDocument);
  const linter = new spectral.Spectral();
  linter.setRuleset(readRuleset());
  const results = await linter.run(await bundleDocument(source));
  if (results.length === 0) return console.log(`${source}: Spectral has no findings.`);
  const findings = results.map(
    ({ code, path, message }) => `${source}#${toPointer(...path)}: ${code}: ${message}`,
  );
  throw new Failure(findings.join("\n"));
});

/** Reads `.spectral.yaml`. Spectral's own loader comes only with its CLI, which has 60 more packages. */
function readRuleset(): RulesetDefinition {
  const ruleset = parse(readFileSync(resolve(root, ".spectral.yaml"), "utf8")) as {
    extends: string[];
    rules: Record<string, "off">;
  };
  return {
    ...ruleset,
    extends: ruleset.extends.map((name) => rulesets[name]),
  } as RulesetDefinition;
}
