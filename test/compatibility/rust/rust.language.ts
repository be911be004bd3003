import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../../scripts/build/project.js";
import { testLanguage } from "../../support/language.js";
import { Program, runTool } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";

const source = resolve(root, "test/compatibility/rust");
const [, version] = readFileSync(resolve(source, "Cargo.toml"), "utf8").match(
  /^progenitor-client = "=(.+)"$/m,
)!;
// The two renditions share it, so that what the client depends on is compiled once.
const target = scratchFolder();

testLanguage({
  tool: "progenitor (Rust)",
  version: version!,
  note: "client; takes 3.0 only, and needs two changes: `test/compatibility/rust/build.rs`",
  fails: { "3.1": /invalid type: sequence, expected a string/ },
  reads: true,
  async build({ file }) {
    const folder = scratchFolder();
    cpSync(source, folder, { recursive: true });
    copyFileSync(file, resolve(folder, "openapi.json"));
    await runTool("cargo", ["build", "--locked"], folder, { CARGO_TARGET_DIR: target });
    const program = resolve(target, "debug/cckm-client");
    return (...args) => new Program([...args], folder, {}, program).end;
  },
});
