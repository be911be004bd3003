/* Compiled from scripts/runtime/mock/parser.ts */ import { requirePart } from "./load-prism.js";
import { createRequire } from "./node-module.js";














export function createParser()  {
  const Parser = requirePart(
    (path) => createRequire(path)("@stoplight/json-schema-ref-parser")     ,
  );
  return new Parser();
}
