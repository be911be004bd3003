/* scripts/runtime/client/limits.ts */ import { CipherTrustError,   inputError } from "./errors.js";
import { createRedact, redactCause } from "./redact.js";
import { explain } from "./retry.js";
























export function checkNumber(name , value , min , max )  {
	if (typeof value === "number" && value >= min && value <= max) return;
	throw inputError(`${name} must be a number from ${min} to ${max}.`);
}


export function checkTimeout(timeoutMs )  {
	checkNumber("timeoutMs", timeoutMs, 1, 2 ** 31 - 1);
}







export async function withinLimits(
	name ,
	timeoutMs ,
	callersSignal     ,
	work    ,
)  {
	const controller = new AbortController();
	const { signal } = controller;
	const forget    = [];
	let timer    ;
	let reject    ;
	const limits  = {
		signal,
		deadline: performance.now() + timeoutMs,
		secrets: [],
		isSent: false,
		follow(other) {
			if (other == null) return;

			if (typeof other.aborted !== "boolean" || typeof other.addEventListener !== "function") {
				throw inputError("signal must be an AbortSignal.");
			}
			const abort = () => stop("aborted", "aborted by the caller.", other.reason);
			if (other.aborted) abort();
			else forget.push(whenAborted(other, abort));
		},
	};
	function stop(kind   , reason , cause )  {
		reject(new CipherTrustError(kind, `${name}: ${reason}`, { cause }));
		controller.abort();
	}

	try {
		checkTimeout(timeoutMs);
		return await new Promise((resolve, rejectCall) => {
			reject = rejectCall;
			limits.follow(callersSignal);
			if (signal.aborted) return;
			timer = setTimeout(
				stop,
				timeoutMs,
				"timeout",
				`no complete response within ${timeoutMs} ms.`,
			);
			work(limits).then(resolve, reject);
		});
	} catch (error) {
		throw toCipherTrustError(name, error, limits);
	} finally {
		clearTimeout(timer);
		for (const it of forget) it();
	}
}

;


function toCipherTrustError(name , error , { secrets, isSent } ) {
	const { status, kind, message, cause, violations, effect }  =
		error instanceof CipherTrustError
			? error
			: {
					kind: isSent ? "network" : "input",
					message: `${name}: unexpected error (${explain(error).reason}).`,
					cause: error,
					effect: "unknown",
				};

	if (status !== undefined) return error;
	const redact = createRedact(secrets);
	const shown = new CipherTrustError(kind, redact(message), {
		cause: redactCause(redact, cause, kind !== "network"),
		...(violations && { violations }),
		effect: isSent ? effect : "none",
	});

	if (error instanceof CipherTrustError) shown.stack = redact(String(error.stack));
	return shown;
}


const waiting = new WeakMap   ();


function whenAborted(signal , listener   )    {
	let listeners = waiting.get(signal);
	if (!listeners) {
		const all = (listeners = new Set());
		waiting.set(signal, all);
		signal.addEventListener("abort", () => all.forEach((it) => it()));
	}
	listeners.add(listener);
	return () => listeners.delete(listener);
}


export function throwIfEnded(signal )  {
	if (signal.aborted) throw inputError("The call has ended.");
}


export function sleep(ms , signal )  {
	return new Promise((resolve) => {
		if (signal.aborted) return;

		const timer = setTimeout(resolve, ms && ms + 1);
		signal.addEventListener("abort", () => clearTimeout(timer));
	});
}
