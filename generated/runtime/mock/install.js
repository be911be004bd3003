/* scripts/runtime/mock/install.ts */ 
const COMMANDS   = {
	npm: "npm install --save-dev",
	pnpm: "pnpm add --save-dev",
	yarn: "yarn add --dev",
	bun: "bun add --dev",
	deno: "deno add --dev",
};


export function installCommand(...packages )  {

	const { env = {}, versions = {} } = globalThis.process ?? {};
	const agent = (env  ).npm_config_user_agent?.split("/")[0];
	const runtime = Object.keys(versions).find((it) => ["bun", "deno"].includes(it));
	const manager = agent ?? runtime ?? ("pnp" in versions ? "yarn" : "npm");
	const names = packages.map((it) => (manager === "deno" ? `npm:${it}` : it));
	return [COMMANDS[manager] ?? COMMANDS.npm, ...names].join(" ");
}
