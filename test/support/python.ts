import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runTool } from "./processes.js";
import { scratchFolder } from "./scratch.js";

/** Installs packages about ten times as fast as pip. */
const UV = "uv==0.13.8";

/** The version to which the `requirements.txt` of a folder pins a package. */
export function pinnedVersion(folder: string, name: string): string {
  const requirements = readFileSync(resolve(folder, "requirements.txt"), "utf8");
  return requirements.match(new RegExp(`^${name}==(\\S+)$`, "m"))![1]!;
}

export interface PythonEnvironment {
  /** The path of a program, such as `python`. */
  program(name: string): string;
  /** Builds a package of a folder with what is installed, and installs it in place of its predecessor. */
  install(folder: string): Promise<unknown>;
}

/** Makes a Python environment with the packages of a folder's `requirements.txt`, and no others. */
export async function pythonEnvironment(folder: string): Promise<PythonEnvironment> {
  const environment = scratchFolder();
  const tools = scratchFolder();
  await runTool("python3", ["-m", "venv", "--without-pip", environment], folder);
  await runTool("python3", ["-m", "pip", "install", "--target", tools, UV], folder);
  const uvPip = (command: string, ...options: string[]) =>
    runTool(
      resolve(tools, "bin/uv"),
      ["pip", command, "--python", environment, ...options],
      folder,
    );

  await uvPip("install", "--no-deps", "-r", "requirements.txt");
  // Fails where a package that another needs is not listed.
  await uvPip("check");
  return {
    program: (name) => resolve(environment, "bin", name),
    install: (it) => uvPip("install", "--no-deps", "--no-build-isolation", "--reinstall", it),
  };
}
