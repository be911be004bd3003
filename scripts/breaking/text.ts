import type { Document } from "../generate/document.js";
import type { Change } from "./changes.js";
import type { Node } from "./nodes.js";

/** Finds what has changed in a document although no message has: the names of its types, and its text. */
export function textChanges(base: Document, revision: Document): Change[] {
  if (textWithoutVersion(base) === textWithoutVersion(revision)) return [];
  const removed = Object.keys(base.components?.schemas ?? {})
    .filter((name) => !(name in (revision.components?.schemas ?? {})))
    .map((name): Change => ({
      impact: "breaking",
      description: `Schema \`${name}\` was removed or renamed.`,
      consumers: "TypeScript consumers",
    }));
  return [...removed, { impact: "patch", description: "The text of the document changed." }];
}

function textWithoutVersion(document: Document): string {
  const { info, ...rest } = document as Node;
  return JSON.stringify([rest, { ...info, version: "" }]);
}
