/* Compiled from scripts/runtime/verify/contract.ts; edit that file. */ 

/** What the contract says of one operation. */






/** A condition on a response, from a `successCriteria` of Arazzo. */







/** A request that a server must answer as its criteria say, from a step of an Arazzo workflow. */












/** What a server is verified against. Generated from the document and its workflows. */




