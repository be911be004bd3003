import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../build/project.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Comparison, Contract, Criterion, WorkflowStep } from "../runtime/verify/contract.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The part of an Arazzo document that `verify` runs. */
interface Arazzo {
  workflows: Array<{
    workflowId: string;
    summary?: string;
    inputs?: { properties?: Record<string, { type?: unknown }> };
    steps: Step[];
  }>;
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

/** The inputs that `verify` requires in any case. */
const ALWAYS_GIVEN = ["keyId", "token"];

const TOKEN = "Bearer {$inputs.token}";

/** Creates the failure of one place in the workflows. */
type Stop = (reason: string) => Failure;

type Workflows = Pick<Contract, "steps" | "inputs">;

/** The steps of every file in `openapi/workflows/`, in the order of the file names, and all their inputs. */
export function readWorkflows(operations: SupportedOperation[]): Workflows {
  const folder = resolve(root, "openapi/workflows");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => workflowsOf(name, readFileSync(resolve(folder, name), "utf8"), operations));
  return {
    steps: files.flatMap(({ steps }) => steps),
    inputs: [...new Set(files.flatMap(({ inputs }) => inputs))],
  };
}

/**
 * The steps and inputs of one file.
 *
 * @throws {Failure} for what `verify` does not support, so that it ignores no part of a workflow.
 */
export function workflowsOf(
  name: string,
  text: string,
  operations: SupportedOperation[],
): Workflows {
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
  const inputs = new Set<string>();
  const steps = workflows.flatMap((workflow) => {
    const { workflowId, summary = workflowId } = workflow;
    const stop = stopAt(`workflow "${workflowId}"`);
    refuseUnknownKeys(workflow, WORKFLOW_KEYS, stop);
    const declared = inputsOf(workflow, stop);
    for (const it of declared) inputs.add(it);
    const known = [...declared, ...ALWAYS_GIVEN];
    return workflow.steps.map((step) => {
      const stopStep = stopAt(`step "${step.stepId}"`);
      refuseUnknownExpressions(step, known, stopStep);
      return toWorkflowStep(step, summary, operations, stopStep);
    });
  });
  return { steps, inputs: [...inputs] };
}

function inputsOf({ inputs }: Arazzo["workflows"][number], stop: Stop): string[] {
  return Object.entries(inputs?.properties ?? {}).map(([name, { type }]) => {
    if (type !== "string") throw stop(`verify supports only strings; input "${name}" is not one.`);
    return name;
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
  const { operationId = "", parameters = [], requestBody, successCriteria = [] } = step;
  const operation = operations.find((it) => it.operationId === operationId);
  if (operation === undefined) {
    throw stop(
      `the document has no operationId "${operationId}"; correct the step, or remove the file if it ` +
        "belongs to another document.",
    );
  }
  if (operation.server && !operation.server.startsWith("/")) {
    throw stop(`verify calls one server, but ${operationId} has the server ${operation.server}.`);
  }
  const result: WorkflowStep = {
    ...{ summary, operationId, parameters: {}, headers: {}, isAuthenticated: false },
    criteria: successCriteria.map((it) => toCriterion(it, stop)),
  };
  for (const { name, in: location, value } of parameters) {
    const parameter = operation.parameters.find((it) => it.in === location && it.name === name);
    if (parameter) {
      result.parameters[parameter.key] = value;
    } else if (location === "header" && name.toLowerCase() === "authorization") {
      // Any other value is an invalid token.
      if (value === TOKEN) result.isAuthenticated = true;
      else result.headers.authorization = String(value);
    } else if (location === "header") {
      result.headers[name.toLowerCase()] = String(value);
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
function refuseUnknownExpressions(
  { parameters, requestBody, ...step }: Step,
  inputs: string[],
  stop: Stop,
): void {
  const values = JSON.stringify([parameters, requestBody]);
  for (const [, input] of `${values}${JSON.stringify(step)}`.matchAll(/\$inputs\.(\w+)/g)) {
    if (!inputs.includes(input!)) throw stop(`the workflow declares no input "${input}".`);
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
