/* scripts/runtime/cli/verify.ts */ import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { text as readAll } from "node:stream/consumers";
import {   flag, number, oneOf,   text } from "./command.js";
import { Failure } from "./failure.js";
import { parseCommand } from "./parse.js";
import { readText } from "./read-text.js";
import { FORMATS } from "../verify/formats.js";
import { checkOptions,     } from "../verify/options.js";


const OPTIONS = {
	server: {
		type: text,
		placeholder: "url",
		required: true,
		description: "Base URL of the server, such as https://ciphertrust.example",
	},
	"key-id": {
		type: text,
		placeholder: "id",
		required: true,
		description: "Id, in CipherTrust Manager, of the key that the requests use",
	},
	"token-file": {
		type: text,
		placeholder: "file",
		required: true,
		description: "File with the access token; - reads stdin",
	},
	ca: {
		type: text,
		placeholder: "file",
		description: "Certificates, in PEM, of the authority to trust",
	},
	insecure: { type: flag, description: "Accept any certificate" },
	"allow-insecure-http": {
		type: flag,
		description: "Permit http: to another host, which exposes the token",
	},
	header: {
		type: text,
		placeholder: "name=value",
		multiple: true,
		description: "Header of each request, such as a gateway's own",
	},
	input: {
		type: text,
		placeholder: "name=value",
		multiple: true,
		description: "Further input of the workflows",
	},
	timeout: {
		type: number(0.001, 3600),
		placeholder: "seconds",
		default: "60",
		description: "Time limit of each request",
	},
	format: {
		type: oneOf(...Object.keys(FORMATS)),
		placeholder: "format",
		default: "text",
		description: `Format of the report: ${Object.keys(FORMATS).join(", ")}`,
	},
	yes: { type: flag, short: "y", description: "Do not ask before changing the server" },
}    ;


export const VERIFY  = {
	name: "verify",
	summary: "Sends requests to a server and validates its responses against the contract.",
	exitCodes: {
		0: "The server follows the contract",
		1: "A response violates the contract",
		2: "An argument is invalid, nothing was confirmed, or there was no response",
	},
};

const PROXY =
	"It uses HTTPS_PROXY and HTTP_PROXY if NODE_USE_ENV_PROXY is 1, on Node 22.21 or 24.5 or later.";










export async function verify(
	args ,
	verifyServer ,
	changes ,
	inputs  = [],
)  {
	const warning =
		changes.length > 0 ? [`It changes the server by these operations: ${changes.join("; ")}.`] : [];
	const details = [...warning, PROXY].join("\n");
	const parsed = parseCommand({ ...VERIFY, details, options: OPTIONS }, args);
	if (!parsed) return;
	const { values } = parsed;
	const tokenFile = values["token-file"];
	if (tokenFile === "-" && !values.yes && changes.length > 0) {
		throw new Failure("--token-file - leaves no input to confirm on; add --yes.", 2);
	}
	const token =
		tokenFile === "-"
			? await readAll(process.stdin)
			: readText(tokenFile, "token-file", "that file");
	const options  = {
		server: values.server,
		keyId: values["key-id"],
		token: token.trim(),
		timeoutMs: values.timeout * 1000,
		ca: values.ca === undefined ? undefined : readText(values.ca, "ca"),
		insecure: values.insecure,
		allowInsecureHttp: values["allow-insecure-http"],
		headers: pairsOf("header", values.header),
		inputs: pairsOf("input", values.input),
	};
	checkArguments(options, inputs);
	const plan = `With key ${options.keyId} on ${options.server}, this runs: ${changes.join("; ")}.`;
	if (changes.length > 0) await confirm(plan, values.yes);
	const report = await verifyServer(options);
	await print(FORMATS[values.format](report));
	if (!report.reached) process.exitCode = 2;
	else if (!report.passed) process.exitCode = 1;
}


function checkArguments(options , inputs )  {
	try {
		checkOptions(options, inputs);
	} catch (error) {
		if ((error  ).name !== "VerifyError") throw error;

		const message = (error  ).message
			.replace(/^(server|ca) /, "--$1 ")
			.replace(/^keyId /, "--key-id ")
			.replace(/^(header|input)s(\W)/, "--$1$2")
			.replace("set allowInsecureHttp", "add --allow-insecure-http");
		throw new Failure(message, 2);
	}
}


function pairsOf(option , texts )   {
	const pairs = texts.map((it) => /^([^=]+)=(.*)$/s.exec(it)?.slice(1));
	if (pairs.includes(undefined)) throw new Failure(`--${option} must be name=value.`, 2);
	return Object.fromEntries(pairs  );
}


async function confirm(plan , isConfirmed   )  {

	if (isConfirmed) return console.error(plan);
	if (!process.stdin.isTTY) {
		throw new Failure(`${plan} Nothing was sent; use --yes to confirm.`, 2);
	}
	const terminal = createInterface({ input: process.stdin, output: process.stderr });

	const closed = once(terminal, "close").then(() => "no");
	terminal.on("SIGINT", () => terminal.close());
	const question = terminal.question(`${plan} Continue? [y/N] `).catch(() => "no");
	const response = await Promise.race([question, closed]);
	terminal.close();
	if (!/^y(es)?$/i.test(response.trim())) throw new Failure("Nothing was sent.", 2);
}


async function print(text )  {
	const { stdout } = process;
	stdout.on("error", () => {});
	const error = await new Promise    ((resolve) =>
		stdout.write(`${text}\n`, resolve),
	);
	if (!error || error.code === "EPIPE") return;
	throw new Failure(`The report cannot be written (${error.code}).`, 2);
}
