/* Compiled from scripts/runtime/mock/parser.ts; edit that file. */ import { resolvePrism } from "./install.js";
import { createRequire } from "./node-module.js";

/** A parsed document, of any version. */


/** The parts of Prism's parser of documents that the mock uses. */








/** A parser of Prism's own. */
export function createParser()         {
  const Parser = createRequire(resolvePrism())(
    "@stoplight/json-schema-ref-parser",
  )                    ;
  return new Parser();
}
