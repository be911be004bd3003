// Generated from openapi/ by `npm run generate`. Do not edit.
import { call } from "./runtime/client/call.js";
import { createClientFor } from "./runtime/client/create-client.js";
import * as definitions from "./definitions.js";

export function disableRotationJob(connection, parameters, options) {
  return call(connection, definitions.disableRotationJob, parameters, options);
}

export function createClient(options) {
  return createClientFor(Object.values(definitions), options);
}
