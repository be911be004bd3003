import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { contentsOf } from "../support/scratch.js";

/** What the text must not say, with what it says instead. */
const TERMS: [RegExp, string][] = [
  [/\banswer(s|ed|ing)?\b/i, "response, responds"],
  [/\basked (once more|again)\b|\brepetition\b/i, "retry, attempt"],
  [/\bconceal|\bblot(s|ted)? out\b/i, "redact"],
  [/\brenewal\b|\bwho gives the token\b/i, "refresh, token provider"],
  [/\bheld against\b/i, "validated against"],
  [/\bopen enumerations?\b/i, "open enum"],
  [/\bmade (from|anew)\b/i, "generated from, compiled from"],
  [/\bwhat stands behind\b/i, "path segment"],
  [
    /\b([Ww]hoever|[Ww]hom|who must)\b|\bWho (counts|validates|brings|knows|runs|needs|never)\b/,
    "If you …",
  ],
  [/(?<!there )\b(is|are) none\b|\bthat (is|are) no (?!longer)|\bnobody/i, "is not a …"],
];

const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "BENCHMARKS.md"];
const texts = { ...contentsOf(resolve(root, "openapi")), ...contentsOf(resolve(root, "scripts")) };
for (const page of pages) texts[page] = readFileSync(resolve(root, page), "utf8");

for (const [term, instead] of TERMS) {
  test(`no text says ${term.source}; it says: ${instead}`, () => {
    const found = Object.entries(texts).flatMap(([file, text]) =>
      text
        .split("\n")
        .filter((line) => term.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
}
