import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// `--import tsx/esm` has no effect in a worker.
register();
const { importCall, key } = await import("./contract.ts");
const { measure } = await import("./measure.ts");

const body = JSON.stringify(key);
const headers = { "content-type": "application/json" };
globalThis.fetch = async () => new Response(body, { headers });
const call = await importCall(workerData, "https://ciphertrust.example");
parentPort.on("message", async () => parentPort.postMessage(await measure(call, 4_000)));
