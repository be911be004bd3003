/* scripts/runtime/verify/index.ts */ 




import { createRedact } from "../client/redact.js";
import { SERVER_NAME } from "../mock/server-name.js";


import { coverageOf } from "./coverage.js";
import {   sendStep } from "./exchange.js";
import { checkOptions,   } from "./options.js";

import { reportStep } from "./step.js";

export { VerifyError,   } from "./options.js";








export async function verifyContract(
	{ operations, steps, inputs, document } ,
	options ,
)  {
	const settings = checkOptions(options, inputs);
	const outcomes  = [];
	let isReachable = true;
	for (const step of resolveInputs(steps, settings.inputs)) {
		const operation = operations.find((it) => it.definition.operationId === step.operationId);
		const exchange  = isReachable
			? await sendStep(step, operation, settings)
			: { isSent: false, hasResponded: false };
		isReachable = exchange.isSent;
		outcomes.push({ step, operation, exchange });
	}
	const exchanges = outcomes.map(({ exchange }) => exchange);
	const results = outcomes.map((it) => reportStep(it, settings));
	return {
		server: createRedact(settings.secrets)(settings.server),
		isMock: exchanges.some(
			({ received }) => received?.response.headers.get("server") === SERVER_NAME,
		),
		passed: results.length > 0 && results.every(({ passed }) => passed),
		reached: exchanges.some(({ hasResponded }) => hasResponded),
		steps: results,
		coverage: coverageOf(document, outcomes),
	};
}


function resolveInputs(steps , inputs  )  {
	return JSON.parse(JSON.stringify(steps), (_, value) => {
		const isInput = typeof value === "string" && /^\$inputs\.\w+$/.test(value);
		return isInput ? inputs[value.slice("$inputs.".length)] : value;
	});
}
