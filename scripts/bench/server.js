// A minimal server in a process of its own, which sends the documented response to every request.
import { createServer } from "node:http";
import { disableRotationJobExamples } from "../../generated/examples.js";

const body = JSON.stringify(disableRotationJobExamples["200"].documented);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
}).listen(Number(process.argv.at(-1)), "127.0.0.1");
