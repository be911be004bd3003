/* Compiled from scripts/runtime/mock/parser.ts; edit that file. */ import { createRequire } from "./node-module.js";

/** A parsed document, of any version. */


/** The parts of Prism's parser of documents that the mock uses. */








/** A parser of Prism's own, which is an optional peer. */
export function createParser()         {
  const prism = createRequire(import.meta.url).resolve("@stoplight/prism-http");
  const Parser = createRequire(prism)("@stoplight/json-schema-ref-parser")                    ;
  return new Parser();
}
