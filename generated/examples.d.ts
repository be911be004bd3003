// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations } from "./types.js";
/** The contract's examples for the responses of `disableRotationJob`, by status and name. */
export declare const disableRotationJobExamples: {
    readonly "200": {
        /** Documented: the response of the vendor's page */
        readonly "documented": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: a key that had a rotation job */
        readonly "rotation_job_removed": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: an imported key whose material expires */
        readonly "imported_key_expiring": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: the primary key of a multi-region key */
        readonly "multi_region_primary": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: a replica of a multi-region key */
        readonly "multi_region_replica": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: a linked key of an external key store (XKS) */
        readonly "xks_key": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: a key of a CloudHSM key store */
        readonly "cloudhsm_key": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: an HMAC key */
        readonly "hmac_key": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: an RSA key that signs */
        readonly "rsa_signing_key": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
        /** Composed: a key scheduled for deletion */
        readonly "pending_deletion": operations["disableRotationJob"]["responses"][200]["content"]["application/json"];
    };
    readonly "400": {
        /** Composed: the request is not valid */
        readonly "400_bad_request": operations["disableRotationJob"]["responses"][400]["content"]["application/json"];
        /** Composed: AWS refused */
        readonly "400_aws_exception": operations["disableRotationJob"]["responses"][400]["content"]["application/json"];
    };
    readonly "401": {
        /** Composed: the caller is not authorized */
        readonly "401_unauthorized": operations["disableRotationJob"]["responses"][401]["content"]["application/json"];
        /** Composed: the token is not valid */
        readonly "401_invalid_token": operations["disableRotationJob"]["responses"][401]["content"]["application/json"];
        /** Composed: the token has expired */
        readonly "401_token_expired": operations["disableRotationJob"]["responses"][401]["content"]["application/json"];
        /** Composed: the token was revoked */
        readonly "401_token_revoked": operations["disableRotationJob"]["responses"][401]["content"]["application/json"];
        /** Composed: no `Authorization` header */
        readonly "401_no_authorization_header": operations["disableRotationJob"]["responses"][401]["content"]["text/plain"];
    };
    readonly "403": {
        /** Composed: the user may not do this */
        readonly "403_insufficient_permissions": operations["disableRotationJob"]["responses"][403]["content"]["application/json"];
    };
    readonly "404": {
        /** Composed: no such key, or none that the caller may see */
        readonly "404_resource_not_found": operations["disableRotationJob"]["responses"][404]["content"]["application/json"];
    };
    readonly "409": {
        /** Composed: the cloud has not finished an earlier change */
        readonly "409_conflict": operations["disableRotationJob"]["responses"][409]["content"]["application/json"];
    };
    readonly "422": {
        /** Composed: the request did not pass validation */
        readonly "422_validation_errors": operations["disableRotationJob"]["responses"][422]["content"]["application/json"];
    };
    readonly "429": {
        /** Composed: too many requests */
        readonly "429_too_many_requests": operations["disableRotationJob"]["responses"][429]["content"]["application/json"];
    };
    readonly "500": {
        /** Composed: the server failed */
        readonly "500_internal_server_error": operations["disableRotationJob"]["responses"][500]["content"]["application/json"];
    };
    readonly "503": {
        /** Composed: the server is not available */
        readonly "503_service_unavailable": operations["disableRotationJob"]["responses"][503]["content"]["application/json"];
        /** Composed: the page of a front end while a node restarts */
        readonly "503_html_page": operations["disableRotationJob"]["responses"][503]["content"]["text/html"];
    };
    readonly "4XX": {
        /** Composed: any other error of the client */
        readonly "4XX_client_error": operations["disableRotationJob"]["responses"]["4XX"]["content"]["application/json"];
    };
    readonly "5XX": {
        /** Composed: any other error of the server */
        readonly "5XX_server_error": operations["disableRotationJob"]["responses"]["5XX"]["content"]["application/json"];
        /** Composed: the page of a front end while a node restarts */
        readonly "5XX_html_page": operations["disableRotationJob"]["responses"]["5XX"]["content"]["text/html"];
    };
};
