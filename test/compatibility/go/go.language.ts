import { cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../../scripts/build/project.js";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";

const source = resolve(root, "test/compatibility/go");
const [, version] = readFileSync(resolve(source, "go.mod"), "utf8").match(
  /oapi-codegen\/v2 v(\S+)/,
)!;

testLanguage({
  tool: "oapi-codegen (Go)",
  version: version!,
  note: "client",
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    cpSync(source, folder, { recursive: true });
    await runTool("go", ["tool", "oapi-codegen", "-config", "oapi-codegen.yaml", file], folder);
    await runTool("go", ["build", "-o", "program", "."], folder);
    const program = resolve(folder, "program");
    return (...args) => new Program([...args], folder, {}, program).end;
  },
});
