import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArguments } from "./runtime/cli/arguments.js";
import { Failure, run } from "./runtime/cli/failure.js";
import { root } from "./build/project.js";
import type { Card } from "./score/card.js";

const lastFile = resolve(root, "scripts/score/last.json");

await run(async () => {
  const { values } = parseArguments("npm run score [-- --write]", {
    options: { write: { type: "boolean", default: false } },
  });
  // Only now, since the linters take half a second to load.
  const { measure, worseThan } = await import("./score/card.js");
  const last = JSON.parse(readFileSync(lastFile, "utf8")) as Card;
  const { card, findings } = await measure();
  for (const finding of findings) console.log(finding);
  for (const [figure, value] of Object.entries(card)) {
    const before = last[figure as keyof Card];
    console.log(`${figure}: ${value}${before === value ? "" : ` (last: ${before})`}`);
  }
  if (values.write) return writeFileSync(lastFile, `${JSON.stringify(card, null, 2)}\n`);
  const worse = worseThan(last, card);
  if (worse.length === 0) return;
  throw new Failure(
    `Worse than scripts/score/last.json: ${worse.join("; ")}.\nMend it, or accept it by \`npm run score -- --write\`.`,
  );
});
