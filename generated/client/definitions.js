// Generated from openapi/ by `npm run generate`. Do not edit.
export const disableRotationJob = {
    operationId: "disableRotationJob",
    method: "POST",
    path: "/api/v1/cckm/aws/keys/{id}/disable-rotation-job",
    responseBody: "application/json",
};
/** All of them. */
export const all = [disableRotationJob];
