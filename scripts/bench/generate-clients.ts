import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { generate } from "orval";
import { root } from "../build/project.js";
import { folder } from "./clients.js";

const document = resolve(root, "generated/openapi.json");

/** Generates the clients of hey-api and orval, and hey-api's schemas for zod and valibot. */
export async function generateClients(): Promise<void> {
  await createClient({
    input: document,
    output: resolve(folder, "hey-api"),
    logs: { level: "silent" },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod", "valibot"],
  });
  const input = resolve(folder, "orval.json");
  const target = resolve(folder, "orval/client.ts");
  const baseUrl = "${(globalThis as unknown as { orvalBaseUrl: string }).orvalBaseUrl}";
  writeFileSync(input, JSON.stringify(withoutRanges()));
  await generate({ input, output: { target, client: "fetch", baseUrl } }, folder);
  // Strict TypeScript refuses its type of an object of strings with optional properties.
  writeFileSync(target, `// @ts-nocheck\n${readFileSync(target, "utf8")}`);
}

/** The document without responses such as `4XX`, for which this version of orval writes invalid TypeScript. */
function withoutRanges(): unknown {
  const isRange = (status: string) => /XX$/.test(status);
  return JSON.parse(readFileSync(document, "utf8"), (key, value) =>
    isRange(key) ? undefined : value,
  );
}
