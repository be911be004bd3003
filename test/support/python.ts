import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runTool } from "./processes.js";

/** The version to which the `requirements.txt` of a folder pins a package. */
export function pinnedVersion(folder: string, name: string): string {
  const requirements = readFileSync(resolve(folder, "requirements.txt"), "utf8");
  return requirements.match(new RegExp(`^${name}==(\\S+)$`, "m"))![1]!;
}

/** Makes a Python environment with the packages of a `requirements.txt`, and no others. Returns its programs' folder. */
export async function pythonEnvironment(folder: string, requirements: string): Promise<string> {
  await runTool("python3", ["-m", "venv", folder], requirements);
  const bin = resolve(folder, "bin");
  const pip = resolve(bin, "pip");
  await runTool(pip, ["install", "--no-deps", "-r", "requirements.txt"], requirements);
  // Fails where a package that another needs is not listed.
  await runTool(pip, ["check"], requirements);
  return bin;
}
