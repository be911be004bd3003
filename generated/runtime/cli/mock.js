/* scripts/runtime/cli/mock.ts */ import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {   flag, integer, number, oneOf,   text } from "./command.js";
import { Failure } from "./failure.js";
import { createLines } from "./lines.js";
import { parseCommand } from "./parse.js";
import { readText } from "./read-text.js";
import { endOnSignals } from "./signals.js";

import { RANGES } from "../mock/options.js";


const LOG_LEVELS = { info: 0, warn: 400, silent: Infinity };

const OPTIONS = {
	port: {
		type: integer(...RANGES.port),
		short: "p",
		placeholder: "port",
		default: "4010",
		description: "Port to listen on; 0 uses a free one",
	},
	host: {
		type: text,
		placeholder: "address",
		default: "127.0.0.1",
		description: "Address to listen on; 0.0.0.0 for all",
	},
	"base-path": {
		type: text,
		placeholder: "path",
		description: "Path before every path of the document, such as /api-gateway",
	},
	https: {
		type: flag,
		description: "Serve HTTPS, with a new certificate for localhost",
	},
	cert: {
		type: text,
		placeholder: "file",
		description: "Certificate for HTTPS, in PEM, in place of a new one",
	},
	key: {
		type: text,
		placeholder: "file",
		description: "Private key of --cert, in PEM",
	},
	watch: {
		type: flag,
		description: "Serve the document again when one of its files changes",
	},
	dynamic: {
		type: flag,
		short: "d",
		description: "Generate each body from its schema instead of the examples",
	},
	seed: {
		type: text,
		placeholder: "text",
		description: "Generate the same body for the same request",
	},
	static: {
		type: flag,
		description: "Send the examples as they are, without the id of the request",
	},
	delay: {
		type: number(0, RANGES.delayMs[1] / 1000),
		placeholder: "seconds",
		default: "0",
		description: "Wait before each response",
	},
	"fail-rate": {
		type: number(...RANGES.failRate),
		placeholder: "share",
		default: "0",
		description: "Share of requests that fail; 0.1 is every tenth",
	},
	"fail-with": {
		type: integer(...RANGES.failWith),
		placeholder: "status",
		default: "503",
		description: "Status of these failures",
	},
	"log-level": {
		type: oneOf("info", "warn", "silent"),
		placeholder: "level",
		default: "info",
		description: "What to log: all (info), errors (warn), nothing (silent)",
	},
}    ;


export const MOCK  = {
	name: "mock",
	summary: "Serves the contract from its examples, until Ctrl-C.",
	argument: {
		name: "document",
		description: "File or URL of an OpenAPI document to serve instead of the contract",
	},
	environment: "CCKM_MOCK",
	exitCodes: {
		0: "SIGTERM ended it",
		1: "The document cannot be served, or the address is not available",
		2: "An argument is invalid",
		130: "Ctrl-C ended it",
	},
};


export async function mock(args )  {
	warnOfNpm();
	const parsed = parseCommand({ ...MOCK, options: OPTIONS }, args);
	if (!parsed) return;
	const { values, argument } = parsed;
	const https = readKeyPair(values.cert, values.key) ?? values.https;
	const document = documentOf(argument);
	const lines = createLines();
	let running   ;
	endOnSignals(() => {
		lines.flush();
		void running?.close();
	});

	const { startMock } = await import("../mock/index.js");
	running = await startMock({
		...{ document, https },
		port: values.port,
		host: values.host,
		basePath: values["base-path"],
		dynamic: values.dynamic,
		seed: values.seed,
		static: values.static,
		delayMs: values.delay * 1000,
		failRate: values["fail-rate"],
		failWith: values["fail-with"],
		watch: values.watch,
		onLog: (line, status) => {
			if (status >= LOG_LEVELS[values["log-level"]]) lines.add(line);
		},
	}).catch((error ) => {
		if (error.name !== "MockError") throw error;

		const message = error.message
			.replace(/^(host|watch) /, "--$1 ")
			.replace(/^basePath /, "--base-path ");
		throw new Failure(message, error.kind === "options" ? 2 : 1);
	});
	running.ref();
	const { url, reference, curl, certificate } = running;
	console.log(`The mock is ready at ${url} (Ctrl-C stops it).`);
	if (certificate) console.log(`Its certificate, for a client to trust, is ${certificate}.`);
	console.log(`Open ${reference} in a browser to try it, or run:\n\n  ${curl}\n`);
}

function documentOf(argument   )    {
	if (argument === undefined || /^https?:/i.test(argument)) return argument;
	const file = locate(argument);
	if (!existsSync(file)) throw new Failure(`${file} does not exist.`);
	return file;
}

function readKeyPair(cert   , key   )  {
	if (cert === undefined && key === undefined) return undefined;
	if (cert === undefined || key === undefined) {
		throw new Failure("--cert and --key must be given together.", 2);
	}
	return { cert: readText(locate(cert), "cert"), key: readText(locate(key), "key") };
}


function locate(path )  {
	return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}


function warnOfNpm()  {
	const { env } = process;

	const kept = Object.keys(OPTIONS).filter(
		(it) => !["cert", "key"].includes(it) && env[`npm_config_${it.replaceAll("-", "_")}`],
	);
	if (env.npm_lifecycle_event !== "start" || kept.length === 0) return;
	const names = kept.map((it) => `--${it}`).join(", ");
	console.error(
		`npm did not pass on ${names}. Put -- before the options: npm start -- --port 4010`,
	);
}
