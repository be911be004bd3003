/** How much a change asks of a consumer, the most first. */
export const IMPACTS = ["breaking", "minor", "patch"] as const;

export type Impact = (typeof IMPACTS)[number];

/** A change of the contract. */
export interface Change {
  impact: Impact;
  /** What has changed, and where. */
  what: string;
  /** For whom it breaks, where it does. */
  forWhom?: string;
}

/** The greatest impact; undefined where nothing has changed. */
export function greatestImpact(changes: Change[]): Impact | undefined {
  return IMPACTS.find((impact) => changes.some((change) => change.impact === impact));
}
