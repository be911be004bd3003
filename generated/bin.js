#!/usr/bin/env node
// Generated from openapi/ by `npm run generate`. Do not edit.
import { main } from "./runtime/cli/main.js";

await main({
  verify: async (options) => (await import("./verify.js")).verify(options),
  changes: ["Disable the rotation job of an AWS key"],
  inputs: ["unknownKeyId","token","keyId"],
});
