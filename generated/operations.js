// Generated from openapi/ by `npm run generate`. Do not edit.
import { call } from "./runtime/client/call.js";
import { createClientFor } from "./runtime/client/create-client.js";
import * as definitions from "./definitions.js";
import * as validators from "./validators.js";

export function disableRotationJob(connection, parameters, options) {
  return call(connection, definitions.disableRotationJob, parameters, options);
}

export function createClient(options) {
  return createClientFor([
    [definitions.disableRotationJob, { "4XX": validators.validateErrorBody, "5XX": validators.validateErrorBody }],
  ], options);
}
