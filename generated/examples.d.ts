// Generated from openapi/ by `npm run generate`. Do not edit.
import type * as types from "./types.js";

interface Examples1 {
  /** Documented: the response of the vendor's page */
  readonly "documented": types.AwsKey;
  /** Composed: a key whose rotation job was disabled */
  readonly "rotation_job_removed": types.AwsKey;
  /** Composed: an imported key whose material expires */
  readonly "imported_key_expiring": types.AwsKey;
  /** Composed: the primary key of a multi-region key */
  readonly "multi_region_primary": types.AwsKey;
  /** Composed: a replica of a multi-region key */
  readonly "multi_region_replica": types.AwsKey;
  /** Composed: a linked key of an external key store (XKS) */
  readonly "xks_key": types.AwsKey;
  /** Composed: a key of a CloudHSM key store */
  readonly "cloudhsm_key": types.AwsKey;
  /** Composed: an HMAC key */
  readonly "hmac_key": types.AwsKey;
  /** Composed: an RSA signing key */
  readonly "rsa_signing_key": types.AwsKey;
  /** Composed: a key scheduled for deletion */
  readonly "pending_deletion": types.AwsKey;
  /** Composed: a key with unset properties as null and empty */
  readonly "unset_properties": types.AwsKey;
}

interface Examples2 {
  /** Composed: the request is invalid */
  readonly "400_bad_request": types.ErrorBody;
  /** Composed: AWS refused the request */
  readonly "400_aws_exception": types.ErrorBody;
  /** Composed: CM refused the request */
  readonly "400_refused_by_cm": types.ErrorBody;
}

interface Examples3 {
  /** Composed: the request is not authorized */
  readonly "401_unauthorized": types.ErrorBody;
  /** Composed: the access token is invalid */
  readonly "401_invalid_token": types.ErrorBody;
  /** Composed: the access token has expired */
  readonly "401_token_expired": types.ErrorBody;
  /** Composed: the access token was revoked */
  readonly "401_token_revoked": types.ErrorBody;
  /** Composed: no `Authorization` header */
  readonly "401_no_authorization_header": string;
}

interface Examples4 {
  /** Composed: the user lacks a permission */
  readonly "403_insufficient_permissions": types.ErrorBody;
  /** Composed: CCKM has no license */
  readonly "403_license_not_installed": types.ErrorBody;
}

interface Examples5 {
  /** Composed: the key does not exist or is not visible */
  readonly "404_resource_not_found": types.ErrorBody;
}

interface Examples6 {
  /** Composed: AWS has not finished an earlier change */
  readonly "409_conflict": types.ErrorBody;
}

interface Examples7 {
  /** Composed: the request failed validation */
  readonly "422_validation_errors": types.ErrorBody;
}

interface Examples8 {
  /** Composed: too many requests */
  readonly "429_too_many_requests": types.ErrorBody;
}

interface Examples9 {
  /** Composed: the server failed */
  readonly "500_internal_server_error": types.ErrorBody;
}

interface Examples10 {
  /** Composed: the server is unavailable */
  readonly "503_service_unavailable": types.ErrorBody;
  /** Composed: the HTML page of a front end while a node restarts */
  readonly "503_html_page": string;
}

interface Examples11 {
  /** Composed: any other client error */
  readonly "4XX_client_error": types.ErrorBody;
}

interface Examples12 {
  /** Composed: any other server error */
  readonly "5XX_server_error": types.ErrorBody;
  /** Composed: the HTML page of a front end while a node restarts */
  readonly "5XX_html_page": string;
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
