// Generated from openapi/ by `npm run generate`. Do not edit.
const Examples1 = /* @__PURE__ */ Object.freeze({
  get "documented"() {
    return {"id":"f36e8dbb-0259-4c61-a35f-d74b6d39effc","uri":"kylo:kylo:cckm:aws-key:f36e8dbb-0259-4c61-a35f-d74b6d39effc","account":"kylo:kylo:admin:accounts:kylo","application":"ncryptify:gemalto:admin:apps:kylo","devAccount":"ncryptify:gemalto:admin:accounts:gemalto","createdAt":"2020-11-05T06:57:55.533058Z","updatedAt":"2020-11-05T06:59:07.861489326Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2020-11-05T06:57:55.527352Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","basic_view_enabled":false,"region":"ap-south-1","gone":false,"key_material_origin":"native","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:ap-south-1:123456789012:key/9905c8da-2a0f-4666-a9c9-555c2567a242","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"KeyID":"9905c8da-2a0f-4666-a9c9-555c2567a242","KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_KMS","CreationDate":"2020-11-05T06:57:42Z","Policy":{"Id":"key-default-1","Version":"2012-10-17","Statement":[{"Sid":"Enable IAM User Permissions","Action":"kms:*","Effect":"Allow","Resource":"*","Principal":{"AWS":"arn:aws:iam::123456789012:root"}}]},"Alias":["alias/aws-test-key-1"],"Tags":[{"TagKey":"key","TagValue":"value"}],"KeyRotationEnabled":false}};
  },
  get "rotation_job_removed"() {
    return {"id":"7a1c3e5d-2b4f-4d68-9c0e-1f3a5b7d9e20","uri":"kylo:kylo:cckm:aws-key:7a1c3e5d-2b4f-4d68-9c0e-1f3a5b7d9e20","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"native","labels":{},"aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/1c9e0b7a-5d34-4f82-a6c1-90b8e7d6f543","KeyID":"1c9e0b7a-5d34-4f82-a6c1-90b8e7d6f543","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-archive"],"Tags":[{"TagKey":"team","TagValue":"payments"},{"TagKey":"cckm_policy_template_id","TagValue":"e4d2c0b8-a697-4581-b3f2-0c1d2e3f4a5b"}],"KeyRotationEnabled":false}};
  },
  get "imported_key_expiring"() {
    return {"id":"4b6d8f0a-1c3e-4527-8a9b-cd0e1f2a3b4c","uri":"kylo:kylo:cckm:aws-key:4b6d8f0a-1c3e-4527-8a9b-cd0e1f2a3b4c","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"cckm","local_key_id":"8c1f0d7a2b9e46c3a5d4f81e07b6395c2d1a84f36be09c57d2f7a6150e3b48c9","local_key_name":"payments-2026","key_source":"local","source_key_tier":"local","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/62f8a0d4-3b17-4c9e-95d2-7e1f0c8b6a35","KeyID":"62f8a0d4-3b17-4c9e-95d2-7e1f0c8b6a35","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"EXTERNAL","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"ExpirationModel":"KEY_MATERIAL_EXPIRES","ValidTo":"2026-12-31T23:59:59Z","Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-imported"],"Tags":[{"TagKey":"team","TagValue":"payments"}],"KeyRotationEnabled":false}};
  },
  get "multi_region_primary"() {
    return {"id":"c5e7a9b1-d3f5-4017-a2c4-e6f8a0b2c4d6","uri":"kylo:kylo:cckm:aws-key:c5e7a9b1-d3f5-4017-a2c4-e6f8a0b2c4d6","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"us-east-1","gone":false,"key_material_origin":"native","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:us-east-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","KeyID":"mrk-0123456789abcdef0123456789abcdef","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"MultiRegion":true,"MultiRegionConfiguration":{"MultiRegionKeyType":"PRIMARY","PrimaryKey":{"Arn":"arn:aws:kms:us-east-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","Region":"us-east-1"},"ReplicaKeys":[{"Arn":"arn:aws:kms:eu-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","Region":"eu-west-1"}]},"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-global"],"Tags":[{"TagKey":"team","TagValue":"payments"}],"KeyRotationEnabled":false}};
  },
  get "multi_region_replica"() {
    return {"id":"d8f0b2c4-e6a8-4b1d-93e5-f7a9b1c3d5e7","uri":"kylo:kylo:cckm:aws-replica-key:d8f0b2c4-e6a8-4b1d-93e5-f7a9b1c3d5e7","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"native","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","KeyID":"mrk-0123456789abcdef0123456789abcdef","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"MultiRegion":true,"MultiRegionConfiguration":{"MultiRegionKeyType":"REPLICA","PrimaryKey":{"Arn":"arn:aws:kms:us-east-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","Region":"us-east-1"},"ReplicaKeys":[{"Arn":"arn:aws:kms:eu-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef","Region":"eu-west-1"}]},"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-global"],"Tags":[{"TagKey":"team","TagValue":"payments"}],"KeyRotationEnabled":false}};
  },
  get "xks_key"() {
    return {"id":"e1a3c5d7-f9b1-4c3e-85a7-b9c1d3e5f7a9","uri":"kylo:kylo:cckm:aws-key:e1a3c5d7-f9b1-4c3e-85a7-b9c1d3e5f7a9","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"unknown","local_key_id":"5d0e9f8a7b6c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e","local_key_name":"payments-external","key_source":"local","key_source_container_id":"6d2f4b8e-3d0a-4c1b-8a55-1f7c9d6e2b40","key_source_container_name":"xks-container","custom_key_store_id":"2a9c7e15-4d83-4b6f-9e02-7c5d1b8f3a64","linked_state":true,"blocked":false,"aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/93d1f5b7-2a68-4e0c-b4d9-6f8a1c3e5072","KeyID":"93d1f5b7-2a68-4e0c-b4d9-6f8a1c3e5072","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"EXTERNAL_KEY_STORE","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"CustomKeyStoreId":"cks-1a2b3c4d5e6f70819","XksKeyConfiguration":{"Id":"2c7a5e94-1f0b-4d38-9a61-8b4c3d2e1f05"},"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-external"],"Tags":[{"TagKey":"team","TagValue":"payments"}]}};
  },
  get "cloudhsm_key"() {
    return {"id":"f2b4d6e8-0a1c-4d3f-96b8-cad0e2f4a6b8","uri":"kylo:kylo:cckm:aws-key:f2b4d6e8-0a1c-4d3f-96b8-cad0e2f4a6b8","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"unknown","custom_key_store_id":"3b0d8f26-5e94-4c70-af13-8d6e2c904b75","linked_state":true,"blocked":false,"aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/a4e2c6d8-3b79-4f1d-85ea-7c9b2d4f6183","KeyID":"a4e2c6d8-3b79-4f1d-85ea-7c9b2d4f6183","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_CLOUDHSM","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"CustomKeyStoreId":"cks-9f8e7d6c5b4a30210","CloudHsmClusterId":"cluster-1a23b4cdefg","Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-hsm"],"Tags":[{"TagKey":"team","TagValue":"payments"}]}};
  },
  get "hmac_key"() {
    return {"id":"03c5e7f9-1b2d-4e40-a7c9-dbe1f3a5b7c9","uri":"kylo:kylo:cckm:aws-key:03c5e7f9-1b2d-4e40-a7c9-dbe1f3a5b7c9","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"native","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/b5f3d7e9-4c8a-402e-96fb-8dac3e507294","KeyID":"b5f3d7e9-4c8a-402e-96fb-8dac3e507294","CustomerMasterKeySpec":"HMAC_256","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"GENERATE_VERIFY_MAC","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","MacAlgorithmSpec":["HMAC_SHA_256"],"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-webhooks"],"Tags":[{"TagKey":"team","TagValue":"payments"}]}};
  },
  get "rsa_signing_key"() {
    return {"id":"14d6f8a0-2c3e-4f51-b8da-ecf2a4b6c8da","uri":"kylo:kylo:cckm:aws-key:14d6f8a0-2c3e-4f51-b8da-ecf2a4b6c8da","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"native","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/c6a4e8fa-5d9b-413f-a70c-9ebd4f6183a5","KeyID":"c6a4e8fa-5d9b-413f-a70c-9ebd4f6183a5","CustomerMasterKeySpec":"RSA_3072","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"SIGN_VERIFY","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-signing"],"Tags":[{"TagKey":"team","TagValue":"payments"}]}};
  },
  get "pending_deletion"() {
    return {"id":"25e7a9b1-3d4f-4062-89eb-fd03b5c7d9eb","uri":"kylo:kylo:cckm:aws-key:25e7a9b1-3d4f-4062-89eb-fd03b5c7d9eb","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"native","deletion_date":"2026-04-01T10:15:31Z","aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/d7b5f90b-6eac-4240-b81d-afce507294b6","KeyID":"d7b5f90b-6eac-4240-b81d-afce507294b6","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":false,"KeyManager":"CUSTOMER","KeyState":"PendingDeletion","KeyUsage":"ENCRYPT_DECRYPT","Origin":"AWS_KMS","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-retired"],"Tags":[{"TagKey":"team","TagValue":"payments"}],"KeyRotationEnabled":false}};
  },
  get "unset_properties"() {
    return {"id":"36f8bac2-4e5d-4173-9afc-0e14c6d8eafc","uri":"kylo:kylo:cckm:aws-key:36f8bac2-4e5d-4173-9afc-0e14c6d8eafc","createdAt":"2026-01-14T08:20:11.104233Z","updatedAt":"2026-03-02T10:15:31.402917586Z","kms_id":"0b90f8de-8617-498d-ad63-ca18eb717ae7","kms":"kms","synced_at":"2026-03-02T10:00:04.518822Z","rotation_status":"","cloud_name":"aws","key_type":"symmetric","region":"eu-west-1","gone":false,"key_material_origin":"cckm","local_key_id":"8c1f0d7a2b9e46c3a5d4f81e07b6395c2d1a84f36be09c57d2f7a6150e3b48c9","local_key_name":"payments-2025","key_source":"local","source_key_tier":"local","labels":null,"deletion_date":null,"rotated_at":"","external_accounts":null,"key_admins":null,"aws_param":{"AWSAccountId":"123456789012","Arn":"arn:aws:kms:eu-west-1:123456789012:key/e8c6a01c-7fbd-4351-a92e-b0d4f618a5c7","KeyID":"e8c6a01c-7fbd-4351-a92e-b0d4f618a5c7","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT","Enabled":true,"KeyManager":"CUSTOMER","KeyState":"Enabled","KeyUsage":"ENCRYPT_DECRYPT","Origin":"EXTERNAL","CreationDate":"2026-01-14T08:20:09Z","EncryptionAlgorithms":["SYMMETRIC_DEFAULT"],"ExpirationModel":"KEY_MATERIAL_DOES_NOT_EXPIRE","ValidTo":"","DeletionDate":"","NextRotationDate":null,"MultiRegion":false,"MultiRegionConfiguration":null,"Policy":{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]},"Alias":["alias/payments-unset"],"Tags":null,"KeyRotationEnabled":false}};
  },
});

const Examples2 = /* @__PURE__ */ Object.freeze({
  get "400_bad_request"() {
    return {"code":15,"codeDesc":"NCERRBadRequest: Bad HTTP request","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "400_aws_exception"() {
    return {"code":15,"codeDesc":"NCERRBadRequest: Bad HTTP request","message":"KMSInvalidStateException: arn:aws:kms:eu-west-1:123456789012:key/1c9e0b7a-5d34-4f82-a6c1-90b8e7d6f543 is pending deletion.","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "400_refused_by_cm"() {
    return {"code":15,"codeDesc":"NCERRBadRequest: Bad HTTP request","message":"Bad HTTP request: Validation errors: placeholder; real text unknown","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples3 = /* @__PURE__ */ Object.freeze({
  get "401_unauthorized"() {
    return {"code":5,"codeDesc":"NCERRUnauthorizedAccess","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "401_invalid_token"() {
    return {"code":5,"codeDesc":"NCERRUnauthorizedAccess","message":"Invalid token","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "401_token_expired"() {
    return {"code":5,"codeDesc":"NCERRUnauthorizedAccess","message":"Bearer token malformed: Token is expired by 50s","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "401_token_revoked"() {
    return {"code":5,"codeDesc":"NCERRUnauthorizedAccess","message":"Token has been revoked","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "401_no_authorization_header"() {
    return "Unauthorized\n";
  },
});

const Examples4 = /* @__PURE__ */ Object.freeze({
  get "403_insufficient_permissions"() {
    return {"codeDesc":"NCERRInsufficientPermissions","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
  get "403_license_not_installed"() {
    return {"codeDesc":"NCERRInsufficientPermissions: placeholder; real text unknown","message":"License not installed yet for feature","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples5 = /* @__PURE__ */ Object.freeze({
  get "404_resource_not_found"() {
    return {"code":16,"codeDesc":"NCERRResourceNotFound: Resource not found","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples6 = /* @__PURE__ */ Object.freeze({
  get "409_conflict"() {
    return {"codeDesc":"NCERRConflict","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples7 = /* @__PURE__ */ Object.freeze({
  get "422_validation_errors"() {
    return {"codeDesc":"NCERRBadRequest","message":"Validation errors:\nid: id is a required field","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples8 = /* @__PURE__ */ Object.freeze({
  get "429_too_many_requests"() {
    return {"codeDesc":"NCERRTooManyRequests: placeholder; real text unknown"};
  },
});

const Examples9 = /* @__PURE__ */ Object.freeze({
  get "500_internal_server_error"() {
    return {"code":14,"codeDesc":"NCERRInternalServerError","requestID":"4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95"};
  },
});

const Examples10 = /* @__PURE__ */ Object.freeze({
  get "503_service_unavailable"() {
    return {"codeDesc":"NCERRServiceUnavailable: placeholder; real text unknown"};
  },
  get "503_html_page"() {
    return "<!DOCTYPE html>\n<html>\n  <head><title>503 Service Unavailable</title></head>\n  <body><h1>503 Service Unavailable</h1></body>\n</html>\n";
  },
});

const Examples11 = /* @__PURE__ */ Object.freeze({
  get "4XX_client_error"() {
    return {"codeDesc":"NCERRBadRequest: placeholder; real text unknown"};
  },
});

const Examples12 = /* @__PURE__ */ Object.freeze({
  get "5XX_server_error"() {
    return {"codeDesc":"NCERRInternalServerError: placeholder; real text unknown"};
  },
  get "5XX_html_page"() {
    return "<!DOCTYPE html>\n<html>\n  <head><title>502 Bad Gateway</title></head>\n  <body><h1>502 Bad Gateway</h1></body>\n</html>\n";
  },
});

export const disableRotationJobExamples = /* @__PURE__ */ Object.freeze({
  "200": Examples1,
  "400": Examples2,
  "401": Examples3,
  "403": Examples4,
  "404": Examples5,
  "409": Examples6,
  "422": Examples7,
  "429": Examples8,
  "500": Examples9,
  "503": Examples10,
  "2XX": Examples1,
  "4XX": Examples11,
  "5XX": Examples12,
});
