import type { Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";
import { namedBodiesOf } from "./validators.js";
import { changingOperations } from "./verify.js";
import { readWorkflows } from "./workflows.js";

/** The package's entry: the client, its functions, the validators and the types. */
export function generateEntry(operations: SupportedOperation[]): Module {
  const validators = namedBodiesOf(operations).flatMap((name) => [`is${name}`, `validate${name}`]);
  const exports = `export * from "./runtime/client/index.js";
export * from "./operations.js";
${validators.length > 0 ? `export { ${validators.join(", ")} } from "./validators.js";\n` : ""}`;
  return { js: exports, dts: `${exports}export type * from "./types.js";\n` };
}

/** The package's command. */
export function generateProgram(banner: string, operations: SupportedOperation[]): string {
  const changes = changingOperations(operations).map((it) => it.summary ?? it.operationId);
  return `#!/usr/bin/env node
// ${banner}
import { main } from "./runtime/cli/main.js";

await main({
  verify: async (options) => (await import("./verify.js")).verify(options),
  changes: ${JSON.stringify(changes)},
  inputs: ${JSON.stringify(readWorkflows(operations).inputs)},
});
`;
}
