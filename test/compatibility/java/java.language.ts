import { cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";

const pom = readFileSync(resolve(import.meta.dirname, "pom.xml"), "utf8");

testLanguage({
  tool: "openapi-generator (Java)",
  version: pom.match(/<openapi-generator\.version>(.+)</)![1]!,
  note: "client, built with Maven, called the mock: library `jersey3`, as in `test/compatibility/java`",
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    for (const name of ["pom.xml", "src"]) {
      cpSync(resolve(import.meta.dirname, name), resolve(folder, name), { recursive: true });
    }
    await runTool("mvn", ["-q", "-B", "package", `-Ddocument=${file}`], folder);
    const jar = resolve(folder, "target/disable-rotation-job.jar");
    return (...args) => new Program(["-jar", jar, ...args], folder, {}, "java").end;
  },
});
