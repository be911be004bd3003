import { browserClientNames, type Bundle, bundleClient, CLIENTS } from "./clients.js";
import { kilobytes, ratio, table, type Values } from "./report.js";

/** Compares the sizes of bundles. */
export async function size(): Promise<Values> {
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
  return {
    table: table(["client", "minified", "gzipped", "of openapi-fetch"], rows),
    modules: table(["module", "bytes", "share"], shares),
  };
}
