// Generated from openapi/ by `npm run generate`. Do not edit.
import { disableRotationJobExamples } from "./examples.js";
import { bodyOf, errorHandler, successHandler } from "./runtime/msw/handlers.js";

export function createAwsKey(overrides) {
  return bodyOf(disableRotationJobExamples["200"]["documented"], overrides);
}

export function createErrorBody(overrides) {
  return bodyOf(disableRotationJobExamples["400"]["400_bad_request"], overrides);
}

export function disableRotationJobHandler(overrides, status = 200) {
  return successHandler("post", /\/api\/v1\/cckm\/aws\/keys\/([^/]+)\/disable-rotation-job$/, ["id"], "application/json", () => disableRotationJobExamples["200"]["documented"], overrides, status);
}

export function disableRotationJobErrorHandler(status, body) {
  const examples = {
    "400": disableRotationJobExamples["400"]["400_bad_request"],
    "401": disableRotationJobExamples["401"]["401_unauthorized"],
    "403": disableRotationJobExamples["403"]["403_insufficient_permissions"],
    "404": disableRotationJobExamples["404"]["404_resource_not_found"],
    "409": disableRotationJobExamples["409"]["409_conflict"],
    "422": disableRotationJobExamples["422"]["422_validation_errors"],
    "429": disableRotationJobExamples["429"]["429_too_many_requests"],
    "500": disableRotationJobExamples["500"]["500_internal_server_error"],
    "503": disableRotationJobExamples["503"]["503_service_unavailable"],
    "4XX": disableRotationJobExamples["4XX"]["4XX_client_error"],
    "5XX": disableRotationJobExamples["5XX"]["5XX_server_error"],
  };
  return errorHandler("post", /\/api\/v1\/cckm\/aws\/keys\/([^/]+)\/disable-rotation-job$/, status, body, examples);
}
