// Makes the calls of one client, with the network stubbed out. A thread for each client, as a program has
// one client: in one thread the engine would make of fetch's own code what suits the slowest of them.
import { parentPort, workerData } from "node:worker_threads";

const { file, body, expected } = workerData;
const headers = { "content-type": "application/json" };
globalThis.fetch = async () => new Response(body, { headers });
// As azure-rest expects it of a browser.
globalThis.self = globalThis;
const { createCall } = await import(file);
const call = createCall("https://ciphertrust.example");

parentPort.on("message", async (calls) => {
  for (let index = 0; index < calls; index++) {
    const answer = await call("any-id");
    if (answer !== expected) throw new Error(`${file} answered ${answer}.`);
  }
  parentPort.postMessage("done");
});
