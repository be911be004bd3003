// Generated from openapi/ by `npm run generate`. Do not edit.
import type { AwsKey, ErrorBody, operations } from "./types.js";

interface Examples1 {
  /** Documented: the response of the vendor's page */
  readonly "documented": AwsKey;
  /** Composed: a key whose rotation job was disabled */
  readonly "rotation_job_removed": AwsKey;
  /** Composed: an imported key whose material expires */
  readonly "imported_key_expiring": AwsKey;
  /** Composed: the primary key of a multi-region key */
  readonly "multi_region_primary": AwsKey;
  /** Composed: a replica of a multi-region key */
  readonly "multi_region_replica": AwsKey;
  /** Composed: a linked key of an external key store (XKS) */
  readonly "xks_key": AwsKey;
  /** Composed: a key of a CloudHSM key store */
  readonly "cloudhsm_key": AwsKey;
  /** Composed: an HMAC key */
  readonly "hmac_key": AwsKey;
  /** Composed: an RSA signing key */
  readonly "rsa_signing_key": AwsKey;
  /** Composed: a key scheduled for deletion */
  readonly "pending_deletion": AwsKey;
  /** Composed: a key with unset properties as null and empty */
  readonly "unset_properties": AwsKey;
}

interface Examples2 {
  /** Composed: the request is invalid */
  readonly "400_bad_request": ErrorBody;
  /** Composed: AWS refused the request */
  readonly "400_aws_exception": ErrorBody;
  /** Composed: CM refused the request */
  readonly "400_refused_by_cm": ErrorBody;
}

interface Examples3 {
  /** Composed: the request is not authorized */
  readonly "401_unauthorized": ErrorBody;
  /** Composed: the access token is invalid */
  readonly "401_invalid_token": ErrorBody;
  /** Composed: the access token has expired */
  readonly "401_token_expired": ErrorBody;
  /** Composed: the access token was revoked */
  readonly "401_token_revoked": ErrorBody;
  /** Composed: no `Authorization` header */
  readonly "401_no_authorization_header": operations["disableRotationJob"]["responses"][401]["content"]["text/plain"];
}

interface Examples4 {
  /** Composed: the user lacks a permission */
  readonly "403_insufficient_permissions": ErrorBody;
  /** Composed: CCKM has no license */
  readonly "403_license_not_installed": ErrorBody;
}

interface Examples5 {
  /** Composed: the key does not exist or is not visible */
  readonly "404_resource_not_found": ErrorBody;
}

interface Examples6 {
  /** Composed: AWS has not finished an earlier change */
  readonly "409_conflict": ErrorBody;
}

interface Examples7 {
  /** Composed: the request failed validation */
  readonly "422_validation_errors": ErrorBody;
}

interface Examples8 {
  /** Composed: too many requests */
  readonly "429_too_many_requests": ErrorBody;
}

interface Examples9 {
  /** Composed: the server failed */
  readonly "500_internal_server_error": ErrorBody;
}

interface Examples10 {
  /** Composed: the server is unavailable */
  readonly "503_service_unavailable": ErrorBody;
  /** Composed: the HTML page of a front end while a node restarts */
  readonly "503_html_page": operations["disableRotationJob"]["responses"][503]["content"]["text/html"];
}

interface Examples11 {
  /** Composed: any other client error */
  readonly "4XX_client_error": ErrorBody;
}

interface Examples12 {
  /** Composed: any other server error */
  readonly "5XX_server_error": ErrorBody;
  /** Composed: the HTML page of a front end while a node restarts */
  readonly "5XX_html_page": operations["disableRotationJob"]["responses"]["5XX"]["content"]["text/html"];
}

/** The examples of `disableRotationJob`, by status and by name. Each read returns a new one. */
export declare const disableRotationJobExamples: {
  readonly "200": Examples1;
  readonly "400": Examples2;
  readonly "401": Examples3;
  readonly "403": Examples4;
  readonly "404": Examples5;
  readonly "409": Examples6;
  readonly "422": Examples7;
  readonly "429": Examples8;
  readonly "500": Examples9;
  readonly "503": Examples10;
  readonly "2XX": Examples1;
  readonly "4XX": Examples11;
  readonly "5XX": Examples12;
};

export {};
