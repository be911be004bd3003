/* Compiled from scripts/runtime/verify/report.ts; edit that file. */ /** The result of {@link verify}. The token and the values of `headers` are redacted in every part. */













/** One request, its response and the checks. */

















/** One check of a response. */












/** How much of what the contract declares was seen in the responses. */







export function pass(name        )        {
  return { name, passed: true };
}

export function fail(name        , details                                )        {
  return { name, passed: false, ...details };
}
