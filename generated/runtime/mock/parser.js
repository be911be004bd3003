/* Compiled from scripts/runtime/mock/parser.ts; edit that file. */ import { resolvePrism } from "./load-prism.js";
import { createRequire } from "./node-module.js";














export function createParser()         {
  const Parser = createRequire(resolvePrism())(
    "@stoplight/json-schema-ref-parser",
  )                    ;
  return new Parser();
}
