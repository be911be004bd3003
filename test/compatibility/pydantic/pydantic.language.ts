import { cpSync } from "node:fs";
import { resolve } from "node:path";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { pinnedVersion, pythonEnvironment } from "../../support/python.js";
import { scratchFolder } from "../../support/scratch.js";

const source = import.meta.dirname;

/** What the tool itself recommends for this document. With them an open enum is `Literal[…] | str`. */
const OPTIONS = ["--preset", "standard-py311-20261027", "--enum-field-as-literal", "all"];

const environment = pythonEnvironment(source);

testLanguage({
  tool: "datamodel-code-generator",
  version: pinnedVersion(source, "datamodel-code-generator"),
  note: "Pydantic models, checked with mypy, accepted the mock's responses",
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    const python = await environment;
    await runTool(
      python.program("datamodel-codegen"),
      ["--input", file, "--input-file-type", "openapi", "--output", "models.py", ...OPTIONS],
      folder,
    );
    cpSync(resolve(source, "main.py"), resolve(folder, "main.py"));
    await runTool(python.program("mypy"), ["--strict", "main.py", "models.py"], folder);
    return (...args) => new Program(["main.py", ...args], folder, {}, python.program("python")).end;
  },
});
