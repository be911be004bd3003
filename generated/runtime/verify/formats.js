/* Compiled from scripts/runtime/verify/formats.ts; edit that file. */ 

/** How to format a report, by the name of the format. */
export const FORMATS                                             = {
  text: formatText,
  json: (report) => JSON.stringify(report, null, 2),
  junit: formatJunit,
};

/** The text cuts longer bodies; JSON has them whole. */
const MAX_BODY_LENGTH = 300;

function formatText({ server, passed, reached, steps, coverage }        )         {
  const failed = steps.filter((step) => !step.passed).length;
  const { statuses, properties } = coverage;
  const seen = statuses.seen.length > 0 ? ` (${statuses.seen.join(", ")})` : "";
  return [
    `Checking ${server} against the contract`,
    ...steps.map(formatStep),
    `Covered: ${statuses.seen.length} of ${statuses.declared.length} statuses${seen}, ` +
      `${properties.seen.length} of ${properties.declared.length} schema properties.`,
    passed
      ? `Passed (${steps.length} requests).`
      : reached
        ? `Failed: ${failed} of ${steps.length} responses violate the contract.`
        : "Failed: the server did not respond.",
  ].join("\n\n");
}

function formatStep({ summary, passed, request, response, checks }      )         {
  if (passed) return `✓ ${summary}`;
  const lines = [`✗ ${summary}`];
  if (request) {
    const token = request.headers.authorization ? "with the token" : "without a token";
    lines.push(`  sent:      ${request.method} ${request.url}, ${token}`);
  }
  if (response) {
    const { status, headers, body } = response;
    const text = body.replace(/\s+/g, " ").slice(0, MAX_BODY_LENGTH);
    lines.push(`  received:  ${status} ${headers["content-type"] ?? ""} ${text}`.trimEnd());
  }
  for (const check of checks) if (!check.passed) lines.push(`  violation: ${describe(check)}`);
  return lines.join("\n");
}

function describe({ name, contract, pointer, expected, found }       )         {
  const parts = [
    pointer === undefined ? "" : `at ${pointer || "the whole body"}`,
    expected === undefined ? "" : `expected ${expected}`,
    found === undefined ? "" : `found ${found}`,
    contract === undefined ? "" : `see ${contract}`,
  ];
  const text = parts.filter((part) => part !== "").join(", ");
  // The text of a criterion says what it expects.
  return name.startsWith("$") ? text : `${name}: ${text}`;
}

function formatJunit({ server, steps }        )         {
  const count = steps.flatMap(({ checks }) => checks).length;
  const failures = steps.flatMap(({ checks }) => checks.filter(({ passed }) => !passed)).length;
  const cases = steps.flatMap(({ summary, checks }) =>
    checks.map((check) => {
      const open = `    <testcase classname=${quote(summary)} name=${quote(check.name)}`;
      if (check.passed) return `${open}/>`;
      return `${open}>\n      <failure message=${quote(describe(check))}/>\n    </testcase>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${count}" failures="${failures}">`,
    `  <testsuite name=${quote(server)} tests="${count}" failures="${failures}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n");
}

/** An XML attribute value, without the characters that XML does not allow. */
function quote(text        )         {
  const escaped = text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `"${escaped}"`;
}
