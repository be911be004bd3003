/* scripts/runtime/verify/formats.ts */ import { escapeControls } from "./escape-controls.js";



export const FORMATS      = {
	text: (report) => escapeLines(formatText(report)),
	json: (report) => escapeLines(JSON.stringify(report, null, 2).split("\n")),
	junit: formatJunit,
};


const MAX_BODY_LENGTH = 300;

const NOT_SENT = "not sent, since the server could not be reached";

function escapeLines(lines )  {
	return lines.map(escapeControls).join("\n");
}

function nameOf({ server, isMock } )  {
	return isMock ? `${server} (this package's mock, which accepts every token)` : server;
}

function formatText(report )  {
	const { passed, reached, steps, coverage } = report;
	const failed = steps.filter((step) => step.request && !step.passed).length;
	const { statuses, properties } = coverage;
	const seen = statuses.seen.length > 0 ? ` (${statuses.seen.join(", ")})` : "";
	return [
		`Checking ${nameOf(report)} against the contract`,
		...steps.flatMap((step) => ["", ...formatStep(step)]),
		"",
		`Covered: ${statuses.seen.length} of ${statuses.declared.length} statuses${seen}, ` +
			`${properties.seen.length} of ${properties.declared.length} schema properties.`,
		"",
		passed
			? `Passed (${steps.length} requests).`
			: reached
				? `Failed: ${failed} of ${steps.length} responses violate the contract.`
				: "Failed: the server did not respond.",
	];
}

function formatStep({ summary, passed, request, response, checks } )  {
	if (passed) return [`✓ ${summary}`];
	if (!request) return [`- ${summary}: ${NOT_SENT}`];
	const lines = [
		`✗ ${summary}`,
		`  sent:      ${request.method} ${request.url}, ${tokenOf(request.headers)}`,
	];
	if (response) {
		const { status, headers, body = "" } = response;
		const text = body
			.slice(0, 2 * MAX_BODY_LENGTH)
			.replace(/\s+/g, " ")
			.slice(0, MAX_BODY_LENGTH);
		lines.push(`  received:  ${status} ${headers["content-type"] ?? ""} ${text}`.trimEnd());
	}
	for (const check of checks) if (!check.passed) lines.push(`  violation: ${describe(check)}`);
	return lines;
}

function tokenOf({ authorization }  )  {
	if (authorization === undefined) return "without a token";
	return authorization.endsWith("[redacted]") ? "with the token" : "with an invalid token";
}

function describe({ name, contract, pointer, expected, found } )  {
	const parts = [
		pointer === undefined ? "" : `at ${pointer || "the whole body"}`,
		expected === undefined ? "" : `expected ${expected}`,
		found === undefined ? "" : `found ${found}`,
		contract === undefined ? "" : `see ${contract}`,
	];
	const text = parts.filter((part) => part !== "").join(", ");

	return name.startsWith("$") ? text : `${name}: ${text}`;
}

function formatJunit(report )  {
	const { steps } = report;
	const checks = steps.flatMap((it) => it.checks);
	const skipped = steps.filter(({ request }) => !request).length;
	const failures = checks.filter(({ passed }) => !passed).length;
	const counts = `tests="${checks.length + skipped}" failures="${failures}" skipped="${skipped}"`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites ${counts}>`,
		`  <testsuite name=${quote(nameOf(report))} ${counts}>`,
		...steps.flatMap(formatCases),
		"  </testsuite>",
		"</testsuites>",
	].join("\n");
}

function formatCases({ summary, request, checks } )  {
	const open = (name ) => `    <testcase classname=${quote(summary)} name=${quote(name)}`;
	const withResult = (name , result ) =>
		`${open(name)}>\n      <${result}/>\n    </testcase>`;
	if (!request) return [withResult("the server responds", `skipped message=${quote(NOT_SENT)}`)];
	return checks.map((check) => {
		if (check.passed) return `${open(check.name)}/>`;
		return withResult(check.name, `failure message=${quote(describe(check))}`);
	});
}


function quote(text )  {
	const escaped = escapeControls(text).replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
	return `"${escaped}"`;
}
