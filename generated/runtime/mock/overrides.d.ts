/* scripts/runtime/mock/overrides.ts */ import type { Route } from "./types.js";
/** The chosen responses. The latest that matches a request has precedence. */
export declare class Overrides {
	#private;
	/**
	 * Replaces the override for the same operation and parameters.
	 *
	 * @throws {MockError} of kind `options` if it is invalid.
	 */
	add(value: unknown, routes: Route[]): void;
	/** The value of `Prefer` for a request. One of a list is used up by it. */
	take({ operation }: Route, parameters: Record<string, string>): string | undefined;
	clear(): void;
}
