import { docComment, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";
import { bodyValidatorOf } from "./validators.js";
import { readWorkflows } from "./workflows.js";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** The operations by which the workflows may change a server. */
export function changingOperations(operations: SupportedOperation[]): SupportedOperation[] {
  const called = new Set(readWorkflows(operations).steps.map((it) => it.operationId));
  return operations.filter(
    ({ operationId, method }) => called.has(operationId) && !SAFE_METHODS.includes(method),
  );
}

/** `verify`, with the operations of the document and the steps of all workflows. */
export function generateVerify(operations: SupportedOperation[]): Module {
  const { steps, inputs } = readWorkflows(operations);
  return {
    js: `import { readFileSync } from "node:fs";
import * as definitions from "./definitions.js";
import { verifyContract } from "./runtime/verify/index.js";
import * as validators from "./validators.js";

export { VerifyError } from "./runtime/verify/index.js";

const operations = [
${operations.map(contractOf).join("")}];

const steps = ${JSON.stringify(steps)};

const inputs = ${JSON.stringify(inputs)};

export async function verify(options) {
  const document = JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8"));
  return verifyContract({ operations, steps, inputs, document }, options);
}
`,
    dts: `import type { Report, VerifyOptions } from "./runtime/verify/index.js";

export {
  type Check,
  type Coverage,
  type Report,
  type Step,
  VerifyError,
  type VerifyOptions,
} from "./runtime/verify/index.js";

${docComment(docOf(changingOperations(operations)))}
export declare function verify(options: VerifyOptions): Promise<Report>;
`,
  };
}

function docOf(changing: SupportedOperation[]): string {
  const names = changing.map(({ operationId }) => `\`${operationId}\``).join(", ");
  const warning = names && `\n**It changes the server**: it calls ${names}.`;
  return `Verifies a server: sends the requests of the contract's workflows and validates each response against the contract.${warning}
If the server cannot be reached, no further request is sent.

@returns Each request, its response and its checks, and how much of the contract the responses cover.
@throws {VerifyError} for an invalid option; nothing was sent.`;
}

function contractOf({ name, responses, bodies }: SupportedOperation): string {
  const lines = Object.keys(responses).map((status) => {
    const validators = bodies
      .filter((body) => body.status === status)
      .map((body) => {
        const validator = body.isJson && `validators.${bodyValidatorOf(name, body)}`;
        const mediaType = body.mediaType.split(";")[0]!.trim().toLowerCase();
        return `${JSON.stringify(mediaType)}: ${validator || "undefined"}`;
      });
    return `      ${JSON.stringify(status)}: { ${validators.join(", ")} },\n`;
  });
  return `  {
    definition: definitions.${name},
    responses: {
${lines.join("")}    },
  },
`;
}
