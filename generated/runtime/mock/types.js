/* Compiled from scripts/runtime/mock/types.ts; edit that file. */ 


/** An operation as Prism reads it. */


/** A request as Prism takes it. */








/** A response, before it is sent. */









/** An operation of the document, and how to recognize its requests. */








