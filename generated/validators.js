// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./runtime/client/checks.js";

const _0 = (value, place) => check.string(value, place) && check.that(check.isDateTime(value), "a date-time of RFC 3339", value, place);
const _1 = (value, place) => (check.array(value) || check.nullValue(value) || check.anyOf(value, place, check.array, check.nullValue)) && check.items(value, 0, check.string, place);
const _2 = (value, place) => check.string(value, place) && check.that(value === "", "an empty string", value, place);
const $OptionalDateTime = (value, place) => (_0(value) || _2(value) || check.nullValue(value) || check.anyOf(value, place, _0, _2, check.nullValue));
const _4 = (value, place) => check.integer(value, place) && (check.that(value >= -9007199254740991, "a number of at least -9007199254740991", value, place) &
  check.that(value <= 9007199254740991, "a number of at most 9007199254740991", value, place));
const $MultiRegionKey = (value, place) => check.object(value, place) && (check.optional(value.Arn, check.string, "Arn", place) &
  check.optional(value.Region, check.string, "Region", place));
const _6 = (value, place) => ($MultiRegionKey(value) || check.nullValue(value) || check.anyOf(value, place, $MultiRegionKey, check.nullValue));
const _7 = (value, place) => (check.array(value) || check.nullValue(value) || check.anyOf(value, place, check.array, check.nullValue)) && check.items(value, 0, $MultiRegionKey, place);
const $MultiRegionConfiguration = (value, place) => check.object(value, place) && (check.optional(value.MultiRegionKeyType, check.string, "MultiRegionKeyType", place) &
  check.optional(value.PrimaryKey, _6, "PrimaryKey", place) &
  check.optional(value.ReplicaKeys, _7, "ReplicaKeys", place));
const _9 = (value, place) => ($MultiRegionConfiguration(value) || check.nullValue(value) || check.anyOf(value, place, $MultiRegionConfiguration, check.nullValue));
const $XksKeyConfiguration = (value, place) => check.object(value, place) && check.optional(value.Id, check.string, "Id", place);
const _11 = (value, place) => ($XksKeyConfiguration(value) || check.nullValue(value) || check.anyOf(value, place, $XksKeyConfiguration, check.nullValue));
const _12 = (value, place) => check.that(["Allow", "Deny"].includes(value), "one of Allow, Deny", value, place);
const _13 = (value, place) => check.that(["*"].includes(value), "one of *", value, place);
const _14 = (value, place) => check.array(value, place) && check.items(value, 0, check.string, place);
const $StringOrList = (value, place) => (check.string(value) || _14(value) || check.nullValue(value) || check.anyOf(value, place, check.string, _14, check.nullValue));
const _16 = (value, place) => check.object(value, place) && (check.optional(value.AWS, $StringOrList, "AWS", place) &
  check.optional(value.Federated, $StringOrList, "Federated", place) &
  check.optional(value.Service, $StringOrList, "Service", place) &
  check.optional(value.CanonicalUser, $StringOrList, "CanonicalUser", place));
const $PolicyPrincipal = (value, place) => (_13(value) || _16(value) || check.nullValue(value) || check.anyOf(value, place, _13, _16, check.nullValue));
const $PolicyConditionValue = (value, place) => (check.string(value) || check.number(value) || check.boolean(value) || check.anyOf(value, place, check.string, check.number, check.boolean));
const _19 = (value, place) => check.array(value, place) && check.items(value, 0, $PolicyConditionValue, place);
const _20 = (value, place) => (check.string(value) || check.number(value) || check.boolean(value) || _19(value) || check.anyOf(value, place, check.string, check.number, check.boolean, _19));
const $PolicyConditionKeys = (value, place) => check.object(value, place) && check.others(value, (key) => !false, _20, place);
const $PolicyCondition = (value, place) => check.object(value, place) && check.others(value, (key) => !false, $PolicyConditionKeys, place);
const _23 = (value, place) => ($PolicyCondition(value) || check.nullValue(value) || check.anyOf(value, place, $PolicyCondition, check.nullValue));
const $PolicyStatement = (value, place) => check.object(value, place) && (check.optional(value.Sid, check.string, "Sid", place) &
  check.required(value.Effect, _12, "Effect", place) &
  check.optional(value.Principal, $PolicyPrincipal, "Principal", place) &
  check.optional(value.NotPrincipal, $PolicyPrincipal, "NotPrincipal", place) &
  check.optional(value.Action, $StringOrList, "Action", place) &
  check.optional(value.NotAction, $StringOrList, "NotAction", place) &
  check.optional(value.Resource, $StringOrList, "Resource", place) &
  check.optional(value.NotResource, $StringOrList, "NotResource", place) &
  check.optional(value.Condition, _23, "Condition", place));
const _25 = (value, place) => check.array(value, place) && check.items(value, 0, $PolicyStatement, place);
const _26 = (value, place) => ($PolicyStatement(value) || _25(value) || check.nullValue(value) || check.anyOf(value, place, $PolicyStatement, _25, check.nullValue));
const $KeyPolicy = (value, place) => check.object(value, place) && (check.optional(value.Version, check.string, "Version", place) &
  check.optional(value.Id, check.string, "Id", place) &
  check.optional(value.Statement, _26, "Statement", place));
const _28 = (value, place) => ($KeyPolicy(value) || check.nullValue(value) || check.anyOf(value, place, $KeyPolicy, check.nullValue));
const $AwsTag = (value, place) => check.object(value, place) && (check.required(value.TagKey, check.string, "TagKey", place) &
  check.required(value.TagValue, check.string, "TagValue", place));
const _30 = (value, place) => (check.array(value) || check.nullValue(value) || check.anyOf(value, place, check.array, check.nullValue)) && check.items(value, 0, $AwsTag, place);
const $AwsParam = (value, place) => check.object(value, place) && (check.optional(value.AWSAccountId, check.string, "AWSAccountId", place) &
  check.optional(value.Arn, check.string, "Arn", place) &
  check.optional(value.KeyID, check.string, "KeyID", place) &
  check.optional(value.CustomerMasterKeySpec, check.string, "CustomerMasterKeySpec", place) &
  check.optional(value.KeySpec, check.string, "KeySpec", place) &
  check.optional(value.Description, check.string, "Description", place) &
  check.optional(value.Enabled, check.boolean, "Enabled", place) &
  check.optional(value.EncryptionAlgorithms, _1, "EncryptionAlgorithms", place) &
  check.optional(value.MacAlgorithmSpec, _1, "MacAlgorithmSpec", place) &
  check.optional(value.MacAlgorithms, _1, "MacAlgorithms", place) &
  check.optional(value.SigningAlgorithms, _1, "SigningAlgorithms", place) &
  check.optional(value.KeyAgreementAlgorithms, _1, "KeyAgreementAlgorithms", place) &
  check.optional(value.EncapsulationAlgorithms, _1, "EncapsulationAlgorithms", place) &
  check.optional(value.KeyManager, check.string, "KeyManager", place) &
  check.optional(value.KeyState, check.string, "KeyState", place) &
  check.optional(value.KeyUsage, check.string, "KeyUsage", place) &
  check.optional(value.Origin, check.string, "Origin", place) &
  check.optional(value.CreationDate, $OptionalDateTime, "CreationDate", place) &
  check.optional(value.DeletionDate, $OptionalDateTime, "DeletionDate", place) &
  check.optional(value.PendingDeletionWindowInDays, _4, "PendingDeletionWindowInDays", place) &
  check.optional(value.ExpirationModel, check.string, "ExpirationModel", place) &
  check.optional(value.ValidTo, $OptionalDateTime, "ValidTo", place) &
  check.optional(value.MultiRegion, check.boolean, "MultiRegion", place) &
  check.optional(value.MultiRegionConfiguration, _9, "MultiRegionConfiguration", place) &
  check.optional(value.ReplicaPolicy, check.string, "ReplicaPolicy", place) &
  check.optional(value.ReplicaTags, check.any, "ReplicaTags", place) &
  check.optional(value.KeyRotationEnabled, check.boolean, "KeyRotationEnabled", place) &
  check.optional(value.RotationPeriodInDays, _4, "RotationPeriodInDays", place) &
  check.optional(value.NextRotationDate, $OptionalDateTime, "NextRotationDate", place) &
  check.optional(value.CurrentKeyMaterialId, check.string, "CurrentKeyMaterialId", place) &
  check.optional(value.CustomKeyStoreId, check.string, "CustomKeyStoreId", place) &
  check.optional(value.CloudHsmClusterId, check.string, "CloudHsmClusterId", place) &
  check.optional(value.XksKeyConfiguration, _11, "XksKeyConfiguration", place) &
  check.optional(value.Policy, _28, "Policy", place) &
  check.optional(value.Alias, _1, "Alias", place) &
  check.optional(value.Tags, _30, "Tags", place));
const $RotationJobLabels = (value, place) => check.object(value, place) && (check.optional(value.job_config_id, check.string, "job_config_id", place) &
  check.optional(value.auto_rotate_key_source, check.string, "auto_rotate_key_source", place) &
  check.optional(value.disable_encrypt_on_auto_rotate, check.string, "disable_encrypt_on_auto_rotate", place) &
  check.optional(value.disable_encrypt_for_all_accounts_on_auto_rotate, check.string, "disable_encrypt_for_all_accounts_on_auto_rotate", place) &
  check.others(value, (key) => !["job_config_id","auto_rotate_key_source","disable_encrypt_on_auto_rotate","disable_encrypt_for_all_accounts_on_auto_rotate"].includes(key), check.string, place));
const _33 = (value, place) => ($RotationJobLabels(value) || check.nullValue(value) || check.anyOf(value, place, $RotationJobLabels, check.nullValue));
const $AwsKey = (value, place) => check.object(value, place) && (check.required(value.id, check.string, "id", place) &
  check.required(value.uri, check.string, "uri", place) &
  check.optional(value.account, check.string, "account", place) &
  check.optional(value.application, check.string, "application", place) &
  check.optional(value.devAccount, check.string, "devAccount", place) &
  check.required(value.createdAt, _0, "createdAt", place) &
  check.required(value.updatedAt, _0, "updatedAt", place) &
  check.required(value.synced_at, _0, "synced_at", place) &
  check.required(value.kms_id, check.string, "kms_id", place) &
  check.required(value.kms, check.string, "kms", place) &
  check.required(value.rotation_status, check.string, "rotation_status", place) &
  check.required(value.cloud_name, check.string, "cloud_name", place) &
  check.required(value.key_type, check.string, "key_type", place) &
  check.optional(value.basic_view_enabled, check.boolean, "basic_view_enabled", place) &
  check.required(value.region, check.string, "region", place) &
  check.required(value.gone, check.boolean, "gone", place) &
  check.required(value.key_material_origin, check.string, "key_material_origin", place) &
  check.required(value.aws_param, $AwsParam, "aws_param", place) &
  check.optional(value.labels, _33, "labels", place) &
  check.optional(value.local_key_id, check.string, "local_key_id", place) &
  check.optional(value.local_key_name, check.string, "local_key_name", place) &
  check.optional(value.key_source, check.string, "key_source", place) &
  check.optional(value.source_key_tier, check.string, "source_key_tier", place) &
  check.optional(value.key_source_container_id, check.string, "key_source_container_id", place) &
  check.optional(value.key_source_container_name, check.string, "key_source_container_name", place) &
  check.optional(value.deletion_date, $OptionalDateTime, "deletion_date", place) &
  check.optional(value.rotated_at, $OptionalDateTime, "rotated_at", place) &
  check.optional(value.rotated_from, check.string, "rotated_from", place) &
  check.optional(value.rotated_to, check.string, "rotated_to", place) &
  check.optional(value.external_accounts, _1, "external_accounts", place) &
  check.optional(value.key_admins, _1, "key_admins", place) &
  check.optional(value.key_admins_roles, _1, "key_admins_roles", place) &
  check.optional(value.key_users, _1, "key_users", place) &
  check.optional(value.key_users_roles, _1, "key_users_roles", place) &
  check.optional(value.replica_policy, check.string, "replica_policy", place) &
  check.optional(value.blocked, check.boolean, "blocked", place) &
  check.optional(value.linked_state, check.boolean, "linked_state", place) &
  check.optional(value.custom_key_store_id, check.string, "custom_key_store_id", place));
const $ErrorBody = (value, place) => check.object(value, place) && (check.optional(value.code, _4, "code", place) &
  check.required(value.codeDesc, check.string, "codeDesc", place) &
  check.optional(value.message, check.string, "message", place) &
  check.optional(value.requestID, check.string, "requestID", place));

export function isAwsKey(value) {
  return check.isValid($AwsKey, value);
}

export function validateAwsKey(value) {
  return check.violationsOf($AwsKey, value);
}

export function isErrorBody(value) {
  return check.isValid($ErrorBody, value);
}

export function validateErrorBody(value) {
  return check.violationsOf($ErrorBody, value);
}
