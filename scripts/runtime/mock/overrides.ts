import { isDeepStrictEqual } from "node:util";
import { MockError } from "./errors.js";
import { isKnown, unknownPreference } from "./examples.js";
import { parsePreferences } from "./prefer.js";
import type { Route } from "./types.js";

interface Override {
  operationId: string | undefined;
  parameters: Record<string, string>;
  prefer: string | string[];
}

const EXPECTED = "{ operationId?, id?, parameters?, prefer }";

/** The chosen responses. The latest that matches a request has precedence. */
export class Overrides {
  #overrides: Override[] = [];

  /**
   * Replaces the override for the same operation and parameters.
   *
   * @throws {MockError} of kind `options` if it is invalid.
   */
  add(value: unknown, routes: Route[]): void {
    const override = check(value, routes);
    const { operationId, parameters } = override;
    const others = this.#overrides.filter(
      (it) => !isDeepStrictEqual([it.operationId, it.parameters], [operationId, parameters]),
    );
    this.#overrides = [override, ...others];
  }

  /** The value of `Prefer` for a request. One of a list is used up by it. */
  take({ operation }: Route, parameters: Record<string, string>): string | undefined {
    const override = this.#overrides.find(
      (it) =>
        (it.operationId ?? operation.iid) === operation.iid &&
        Object.entries(it.parameters).every(([name, value]) => parameters[name] === value),
    );
    if (override === undefined) return undefined;
    if (typeof override.prefer === "string") return override.prefer;
    const [first, ...rest] = override.prefer;
    override.prefer = rest;
    if (rest.length === 0) this.#overrides = this.#overrides.filter((it) => it !== override);
    return first;
  }

  clear(): void {
    this.#overrides = [];
  }
}

function check(value: unknown, routes: Route[]): Override {
  if (!isObject(value)) throw invalid(`A response must be an object: ${EXPECTED}.`);
  const { operationId, id, parameters, prefer, ...unknown } = value;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw invalid(`Unknown property "${name}"; expected ${EXPECTED}.`);

  const candidates = routes.filter(
    ({ operation }) => operationId === undefined || operation.iid === operationId,
  );
  if (candidates.length === 0) {
    const known = routes.map(({ operation }) => operation.iid).join(", ");
    throw invalid(`operationId must be one of ${known}; got ${JSON.stringify(operationId)}.`);
  }
  if (parameters !== undefined && !isObject(parameters)) {
    throw invalid(`parameters must be an object, such as { "id": "a" }.`);
  }
  const wanted: Record<string, unknown> = { ...parameters, ...(id !== undefined && { id }) };
  for (const [name, value] of Object.entries(wanted)) {
    if (typeof value !== "string") throw invalid(`${name} must be a text.`);
    if (!candidates.some((it) => it.parameters.includes(name))) {
      throw invalid(`No such operation has a path parameter "${name}".`);
    }
  }
  return {
    operationId: operationId as string | undefined,
    parameters: wanted as Record<string, string>,
    prefer: checkPrefer(prefer, candidates),
  };
}

function checkPrefer(prefer: unknown, candidates: Route[]): string | string[] {
  const values = [prefer].flat();
  if (values.length === 0 || !values.every((it) => typeof it === "string" && it !== "")) {
    throw invalid(`prefer must be a text such as "code=404", or a list of them.`);
  }
  for (const value of values as string[]) {
    try {
      const preferences = parsePreferences(value, new URLSearchParams());
      if (candidates.some(({ operation }) => isKnown(operation, preferences))) continue;
      throw unknownPreference(candidates[0]!.operation, preferences);
    } catch (error) {
      throw invalid((error as Error).message);
    }
  }
  return Array.isArray(prefer) ? [...(prefer as string[])] : (prefer as string);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(message: string): MockError {
  return new MockError("options", message);
}
