/* Compiled from scripts/runtime/verify/formats.ts; edit that file. */ 

/** Ways to write a report. */
export const FORMATS                                             = {
  text: formatText,
  json: (report) => JSON.stringify(report, null, 2),
  junit: formatJunit,
};

/** Bodies are cut, so that the report stays readable; `json` has them whole. */
const LONGEST_BODY = 300;

function formatText(report        )         {
  const { server, steps, coverage } = report;
  const failed = steps.filter(({ passed }) => !passed).length;
  const { statuses, properties } = coverage;
  return [
    `Is ${server} true to the contract?`,
    ...steps.map(formatStep),
    [
      `Seen of the contract: ${statuses.seen.length} of ${statuses.declared.length} statuses`,
      statuses.seen.length > 0 ? ` (${statuses.seen.join(", ")})` : "",
      `, ${properties.seen.length} of ${properties.declared.length} schema properties.`,
    ].join(""),
    failed === 0
      ? `Yes, as far as ${steps.length} calls can tell.`
      : `No: ${failed} of ${steps.length} calls were not answered as the contract says.`,
  ].join("\n\n");
}

function formatStep({ summary, passed, request, response, checks }      )         {
  if (passed) return `✓ ${summary}`;
  const lines = [`✗ ${summary}`];
  if (request) {
    const token = request.headers.authorization ? "with the token" : "without a token";
    lines.push(`  sent:     ${request.method} ${request.url}, ${token}`);
  }
  if (response) {
    const { status, headers, body } = response;
    const text = body.replace(/\s+/g, " ").slice(0, LONGEST_BODY);
    lines.push(`  answered: ${status} ${headers["content-type"] ?? ""} ${text}`.trimEnd());
  }
  for (const check of checks) if (!check.passed) lines.push(`  broken:   ${describe(check)}`);
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
  // A criterion says by itself what was expected.
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

/** An attribute of XML; what XML cannot hold is left out. */
function quote(text        )         {
  const escaped = text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `"${escaped}"`;
}
