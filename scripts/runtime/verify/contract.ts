import type { Operation, Validate } from "../client/response.js";

/** What the contract says of one operation. */
export interface ContractOperation {
  definition: Operation;
  /** By declared status or range, then by media type: the validator of the body, where it is JSON. */
  responses: Record<string, Record<string, Validate | undefined>>;
}

/** A condition on a response, from a `successCriteria` of Arazzo. */
export interface Criterion {
  /** A simple condition of Arazzo, such as `$statusCode == 404`; for a JSONPath the path itself. */
  condition: string;
  /** For a JSONPath: the JSON Pointer to the property that the body must not have. */
  absent?: string;
}

/** A request that a server must answer as its criteria say, from a step of an Arazzo workflow. */
export interface WorkflowStep {
  summary: string;
  operationId: string;
  /** Values of the operation's parameters by name: each a text, or an input such as `$inputs.keyId`. */
  parameters: Record<string, string>;
  /** Further request headers. */
  headers: Record<string, string>;
  /** Whether the request has the token. */
  isAuthenticated: boolean;
  criteria: Criterion[];
}

/** What a server is verified against. Generated from the document and its workflows. */
export interface Contract {
  operations: ContractOperation[];
  steps: WorkflowStep[];
}
