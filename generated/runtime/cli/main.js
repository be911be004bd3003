/* scripts/runtime/cli/main.ts */ import { createRequire } from "node:module";
import { PROGRAM } from "./command.js";
import { Failure, run } from "./failure.js";
import { helpOfProgram } from "./help.js";
import { mock, MOCK } from "./mock.js";
import { nearest } from "../mock/nearest.js";
import { verify, VERIFY,   } from "./verify.js";

const SUMMARY = "Mocks a CipherTrust Cloud Key Manager, and verifies one against the contract.";






export async function main(generated



)  {
	const help = () => console.log(helpOfProgram(SUMMARY, [MOCK, VERIFY]));
	const version = () => console.log(readVersion());
	const commands        = {
		mock,
		verify: (options) => verify(options, generated.verify, generated.changes, generated.inputs),
		help,
		"--help": help,
		"-h": help,
		"--version": version,
		"-v": version,
	};
	await run(() => {
		const [name, ...options] = process.argv.slice(2);
		if (name !== undefined && Object.hasOwn(commands, name)) return commands[name](options);
		const meant = name && nearest(name, Object.keys(commands));
		const suggestion = meant ? ` Did you mean "${meant}"?` : "";
		const reason = name === undefined ? "Missing command." : `Unknown command "${name}".`;
		throw new Failure(`${reason}${suggestion}\nRun \`${PROGRAM} --help\`.`, 2);
	});
}

function readVersion()  {
	const manifest = createRequire(import.meta.url)("../../../package.json")     ;
	return manifest.version;
}
