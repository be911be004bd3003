// Generated from openapi/ by `npm run generate`. Do not edit.
import { readFileSync } from "node:fs";
import * as definitions from "./definitions.js";
import { verifyContract } from "./runtime/verify/index.js";
import * as validators from "./validators.js";

export { VerifyError } from "./runtime/verify/index.js";

const operations = [
  {
    definition: definitions.disableRotationJob,
    responses: {
      "200": { "application/json": validators.validateAwsKey },
      "400": { "application/json": validators.validateErrorBody },
      "401": { "application/json": validators.validateErrorBody, "text/plain": undefined },
      "403": { "application/json": validators.validateErrorBody },
      "404": { "application/json": validators.validateErrorBody },
      "409": { "application/json": validators.validateErrorBody },
      "422": { "application/json": validators.validateErrorBody },
      "429": { "application/json": validators.validateErrorBody },
      "500": { "application/json": validators.validateErrorBody },
      "503": { "application/json": validators.validateErrorBody, "text/html": undefined },
      "2XX": { "application/json": validators.validateAwsKey },
      "4XX": { "application/json": validators.validateErrorBody },
      "5XX": { "application/json": validators.validateErrorBody, "text/html": undefined },
    },
  },
];

const steps = [{"summary":"A request without a token gets 401","operationId":"disableRotationJob","parameters":{"id":"$inputs.unknownKeyId"},"headers":{},"isAuthenticated":false,"criteria":[{"condition":"$statusCode == 401","comparisons":[{"operator":"==","value":401}]}]},{"summary":"A request with an invalid token gets 401","operationId":"disableRotationJob","parameters":{"id":"$inputs.unknownKeyId"},"headers":{"authorization":"Bearer wrong-access-token","prefer":"code=401"},"isAuthenticated":false,"criteria":[{"condition":"$statusCode == 401","comparisons":[{"operator":"==","value":401}]}]},{"summary":"A request for an unknown key gets 404","operationId":"disableRotationJob","parameters":{"id":"$inputs.unknownKeyId"},"headers":{"prefer":"code=404"},"isAuthenticated":true,"criteria":[{"condition":"$statusCode == 404","comparisons":[{"operator":"==","value":404}]}]},{"summary":"The response is the key, without a rotation job in its labels","operationId":"disableRotationJob","parameters":{"id":"$inputs.keyId"},"headers":{},"isAuthenticated":true,"criteria":[{"condition":"$statusCode >= 200 && $statusCode < 300","comparisons":[{"operator":">=","value":200},{"operator":"<","value":300}]},{"condition":"$response.body#/id == $inputs.keyId","comparisons":[{"pointer":"/id","operator":"==","value":"$inputs.keyId"}]},{"condition":"$[?!@.labels.job_config_id]","comparisons":[{"pointer":"/labels/job_config_id","operator":"=="}]}]}];

const inputs = ["unknownKeyId","token","keyId"];

export async function verify(options) {
  const document = JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8"));
  return verifyContract({ operations, steps, inputs, document }, options);
}
