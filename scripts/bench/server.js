// A bare server in a process of its own, which answers the operation with the documented response, and
// anything else with a 404.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const body = readFileSync(process.argv[2]);
const path = new RegExp(process.argv[3]);
const headers = { "content-type": "application/json", "content-length": body.length };
const server = createServer((request, response) => {
  request.resume();
  if (request.method === "POST" && path.test(request.url))
    response.writeHead(200, headers).end(body);
  else response.writeHead(404).end();
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
// Whoever has started it may end without ending it.
process.on("disconnect", () => process.exit());
