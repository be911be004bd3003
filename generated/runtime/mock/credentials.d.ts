/* scripts/runtime/mock/credentials.ts */ import type { Route } from "./types.js";
type Requirement = NonNullable<Route["operation"]["security"]>[number];
/**
 * Credentials that the mock accepts, as options of curl: those of the first alternative.
 *
 * @returns Also the query of the URL, if an API key is part of it.
 */
export declare function credentialsOf(security?: Requirement[]): {
	options: string[];
	query: string;
};
export {};
