import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import {
  type Comparison,
  type Criterion,
  INPUTS,
  type WorkflowStep,
} from "../runtime/verify/contract.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The part of an Arazzo document that `verify` runs. */
interface Arazzo {
  workflows: Array<{ workflowId: string; summary?: string; steps: Step[] }>;
}

interface Step {
  stepId: string;
  operationId?: string;
  parameters?: Array<{ name: string; in: string; value: unknown }>;
  requestBody?: { contentType?: string; payload: unknown };
  successCriteria?: ArazzoCriterion[];
}

interface ArazzoCriterion {
  condition: string;
  type?: string;
  context?: string;
}

const WORKFLOW_KEYS = ["workflowId", "summary", "description", "inputs", "steps"];
const STEP_KEYS = [
  ...["stepId", "description", "operationId", "parameters", "requestBody", "successCriteria"],
];

const TOKEN = "Bearer {$inputs.token}";

/** Creates the failure of one place in the workflows. */
type Stop = (reason: string) => Failure;

/** The steps of every file in `openapi/workflows/`, in the order of the file names. */
export function readSteps(operations: SupportedOperation[]): WorkflowStep[] {
  const folder = resolve(root, "openapi/workflows");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => stepsOf(name, readFileSync(resolve(folder, name), "utf8"), operations));
}

/**
 * The steps of one file.
 *
 * @throws {Failure} for what `verify` does not support, so that it ignores no part of a workflow.
 */
export function stepsOf(
  name: string,
  text: string,
  operations: SupportedOperation[],
): WorkflowStep[] {
  const stopAt =
    (place: string): Stop =>
    (reason) =>
      new Failure(`openapi/workflows/${name}: ${place}: ${reason}`);
  let workflows: Arazzo["workflows"];
  try {
    ({ workflows } = parse(text) as Arazzo);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new Failure(`openapi/workflows/${name}: ${reason}`);
  }
  return workflows.flatMap((workflow) => {
    const { workflowId, summary = workflowId, steps } = workflow;
    refuseUnknownKeys(workflow, WORKFLOW_KEYS, stopAt(`workflow "${workflowId}"`));
    return steps.map((step) =>
      toWorkflowStep(step, summary, operations, stopAt(`step "${step.stepId}"`)),
    );
  });
}

function refuseUnknownKeys(value: object, known: string[], stop: Stop): void {
  const key = Object.keys(value).find((it) => !known.includes(it));
  if (key !== undefined) throw stop(`verify does not support "${key}".`);
}

function toWorkflowStep(
  step: Step,
  summary: string,
  operations: SupportedOperation[],
  stop: Stop,
): WorkflowStep {
  refuseUnknownKeys(step, STEP_KEYS, stop);
  refuseUnknownExpressions(step, stop);
  const { operationId = "", parameters = [], requestBody, successCriteria = [] } = step;
  const operation = operations.find((it) => it.operationId === operationId);
  if (operation === undefined) throw stop(`the document has no operationId "${operationId}".`);
  const result: WorkflowStep = {
    ...{ summary, operationId, parameters: {}, headers: {}, isAuthenticated: false },
    criteria: successCriteria.map((it) => toCriterion(it, stop)),
  };
  for (const { name, in: location, value } of parameters) {
    const parameter = operation.parameters.find((it) => it.in === location && it.name === name);
    if (parameter) {
      result.parameters[parameter.key] = value;
    } else if (location === "header" && name.toLowerCase() === "authorization") {
      if (value !== TOKEN) throw stop(`Authorization must be "${TOKEN}".`);
      result.isAuthenticated = true;
    } else if (location === "header") {
      result.headers[name] = String(value);
    } else {
      throw stop(`${operationId} has no ${location} parameter "${name}".`);
    }
  }
  const missing = operation.parameters.find(
    (it) => it.in === "path" && !(it.key in result.parameters),
  );
  if (missing) throw stop(`${operationId} requires the path parameter "${missing.name}".`);
  if (requestBody) {
    const { contentType = operation.body?.mediaType, payload } = requestBody;
    if (contentType === undefined || contentType !== operation.body?.mediaType) {
      throw stop(`${operationId} has no request body of the media type ${contentType ?? "JSON"}.`);
    }
    result.parameters.body = payload;
  }
  return result;
}

/** Refuses expressions that have no value when the request is sent. */
function refuseUnknownExpressions({ parameters, requestBody, ...step }: Step, stop: Stop): void {
  const values = JSON.stringify([parameters, requestBody]);
  for (const [, input] of `${values}${JSON.stringify(step)}`.matchAll(/\$inputs\.(\w+)/g)) {
    if (INPUTS.some((it) => it === input)) continue;
    throw stop(`verify has no input "${input}", only ${INPUTS.join(", ")}.`);
  }
  const others = values.replaceAll(`"${TOKEN}"`, "").replace(/"\$inputs\.\w+"/g, "");
  const expression = /\$[a-z][\w.]*/.exec(others);
  if (!expression) return;
  throw stop(`a value must be an input or a constant; it contains "${expression}".`);
}

function toCriterion(criterion: ArazzoCriterion, stop: Stop): Criterion {
  const { condition, type = "simple", context } = criterion;
  const [, path] = /^\$\[\?!@((?:\.\w+)+)\]$/.exec(condition) ?? [];
  if (type === "jsonpath" && context === "$response.body" && path) {
    return { condition, comparisons: [{ pointer: path.replaceAll(".", "/"), operator: "==" }] };
  }
  const comparisons = condition.split("&&").map(toComparison);
  if (type === "simple" && comparisons.every((it) => it !== undefined)) {
    return { condition, comparisons };
  }
  throw stop(
    `verify does not support the ${type} criterion "${condition}"; compare $statusCode or ` +
      "$response.body#/pointer with a value, or use the JSONPath $[?!@.property].",
  );
}

function toComparison(text: string): Comparison | undefined {
  const [, left, operator, right] = /^(\S+) (==|!=|<=?|>=?) (.+)$/.exec(text.trim()) ?? [];
  const [, pointer] = /^\$response\.body#(\/.*)$/.exec(left ?? "") ?? [];
  const isConstant = /^('[^']*'|-?\d+|true|false|null|\$inputs\.\w+)$/.test(right ?? "");
  if ((!pointer && left !== "$statusCode") || !isConstant) return undefined;
  return {
    ...(pointer && { pointer }),
    operator: operator as Comparison["operator"],
    value: /^['$]/.test(right!) ? right!.replaceAll("'", "") : JSON.parse(right!),
  };
}
