/* scripts/runtime/verify/step.ts */ import { createRedact, redactJson } from "../client/redact.js";
import { checkOutcome,   } from "./checks.js";




const MAX_LENGTH = 300;


export function reportStep(outcome , { secrets } )  {
	const { request, received } = outcome.exchange;
	const redact = createRedact(secrets);
	const checks = checkOutcome(outcome);
	return {
		summary: outcome.step.summary,
		passed: request !== undefined && checks.every((it) => it.passed),
		...(request && {
			request: {
				...{ method: request.method, url: redact(request.url) },
				headers: redactHeaders(request.headers, hide),
			},
		}),
		...(received && {
			response: {
				status: received.response.status,
				headers: redactHeaders(Object.fromEntries(received.response.headers)),
				...(received.text !== undefined && { body: redactJson(redact, received.text) }),
			},
		}),
		checks: checks.map(redactCheck),
	};

	function redactHeaders(all  , show = redact)   {
		const entries = Object.entries(all);
		return Object.fromEntries(entries.map(([name, value]) => [redact(name), show(value)]));
	}


	function hide(value )  {
		const secret = secrets.find((it) => value === it || value.endsWith(` ${it}`));
		return secret === undefined ? redact(value) : `${value.slice(0, -secret.length)}[redacted]`;
	}

	function redactCheck(check )  {
		const shown = { ...check };
		for (const part of ["pointer", "expected", "found"]  ) {
			const text = shown[part];
			if (text !== undefined) shown[part] = cut(redact(text));
		}
		return shown;
	}
}

function cut(text )  {
	return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
