/* scripts/runtime/mock/overrides.ts */ import { isDeepStrictEqual } from "node:util";
import { MockError } from "./errors.js";
import { isKnown, unknownPreference } from "./examples.js";
import { parsePreferences } from "./prefer.js";








const EXPECTED = "{ operationId?, id?, parameters?, prefer }";


export class Overrides {
	#overrides  = [];






	add(value , routes )  {
		const override = check(value, routes);
		const { operationId, parameters } = override;
		const others = this.#overrides.filter(
			(it) => !isDeepStrictEqual([it.operationId, it.parameters], [operationId, parameters]),
		);
		this.#overrides = [override, ...others];
	}


	take({ operation } , parameters  )    {
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

	clear()  {
		this.#overrides = [];
	}
}

function check(value , routes )  {
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
	const wanted   = { ...parameters, ...(id !== undefined && { id }) };
	for (const [name, value] of Object.entries(wanted)) {
		if (typeof value !== "string") throw invalid(`${name} must be a text.`);
		if (!candidates.some((it) => it.parameters.includes(name))) {
			throw invalid(`No such operation has a path parameter "${name}".`);
		}
	}
	return {
		operationId: operationId    ,
		parameters: wanted   ,
		prefer: checkPrefer(prefer, candidates),
	};
}

function checkPrefer(prefer , candidates )    {
	const values = [prefer].flat();
	if (values.length === 0 || !values.every((it) => typeof it === "string" && it !== "")) {
		throw invalid(`prefer must be a text such as "code=404", or a list of them.`);
	}
	for (const value of values  ) {
		try {
			const preferences = parsePreferences(value, new URLSearchParams());
			if (candidates.some(({ operation }) => isKnown(operation, preferences))) continue;
			throw unknownPreference(candidates[0].operation, preferences);
		} catch (error) {
			throw invalid((error  ).message);
		}
	}
	return Array.isArray(prefer) ? [...(prefer  )] : (prefer  );
}

function isObject(value )     {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(message )  {
	return new MockError("options", message);
}
