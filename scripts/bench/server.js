// A minimal server in a process of its own, which responds to the operation with the documented response.
import { createServer } from "node:http";
import { disableRotationJob } from "../../generated/definitions.js";
import { disableRotationJobExamples } from "../../generated/examples.js";

const body = JSON.stringify(disableRotationJobExamples["200"].documented);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const path = new RegExp(`^${disableRotationJob.path.replace(/\{.+?\}/, "[^/]+")}$`);
createServer((request, response) => {
  request.resume();
  const isOperation = request.method === disableRotationJob.method && path.test(request.url);
  if (isOperation) response.writeHead(200, headers).end(body);
  else response.writeHead(404).end();
}).listen(Number(process.argv.at(-1)), "127.0.0.1");
