import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";
import { generate } from "./generate/index.js";
import { compareFolder, writeFolder } from "./generate/output.js";

await run(async () => {
  const { values } = parseArguments("Usage: npm run generate [-- --check]", {
    options: { check: { type: "boolean", default: false } },
  });
  const files = await generate();
  if (!values.check) {
    const { length } = writeFolder(files);
    console.log(`generated/: ${length} of ${files.size} files changed.`);
    return;
  }
  const differences = compareFolder(files);
  if (differences.length > 0) {
    const lines = differences.map(({ state, path }) => `${state}: generated/${path}`);
    throw new Failure([...lines, "Run `npm run generate` and commit what it writes."].join("\n"));
  }
  console.log(`generated/ is fresh (${files.size} files).`);
});
