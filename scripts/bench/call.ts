import { bundleClient, CLIENTS, clientNames } from "./clients.js";
import { compareStubbed } from "./measure.js";
import { ratio, table, type Values } from "./report.js";

/** Compares the time of a call. */
export async function call(): Promise<Values> {
  const files: Record<string, string> = {};
  for (const name of clientNames) files[name] = (await bundleClient(name)).file;
  const times = await compareStubbed(files);
  const bare = times.fetch!;
  const plain = times["openapi-fetch"]! - bare;
  const rows = clientNames.map((name) => {
    const time = times[name]!;
    return [CLIENTS[name], ratio(time - bare, plain), ratio(time, bare)];
  });
  return { table: table(["client", "adds", "time"], rows), time: Math.round(bare) };
}
