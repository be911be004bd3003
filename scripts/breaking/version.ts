import semver from "semver";
import { Failure } from "../runtime/cli/failure.js";
import type { Impact } from "./changes.js";

/** A part of a version that a release can increment. */
export type Part = "major" | "minor" | "patch";

/**
 * The lowest version that a change may have. Before 1.0.0 a minor version may break consumers, and a
 * patch is for every other change.
 */
export function requiredVersion(released: string, impact: Impact | undefined): string {
  if (impact === undefined) return released;
  if (semver.major(released) === 0) {
    return increment(released, impact === "breaking" ? "minor" : "patch");
  }
  return increment(released, impact === "breaking" ? "major" : impact);
}

/** The version with one of its parts incremented. A pre-release becomes the release that it precedes. */
export function increment(version: string, part: Part): string {
  return semver.inc(version, part)!;
}

/**
 * Validates a version.
 *
 * @param place Where the version stands, for the message.
 * @throws {Failure} for a value that is not a semantic version.
 */
export function checkVersion(version: unknown, place: string): string {
  // Semver accepts a prefix as well, such as in "v1.2.3".
  if (semver.valid(String(version)) !== null && /^\d/.test(String(version))) return String(version);
  const problem = version === undefined ? "is missing" : `is ${JSON.stringify(version)}`;
  throw new Failure(`${place} ${problem}. Write a semantic version, such as 1.2.0.`);
}

/**
 * Checks that versions, each with its place, are high enough.
 *
 * @throws {Failure} with one line per version that is too low.
 */
export function requireVersion(
  versions: Array<[place: string, version: string]>,
  required: string,
): void {
  const low = versions.filter(([, version]) => semver.lt(version, required));
  if (low.length === 0) return;
  throw new Failure(
    low.map(([place, it]) => `${place} is ${it}. Set it to ${required} or higher.`).join("\n"),
  );
}
