import { browserClientNames, type Bundle, bundleClient, CLIENTS } from "./clients.js";
import { kilobytes, ratio, table } from "./report.js";

export async function size(): Promise<string> {
  const bundles: Record<string, Bundle> = {};
  for (const name of browserClientNames) bundles[name] = await bundleClient(name);
  const plain = bundles["openapi-fetch"]!.gzipped;
  const rows = browserClientNames.map((name) => {
    const { minified, gzipped } = bundles[name]!;
    return [CLIENTS[name], kilobytes(minified), kilobytes(gzipped), ratio(gzipped, plain)];
  });
  const { minified, modules } = bundles.named!;
  const shares = modules.map(([name, bytes]) => [
    `\`${name}\``,
    bytes,
    `${Math.round((100 * bytes) / minified)} %`,
  ]);
  return `## Size

An application that makes the one call, bundled by esbuild for a browser, in kB.

${table(["client", "minified", "gzipped", "of openapi-fetch"], rows)}

The minified bytes of \`disableRotationJob\`:

${table(["module", "bytes", "share"], shares)}

A bundle contains only what the application calls; see [growth](#growth). \`validate: false\` does not make it smaller. If you
need a smaller bundle, use bare \`fetch\` or orval's functions, which validate, limit and retry nothing.`;
}
