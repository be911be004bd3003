// Generated from openapi/ by `npm run generate`. Do not edit.
import * as validators from "./validators.js";

export const disableRotationJob = {
  operationId: "disableRotationJob",
  method: "POST",
  path: "/api/v1/cckm/aws/keys/{id}/disable-rotation-job",
  mediaType: "application/json",
  validate: validators.validateAwsKey,
};
