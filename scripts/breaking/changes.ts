/** How severe a change is for consumers, the most severe first. */
export const IMPACTS = ["breaking", "minor", "patch"] as const;

export type Impact = (typeof IMPACTS)[number];

/** A change of the contract. */
export interface Change {
  impact: Impact;
  /** What has changed, and where. */
  description: string;
  /** The consumers that a breaking change breaks. */
  consumers?: string;
}

/** The most severe impact, or undefined if nothing has changed. */
export function greatestImpact(changes: Change[]): Impact | undefined {
  return IMPACTS.find((impact) => changes.some((change) => change.impact === impact));
}
