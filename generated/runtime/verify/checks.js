/* scripts/runtime/verify/checks.ts */ 
import { checkBody, JSON_BODY, MEDIA_TYPE, readReceived } from "./body.js";

import { checkCriterion } from "./criteria.js";
import {   MAX_RESPONSE_BYTES } from "./exchange.js";
import {   fail, pass } from "./report.js";









export function checkOutcome({ step, operation, exchange } )  {
	const { request, received, error } = exchange;
	if (!request) return [];
	if (!received) {
		return [fail("the server responds", { expected: "a response", found: reasonOf(error) })];
	}
	const content = readReceived(operation, received);
	const { status, declared, body } = content;
	if (status >= 300 && status < 400) {
		const location = received.response.headers.get("location");
		const found = `${status}, a redirect${location ? ` to ${location}` : ""}`;
		const expected = "a response of the contract";
		return [fail("the server does not redirect", { expected, found })];
	}
	if (content.text === undefined) {
		const expected = `at most ${MAX_RESPONSE_BYTES.toLocaleString("en")} bytes`;
		return [fail("the body is not too large", { expected, found: "more" })];
	}
	const bodyChecks =
		declared === undefined ? [] : checkBody(operation, declared, content, received.bytes ?? []);

	const isUnread = bodyChecks.some(({ name, passed }) => name === JSON_BODY && !passed);
	const criteria = step.criteria.filter(
		({ comparisons }) => !isUnread || comparisons.every(({ pointer }) => pointer === undefined),
	);
	const isDeclared = "the status is declared";
	const expected = Object.keys(operation.responses).join(", ");
	const checks = [
		...criteria.map((it) => checkCriterion(it, status, body)),
		declared === undefined ? fail(isDeclared, { expected, found: `${status}` }) : pass(isDeclared),
		...bodyChecks,
	];

	const isInvalid = bodyChecks.some(({ name, passed }) => !passed && name !== MEDIA_TYPE);
	if (status < 300 && error && !isInvalid) {
		const found = `the error "${reasonOf(error)}"`;
		checks.push(fail("the client accepts the response", { found }));
	}
	return checks;
}


function reasonOf({ message, cause } )  {
	const reason = message.replace(/^\w+: /, "").replace(/\.$/, "");
	return cause instanceof Error && cause.message ? `${reason}: ${cause.message}` : reason;
}
