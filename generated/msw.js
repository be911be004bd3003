// Generated from openapi/ by `npm run generate`. Do not edit.
import { http, HttpResponse } from "msw";
import { disableRotationJobExamples } from "./examples.js";
/** @param names Those of the path's parameters, of which the pattern has the numbers. */
function successHandler(method, pattern, names, create, overrides) {
    return method(pattern, ({ params }) => {
        const body = { ...create() };
        names.forEach((name, index) => {
            const old = body[name];
            if (typeof old !== "string")
                return;
            // Wherever it stands, such as in a `uri`.
            for (const [key, value] of Object.entries(body)) {
                if (typeof value === "string")
                    body[key] = value.replaceAll(old, () => String(params[`p${index}`]));
            }
        });
        return HttpResponse.json({ ...body, ...overrides });
    });
}
function errorHandler(method, pattern, status, body) {
    return method(pattern, () => HttpResponse.json({ ...body }, { status }));
}
function exampleOf(examples, status) {
    return examples[status] ?? examples[`${String(status)[0]}XX`];
}
/** A valid `AwsKey`, new at each call: the contract's first example, with what is given in its place. */
export function createAwsKey(overrides = {}) {
    return { ...structuredClone(disableRotationJobExamples["200"]["documented"]), ...overrides };
}
/** A valid `ErrorBody`, new at each call: the contract's first example, with what is given in its place. */
export function createErrorBody(overrides = {}) {
    return { ...structuredClone(disableRotationJobExamples["400"]["400_bad_request"]), ...overrides };
}
/**
 * A handler that answers `disableRotationJob` as the contract says, on any host: with the parameters that were
 * asked for, and with what is given in place of the example's.
 */
export function disableRotationJobHandler(overrides = {}) {
    return successHandler(http.post, "*/api/v1/cckm/aws/keys/:p0/disable-rotation-job", ["id"], createAwsKey, overrides);
}
/**
 * A handler that answers `disableRotationJob` with an error.
 *
 * @param body Default: the contract's first example of the status, or of its range.
 */
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
    return errorHandler(http.post, "*/api/v1/cckm/aws/keys/:p0/disable-rotation-job", status, body ?? exampleOf(examples, status) ?? createErrorBody());
}
