/* Compiled from scripts/runtime/verify/step.ts; edit that file. */ import { createRedact, redactJson } from "../client/redact.js";
import { checkOutcome,              } from "./checks.js";



/** The characters to report of a value. Headers and the body are reported whole. */
const MAX_LENGTH = 300;

/** The result of a step, without a secret in anything that the server sent. */
export function reportStep(outcome         , { headers, secrets }          )       {
  const { request, received } = outcome.exchange;
  const redact = createRedact(secrets);
  const checks = checkOutcome(outcome);
  return {
    summary: outcome.step.summary,
    passed: request !== undefined && checks.every((it) => it.passed),
    ...(request && {
      request: {
        ...{ method: request.method, url: redact(request.url) },
        // A short value is not redacted by what it is.
        headers: { ...redactHeaders(request.headers), ...mask(request.headers) },
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

  function redactHeaders(all                        )                         {
    const entries = Object.entries(all);
    return Object.fromEntries(entries.map(([name, value]) => [redact(name), redact(value)]));
  }

  function mask(all                        )                         {
    const names = Object.keys(headers).filter((name) => all[name] === headers[name]);
    return Object.fromEntries(names.map((name) => [name, "[redacted]"]));
  }

  function redactCheck(check       )        {
    const shown = { ...check };
    for (const part of ["pointer", "expected", "found"]         ) {
      const text = shown[part];
      if (text !== undefined) shown[part] = cut(redact(text));
    }
    return shown;
  }
}

function cut(text        )         {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
