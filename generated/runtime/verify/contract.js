/* Compiled from scripts/runtime/verify/contract.ts; edit that file. */ 

/** What to verify a server against. Generated from the document and its workflows. */








/** An operation, and what the contract says of its responses. */






/** A request and the criteria for its response. A string in it may be an input, such as `$inputs.keyId`. */












/** A criterion of Arazzo: comparisons that must all hold. */














/** The part of an OpenAPI document that the coverage is measured by. */















