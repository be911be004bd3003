import { cpSync } from "node:fs";
import { resolve } from "node:path";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { pinnedVersion, pythonEnvironment } from "../../support/python.js";
import { scratchFolder } from "../../support/scratch.js";

const source = import.meta.dirname;
const config = resolve(source, "config.yml");

const environment = pythonEnvironment(source);

testLanguage({
  tool: "openapi-python-client",
  version: pinnedVersion(source, "openapi-python-client"),
  note: "client, installed and checked with mypy, called the mock: needs `literal_enums`; a body that is not JSON raises `JSONDecodeError`",
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    const python = await environment;
    const generate = ["generate", "--path", file, "--config", config, "--output-path", "client"];
    await runTool(
      python.program("openapi-python-client"),
      [...generate, "--fail-on-warning"],
      folder,
    );
    await python.install(resolve(folder, "client"));
    cpSync(resolve(source, "main.py"), resolve(folder, "main.py"));
    await runTool(python.program("mypy"), ["--strict", "main.py"], folder);
    return (...args) => new Program(["main.py", ...args], folder, {}, python.program("python")).end;
  },
});
