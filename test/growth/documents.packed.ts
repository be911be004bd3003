import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import { failedCallsOf } from "../support/calls.js";
import { runNode, script } from "../support/processes.js";
import { scratchProject } from "../support/scratch.js";

const documents = resolve(root, "test/growth/documents");

for (const name of readdirSync(documents)) {
  test(`the scripts take ${name} in place of the document`, async () => {
    const project = scratchProject();
    rmSync(resolve(project, "openapi"), { recursive: true });
    mkdirSync(resolve(project, "openapi/released"), { recursive: true });
    cpSync(resolve(documents, name), resolve(project, "openapi/openapi.yaml"));
    const generation = await runNode(script("generate", [], project), project);
    assert.equal(generation.exitCode, 0, generation.stderr);

    const tsc = [programOf("typescript7", "tsc"), "-p", "tsconfig.generated.json"];
    const config = {
      extends: "./tsconfig.json",
      include: ["generated/*.d.ts"],
      exclude: [],
      // TypeScript's own declarations are not ours to check.
      compilerOptions: { skipLibCheck: false, skipDefaultLibCheck: true },
    };
    writeFileSync(resolve(project, "tsconfig.generated.json"), JSON.stringify(config));
    assert.equal((await runNode(tsc, project)).stdout, "");

    const bundle = resolve(project, "generated/openapi.yaml");
    cpSync(bundle, resolve(project, "openapi/released/openapi.yaml"));
    const gate = await runNode(script("check-breaking", [], project), project);
    assert.match(gate.stdout, /: 0 breaking, 0 minor, 0 patch\./, gate.stderr);
    assert.equal(gate.exitCode, 0, gate.stderr);

    // There are findings of style, and nothing else.
    const redocly = programOf("@redocly/cli", "redocly");
    const options = ["lint", "openapi/openapi.yaml", "--lint-config=error"];
    const lint = await runNode([redocly, ...options], project);
    assert.match(lint.stderr, /validated in/);
    const spectral = await runNode(script("lint-spectral", [], project), project);
    assert.doesNotMatch(spectral.stderr, /^(?!openapi\/openapi\.yaml#\/|$)/m);

    assert.deepEqual(
      await failedCallsOf(resolve(project, "generated"), parse(readFileSync(bundle, "utf8"))),
      [],
    );
  });
}
