/* scripts/runtime/mock/load-prism.ts */ 
import { MockError } from "./errors.js";
import { installCommand } from "./install.js";
import { createRequire } from "./node-module.js";
import { testedVersions } from "./tested-versions.js";
import { loadWithoutWords } from "./words.js";

const CORE = "@stoplight/prism-core";
const HTTP = "@stoplight/prism-http";

const require = createRequire(import.meta.url);






export function requirePrism()   {
	const prism = requirePart((path) =>
		loadWithoutWords(path, () => require(path)   ),
	);
	if (typeof prism.getHttpOperationsFromSpec === "function") return prism;
	const { version } = require(`${HTTP}/package.json`)     ;
	const problem = `The mock does not work with ${HTTP} ${version}`;
	throw new MockError("prism", `${problem}; install another with: ${installPrism()}`);
}







export function requirePart(load    )  {
	let path ;
	try {
		path = require.resolve(HTTP);
	} catch {
		throw new MockError("prism", `The mock needs Prism; install it with: ${installPrism()}`);
	}
	try {
		return load(path);
	} catch (error) {
		const [reason] = String(error).split("\n");
		const undeclared = (error     ).pnpCode === "UNDECLARED_DEPENDENCY";
		const advice = undeclared ? EXTENSIONS : `Install the tested version with: ${installPrism()}`;
		throw new MockError("prism", `Prism cannot be loaded from ${path}: ${reason}\n${advice}`);
	}
}


const EXTENSIONS = `Add what it does not declare to .yarnrc.yml, then run yarn install:
packageExtensions:
  "${CORE}@*":
    dependencies:
      "@stoplight/types": "^14.1.0"`;

function installPrism()  {
	const [core, http] = testedVersions(CORE, HTTP)   ;

	if (/[\\/]_npx[\\/]/.test(import.meta.url)) {
		return `npx -p <this package> -p ${core} -p ${http} cckm-aws-keys-contract mock`;
	}
	const install = installCommand(core, http);

	const [name, version] = core.split(/@(?=\d)/);
	return install.startsWith("yarn ")
		? `npm pkg set resolutions.${name}=${version} && ${install}`
		: install;
}
