import { bundleClient, CLIENTS, clientNames } from "./clients.js";
import { kilobytes, ratio, table, type Values } from "./report.js";

/** Compares the sizes of bundles. */
export async function size(): Promise<Values> {
  const plain = await bundleClient("openapi-fetch");
  const rows = [];
  for (const name of clientNames) {
    const { minified, gzipped } = await bundleClient(name);
    const share = ratio(gzipped, plain.gzipped);
    rows.push([CLIENTS[name], kilobytes(minified), kilobytes(gzipped), share]);
  }
  return { table: table(["client", "minified", "gzipped", "of openapi-fetch"], rows) };
}
