import spectral from "@stoplight/spectral-core";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import { Failure } from "../runtime/cli/failure.js";
import { runRedocly } from "../generate/redocly.js";

/** Rules that are switched off, and why: the document says nothing that is not known of the server. */
export const RULES_OFF = {
  "owasp:api4:2023-rate-limit": "No header of a rate limit is known to be sent.",
  "owasp:api4:2023-string-limit": "No length is known; a made-up one would refuse real keys.",
  "owasp:api4:2023-string-restricted": "Ids are opaque, and names and texts free.",
  "owasp:api4:2023-array-limit":
    "No number of tags, aliases or statements is known to be the most.",
};

/** What a linter found: the rule, the place, the text. */
export type Finding = string;

/** Findings of Redocly's strictest rules, warnings included. */
export async function findingsOfRedocly(document: string): Promise<Finding[]> {
  const { stdout, stderr } = await runRedocly([
    "lint",
    document,
    "--extends=recommended-strict",
    "--format=json",
  ]);
  const { problems } = parseOutput(stdout, stderr) as {
    problems: Array<{ ruleId: string; message: string; location: Array<{ pointer?: string }> }>;
  };
  return problems.map((it) => `${it.ruleId} ${it.location[0]?.pointer ?? ""}: ${it.message}`);
}

/** Findings of Spectral's own rules and of its rules for OWASP's list, but for {@link RULES_OFF}. */
export async function findingsOfSpectral(document: object): Promise<Finding[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset({
    extends: [oas, owasp],
    rules: Object.fromEntries(Object.keys(RULES_OFF).map((rule) => [rule, "off"])),
  } as Parameters<typeof linter.setRuleset>[0]);
  const results = await linter.run(document as Record<string, unknown>);
  return results.map(({ code, path, message }) => `${code} /${path.join("/")}: ${message}`);
}

/** Redocly's own score of a document, up to 100. */
export async function scoreOfRedocly(document: string): Promise<number> {
  const { stdout, stderr } = await runRedocly(["score", document, "--format=json"]);
  return (parseOutput(stdout, stderr) as { agentReadiness: number }).agentReadiness;
}

function parseOutput(stdout: string, stderr: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Failure(`Redocly could not judge the document:\n${stderr}`);
  }
}
