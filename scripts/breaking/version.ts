import type { Impact } from "./changes.js";

/**
 * The lowest version that a change may have. Before 1.0.0 a minor version may break, so there a patch is
 * for all that does not.
 */
export function versionFor(released: string, impact: Impact | undefined): string {
  const [major, minor, patch] = partsOf(released);
  if (impact === undefined) return released;
  if (major === 0) return impact === "breaking" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (impact === "breaking") return `${major + 1}.0.0`;
  return impact === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is lower than another. */
export function isLower(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const index = a.findIndex((part, place) => part !== b[place]);
  return index !== -1 && a[index]! < b[index]!;
}

function partsOf(version: string): [major: number, minor: number, patch: number] {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? ["", "0", "0", "0"];
  return parts.map(Number) as [number, number, number];
}

/** The version with one of its parts raised. */
export function raise(version: string, part: "major" | "minor" | "patch"): string {
  const [major, minor, patch] = partsOf(version);
  if (part === "major") return `${major + 1}.0.0`;
  return part === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
