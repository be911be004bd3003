import { CLIENTS, clientNames, modulesOf, sizeOf } from "./clients.js";
import { kilobytes, ratio, table } from "./report.js";

export async function size(folder: string): Promise<string> {
  const rows = [];
  const plain = await sizeOf("openapi-fetch", folder);
  for (const name of clientNames) {
    // That one is for Node alone.
    if (name === "undici") continue;
    const { minified, gzipped } = await sizeOf(name, folder);
    const cells = [kilobytes(minified), kilobytes(gzipped), ratio(gzipped, plain.gzipped)];
    rows.push([CLIENTS[name], ...cells]);
  }
  const modules = await modulesOf("named", folder);
  const all = modules.reduce((sum, [, bytes]) => sum + bytes, 0);
  const parts = modules.map(([name, bytes]) => [
    `\`${name}\``,
    bytes,
    `${Math.round((100 * bytes) / all)} %`,
  ]);
  return `## Size

An application that makes the one call, bundled by esbuild for a browser, in kB.

${table(["client", "minified", "gzipped", "of openapi-fetch"], rows)}

The aim is 2.0 kB gzipped for \`disableRotationJob\` without validation and 4.0 with, 4.5 and 6.5 for \`createClient\`; **it is
not reached**. This is what the bytes of \`disableRotationJob\` are, minified:

${table(["module", "bytes", "share"], parts)}

No one of them is large: each is a promise, such as a time limit, a token that no error shows, or the reason of a refusal.
What is not called is not in the bundle: see [growth](#growth). With \`validate: false\` in place of \`./unvalidated\` the
validators would be. Where each byte counts and nothing else, bare \`fetch\` and orval's functions are smaller: they check nothing,
refuse nothing, repeat nothing.
`;
}
