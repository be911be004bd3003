import { createRedact, redactJson } from "../client/redact.js";
import { checkOutcome, type Outcome } from "./checks.js";
import type { Settings } from "./options.js";
import type { Check, Step } from "./report.js";

/** The characters to report of a value. Headers and the body are reported whole. */
const MAX_LENGTH = 300;

/** The result of a step, without a secret in anything that the server sent. */
export function reportStep(outcome: Outcome, { secrets }: Settings): Step {
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

  function redactHeaders(all: Record<string, string>, show = redact): Record<string, string> {
    const entries = Object.entries(all);
    return Object.fromEntries(entries.map(([name, value]) => [redact(name), show(value)]));
  }

  /** Redacts a header of the request, even if the secret in it is too short to be found elsewhere. */
  function hide(value: string): string {
    const secret = secrets.find((it) => value === it || value.endsWith(` ${it}`));
    return secret === undefined ? redact(value) : `${value.slice(0, -secret.length)}[redacted]`;
  }

  function redactCheck(check: Check): Check {
    const shown = { ...check };
    for (const part of ["pointer", "expected", "found"] as const) {
      const text = shown[part];
      if (text !== undefined) shown[part] = cut(redact(text));
    }
    return shown;
  }
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
