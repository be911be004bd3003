import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Criterion, WorkflowStep } from "../runtime/verify/contract.js";
import { docComment, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";
import { bodyValidatorOf, jsonBodiesOf } from "./validators.js";

/** The part of an Arazzo document that `verify` runs. */
interface Arazzo {
  workflows: Array<{ workflowId: string; summary?: string; steps: Step[] }>;
}

interface Step {
  stepId: string;
  description?: string;
  operationId?: string;
  parameters?: Array<{ name: string; in: string; value: unknown }>;
  successCriteria?: Array<{ condition: string; type?: string; context?: string }>;
}

const STEP_KEYS = ["stepId", "description", "operationId", "parameters", "successCriteria"];

/** The inputs that `verify` has values for. */
const INPUTS = ["keyId", "unknownKeyId", "token"];

const TOKEN = "Bearer {$inputs.token}";

/** `verify`, with the operations of the document and the steps of all workflows. */
export function generateVerify(operations: SupportedOperation[]): Module {
  const steps = readSteps(operations);
  return {
    js: `import * as definitions from "./definitions.js";
import { verifyContract } from "./runtime/verify/index.js";
import * as validators from "./validators.js";

export { VerifyError } from "./runtime/verify/index.js";

const operations = [
${operations.map(contractOf).join("")}];

const steps = ${JSON.stringify(steps, null, 2)};

export function verify(options) {
  return verifyContract({ operations, steps }, options);
}
`,
    dts: `import type { Report, VerifyOptions } from "./runtime/verify/index.js";

export { type Check, type Report, type Step, VerifyError, type VerifyOptions } from "./runtime/verify/index.js";

${docComment(VERIFY)}
export declare function verify(options: VerifyOptions): Promise<Report>;
`,
  };
}

const VERIFY = `Verifies a server: makes the requests of the contract's workflows and validates each response against the contract.
**It changes the server**: the last request disables the rotation job of the key.

@returns each request, its response, every check, and how much of the contract the responses cover.
@throws {VerifyError} for an invalid option.`;

function contractOf({ operationId, responses }: SupportedOperation): string {
  const validators = new Map(
    jsonBodiesOf(responses).map(({ status, mediaType, body }) => [
      `${status} ${mediaType}`,
      `validators.${bodyValidatorOf(operationId, status, body)}`,
    ]),
  );
  const lines = Object.entries(responses).map(([status, { content = {} }]) => {
    const bodies = Object.keys(content).map(
      (mediaType) =>
        `${JSON.stringify(mediaType)}: ${validators.get(`${status} ${mediaType}`) ?? "undefined"}`,
    );
    return `      ${JSON.stringify(status)}: { ${bodies.join(", ")} },\n`;
  });
  return `  {
    definition: definitions.${operationId},
    responses: {
${lines.join("")}    },
  },
`;
}

/** The steps of every file in `openapi/workflows/`, in the order of the file names. */
function readSteps(operations: SupportedOperation[]): WorkflowStep[] {
  const folder = resolve(root, "openapi/workflows");
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) => {
    const { workflows } = parse(readFileSync(resolve(folder, name), "utf8")) as Arazzo;
    return workflows.flatMap(({ workflowId, summary = workflowId, steps }) =>
      steps.map((step) => {
        const place = `openapi/workflows/${name}: step "${step.stepId}"`;
        return toWorkflowStep(
          step,
          summary,
          operations,
          (reason) => new Failure(`${place}: ${reason}`),
        );
      }),
    );
  });
}

function toWorkflowStep(
  step: Step,
  summary: string,
  operations: SupportedOperation[],
  stop: (reason: string) => Failure,
): WorkflowStep {
  const { operationId, parameters = [], successCriteria = [] } = step;
  const key = Object.keys(step).find((it) => !STEP_KEYS.includes(it));
  if (key !== undefined) throw stop(`verify does not support "${key}".`);
  const operation = operations.find((it) => it.operationId === operationId);
  if (operation === undefined) throw stop(`the document has no operationId "${operationId}".`);
  for (const [, input] of JSON.stringify(step).matchAll(/\$inputs\.(\w+)/g)) {
    if (INPUTS.includes(input!)) continue;
    throw stop(`verify has no input "${input}", only ${INPUTS.join(", ")}.`);
  }
  const result: WorkflowStep = {
    ...{ summary, operationId: operation.operationId, parameters: {}, headers: {} },
    isAuthenticated: false,
    criteria: successCriteria.map((it) => toCriterion(it, stop)),
  };
  for (const { name, in: location, value } of parameters) {
    if (location === "header" && name.toLowerCase() === "authorization") {
      if (value !== TOKEN) throw stop(`Authorization must be "${TOKEN}".`);
      result.isAuthenticated = true;
    } else if (location === "header") {
      result.headers[name] = String(value);
    } else if (operation.parameters.some((it) => it.in === location && it.name === name)) {
      result.parameters[name] = String(value);
    } else {
      throw stop(`${operation.operationId} has no ${location} parameter "${name}".`);
    }
  }
  return result;
}

function toCriterion(
  { condition, type = "simple" }: { condition: string; type?: string },
  stop: (reason: string) => Failure,
): Criterion {
  if (type === "simple") return { condition };
  const [, path] = /^\$\[\?!@((?:\.\w+)+)\]$/.exec(condition) ?? [];
  if (type !== "jsonpath" || path === undefined) {
    throw stop(`verify supports simple conditions and "$[?!@.property]" only, not "${condition}".`);
  }
  return { condition, absent: path.replaceAll(".", "/") };
}
