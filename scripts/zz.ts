const t0 = performance.now();
const lap = (n: string) => console.log(n, Math.round(performance.now() - t0));
lap("start " + Math.round(t0));
const { bundle, validate } = await import("./generate/redocly.js");
await import("./generate/compilers.js");
lap("compilers");
const b = bundle("openapi/openapi.yaml");
const y = await b;
lap("bundle");
const { parse } = await import("yaml");
lap("yaml imp");
const d = parse(y);
lap("parse");
const { generateTypes } = await import("./generate/types.js");
const t = await generateTypes(d);
lap("types");
const { compile } = await import("./generate/compile.js");
lap("imp compile");
const { generateExamples } = await import("./generate/examples.js");
const { generateOperations } = await import("./generate/operations.js");
compile(
  new Map([
    ["types.ts", t],
    ["examples.ts", generateExamples(d)],
    ["client/operations.ts", generateOperations(d)],
  ]),
);
lap("compile");
await validate("openapi/openapi.yaml");
lap("validated");
