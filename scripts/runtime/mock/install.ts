/** How each package manager adds a development dependency, by its name in `npm_config_user_agent`. */
const COMMANDS: Record<string, string> = {
  npm: "npm install --save-dev",
  pnpm: "pnpm add --save-dev",
  yarn: "yarn add --dev",
  bun: "bun add --dev",
  deno: "deno add --dev",
};

/** The command that installs these packages with the package manager that runs this program. */
export function installCommand(...packages: string[]): string {
  // In a browser there is none.
  const { env = {}, versions = {} } = globalThis.process ?? {};
  const agent = (env as NodeJS.ProcessEnv).npm_config_user_agent?.split("/")[0];
  const runtime = Object.keys(versions).find((it) => ["bun", "deno"].includes(it));
  const manager = agent ?? runtime ?? ("pnp" in versions ? "yarn" : "npm");
  const names = packages.map((it) => (manager === "deno" ? `npm:${it}` : it));
  return [COMMANDS[manager] ?? COMMANDS.npm, ...names].join(" ");
}
