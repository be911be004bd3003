/* Compiled from scripts/runtime/verify/report.ts; edit that file. */ /** The result of {@link verify}. The token is redacted in every part. */











/** One request, its response and the checks. */











/** One check of a response. */












/** How much of what the contract declares was seen in the responses. */






