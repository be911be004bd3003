import { cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";

const pom = readFileSync(resolve(import.meta.dirname, "pom.xml"), "utf8");

/** For programs that run for seconds. */
const SHORT_RUN = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
/** The user may have set a proxy. */
const MAVEN_OPTS = [process.env.MAVEN_OPTS ?? "", ...SHORT_RUN].join(" ");
/** Without the property, the JDK resends a POST after a connection reset. */
const OPTIONS = [...SHORT_RUN, "-Dsun.net.http.retryPost=false"];

testLanguage({
  tool: "openapi-generator (Java)",
  version: pom.match(/<openapi-generator\.version>(.+)</)![1]!,
  note: "client, built with Maven, called the mock: library `jersey3`, as in `test/compatibility/java` (`native` and `okhttp-gson` do not compile); errors of 4XX and 5XX are untyped; run it with `-Dsun.net.http.retryPost=false`, or the JDK resends a POST after a connection reset",
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    for (const name of ["pom.xml", "src"]) {
      cpSync(resolve(import.meta.dirname, name), resolve(folder, name), { recursive: true });
    }
    await runTool("mvn", ["-q", "-B", "package", `-Ddocument=${file}`], folder, { MAVEN_OPTS });
    const jar = resolve(folder, "target/disable-rotation-job.jar");
    return (...args) => new Program([...OPTIONS, "-jar", jar, ...args], folder, {}, "java").end;
  },
});
