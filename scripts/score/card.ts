import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Document } from "../generate/document.js";
import { bundledDocument, root } from "../build/project.js";
import { findingsOfRedocly, findingsOfSpectral, RULES_OFF, scoreOfRedocly } from "./findings.js";
import { sharesOf } from "./shares.js";

/** What is measured, and which way is the better one. */
export const FIGURES = {
  "findings of Redocly's recommended-strict": "less",
  "findings of Spectral's and OWASP's rules": "less",
  "rules switched off": "less",
  "redocly score, of 100": "more",
  "properties with a description, %": "more",
  "properties with an example, %": "more",
  "properties with evidence, %": "more",
  "openapi.yaml, kB": "less",
  "tarball, kB": "less",
  "package unpacked, kB": "less",
} as const;

/** The figures of one state of the project. */
export type Card = Record<keyof typeof FIGURES, number>;

/** Measures the bundle and the package; says also what the linters found. */
export async function measure(): Promise<{ card: Card; findings: string[] }> {
  const document = JSON.parse(
    readFileSync(resolve(root, "generated/openapi.json"), "utf8"),
  ) as Document;
  const evidence = readFileSync(resolve(root, "openapi/EVIDENCE.md"), "utf8");
  const [redocly, spectral, score, packed] = await Promise.all([
    findingsOfRedocly(bundledDocument),
    findingsOfSpectral(document),
    scoreOfRedocly(bundledDocument),
    pack(),
  ]);
  const shares = sharesOf(document, evidence);
  const card: Card = {
    "findings of Redocly's recommended-strict": redocly.length,
    "findings of Spectral's and OWASP's rules": spectral.length,
    "rules switched off": Object.keys(RULES_OFF).length,
    "redocly score, of 100": score,
    "properties with a description, %": shares.description,
    "properties with an example, %": shares.example,
    "properties with evidence, %": shares.evidence,
    "openapi.yaml, kB": kilobytes(statSync(bundledDocument).size),
    "tarball, kB": kilobytes(packed.size),
    "package unpacked, kB": kilobytes(packed.unpackedSize),
  };
  return { card, findings: [...redocly, ...spectral] };
}

/** The figures that are worse than they were. */
export function worseThan(last: Card, card: Card): Array<keyof Card> {
  // So that a figure without a last one fails.
  return (Object.keys(FIGURES) as Array<keyof Card>).filter((figure) =>
    FIGURES[figure] === "less" ? !(card[figure] <= last[figure]) : !(card[figure] >= last[figure]),
  );
}

/** Rounded up, so that a few bytes more or another version of npm seldom tell. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

async function pack(): Promise<{ size: number; unpackedSize: number }> {
  const options = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await promisify(execFile)("npm", options, { cwd: root });
  return (JSON.parse(stdout) as [{ size: number; unpackedSize: number }])[0];
}
