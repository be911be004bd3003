/* Compiled from scripts/runtime/mock/index.ts; edit that file. */ 






import { fileURLToPath } from "node:url";
import { serializePath } from "../client/path.js";
import { MockError } from "./errors.js";
import { createHandler } from "./handler.js";

import { loadPrism } from "./prism.js";
import { createReference } from "./reference.js";
import { createHardenedServer } from "./server.js";


export { MockError } from "./errors.js";






















export async function startMock(options              = {})                {
  const { host = "127.0.0.1", port = 0, onLog } = options;
  const document =
    options.document ?? fileURLToPath(new URL("../../openapi.json", import.meta.url));
  const prism = await loadPrism(document);
  const handle = createHandler(prism, options);
  const reference = createReference(document, prism.routes);
  const log = (line        , status        ) => onLog?.(`${line} ${status}`, status);

  const server = createHardenedServer((request, response, signal) => {
    const begin = performance.now();
    const line = `${request.method} ${request.url?.replace(/\?.*/, "")}`;
    response.on("close", () => {
      const ms = Math.round(performance.now() - begin);
      log(`${line}${response.writableFinished ? "" : " (cut off)"} ${ms} ms:`, response.statusCode);
    });
    if (!reference.respond(request, response)) handle(request, response, signal);
  }, log);
  await listen(server, host, port);

  const name = host.includes(":") ? `[${host}]` : host;
  const url = `http://${name}:${(server.address()               ).port}`;
  return {
    url,
    reference: url + reference.path,
    curl: curlOf(prism.routes[0] , url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server        , host        , port        )                {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }                       ) => {
      const reason =
        code === "EADDRINUSE"
          ? `Port ${port} of ${host} is in use; choose another.`
          : `The mock cannot listen on ${host}, port ${port}: ${message}.`;
      reject(new MockError("address", reason));
    });
    server.listen(port, host, resolve);
  });
}

function curlOf({ operation, method, parameters }       , url        )         {
  const { path, request, security } = operation;
  const values = parameters.map((name) => {
    const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
    return [name, (example && "value" in example && String(example.value)) || name];
  });
  const target = url + serializePath(path, Object.fromEntries(values));
  const authorization = security?.length ? ` -H 'Authorization: Bearer any-token'` : "";
  return `curl -X ${method} '${target}'${authorization}`;
}
