/* Compiled from scripts/runtime/verify/report.ts; edit that file. */ 




















































export function pass(name        )        {
  return { name, passed: true };
}

export function fail(name        , details                                )        {
  return { name, passed: false, ...details };
}
