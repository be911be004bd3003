import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// Where source maps are on, as tsx has them, Node looks through all of TypeScript for one.
const { sourceMapsEnabled } = process;
process.setSourceMapsEnabled(false);

// By require, not by import: as an ES module TypeScript takes a second longer to load, since Node then
// reads through all of it for the names of its exports.
export const ts = require("typescript") as typeof import("typescript");

export const { default: openapiTS, astToString } =
  require("openapi-typescript") as typeof import("openapi-typescript");

process.setSourceMapsEnabled(sourceMapsEnabled);
