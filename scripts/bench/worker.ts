import { parentPort, workerData } from "node:worker_threads";
import { importCall, key } from "./contract.js";
import { measure } from "./measure.js";

const body = JSON.stringify(key);
const headers = { "content-type": "application/json" };
globalThis.fetch = async () => new Response(body, { headers });
// The bundle of azure-rest for a browser requires it.
Object.assign(globalThis, { self: globalThis });
const call = await importCall(workerData, "https://ciphertrust.example");
parentPort!.on("message", async (load) => parentPort!.postMessage(await measure(call, load)));
