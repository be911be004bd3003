// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./client/checks.js";
const optional_string = /* @__PURE__ */ check.optional(check.string);
const optional_boolean = /* @__PURE__ */ check.optional(check.boolean);
const array_string = /* @__PURE__ */ check.array(check.string);
const optional_array_string = /* @__PURE__ */ check.optional(array_string);
const optional_dateTime = /* @__PURE__ */ check.optional(check.dateTime);
const AwsParam_ValidTo_2 = /* @__PURE__ */ check.maxLength(0);
const AwsParam_ValidTo = /* @__PURE__ */ check.anyOf(check.dateTime, AwsParam_ValidTo_2);
const optional_AwsParam_ValidTo = /* @__PURE__ */ check.optional(AwsParam_ValidTo);
const MultiRegionKey = /* @__PURE__ */ check.object((value, place) => optional_string(value.Arn, place, "Arn") &
    optional_string(value.Region, place, "Region"));
const optional_MultiRegionKey = /* @__PURE__ */ check.optional(MultiRegionKey);
const array_MultiRegionKey = /* @__PURE__ */ check.array(MultiRegionKey);
const optional_array_MultiRegionKey = /* @__PURE__ */ check.optional(array_MultiRegionKey);
const MultiRegionConfiguration = /* @__PURE__ */ check.object((value, place) => optional_string(value.MultiRegionKeyType, place, "MultiRegionKeyType") &
    optional_MultiRegionKey(value.PrimaryKey, place, "PrimaryKey") &
    optional_array_MultiRegionKey(value.ReplicaKeys, place, "ReplicaKeys"));
const optional_MultiRegionConfiguration = /* @__PURE__ */ check.optional(MultiRegionConfiguration);
const optional_present = /* @__PURE__ */ check.optional(check.present);
const optional_safeInteger = /* @__PURE__ */ check.optional(check.safeInteger);
const XksKeyConfiguration = /* @__PURE__ */ check.object((value, place) => optional_string(value.Id, place, "Id"));
const optional_XksKeyConfiguration = /* @__PURE__ */ check.optional(XksKeyConfiguration);
const PolicyStatement_Effect = /* @__PURE__ */ check.enumeration("Allow", "Deny");
const PolicyPrincipal_1 = /* @__PURE__ */ check.enumeration("*");
const StringOrList = /* @__PURE__ */ check.anyOf(check.string, array_string);
const optional_StringOrList = /* @__PURE__ */ check.optional(StringOrList);
const PolicyPrincipal_2 = /* @__PURE__ */ check.object((value, place) => optional_StringOrList(value.AWS, place, "AWS") &
    optional_StringOrList(value.Federated, place, "Federated") &
    optional_StringOrList(value.Service, place, "Service") &
    optional_StringOrList(value.CanonicalUser, place, "CanonicalUser"));
const PolicyPrincipal = /* @__PURE__ */ check.anyOf(PolicyPrincipal_1, PolicyPrincipal_2);
const optional_PolicyPrincipal = /* @__PURE__ */ check.optional(PolicyPrincipal);
const PolicyConditionValue = /* @__PURE__ */ check.anyOf(check.string, check.number, check.boolean);
const array_PolicyConditionValue = /* @__PURE__ */ check.array(PolicyConditionValue);
const PolicyCondition_values_values = /* @__PURE__ */ check.anyOf(PolicyConditionValue, array_PolicyConditionValue);
const PolicyCondition_values = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values_values, place));
const PolicyCondition = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values, place));
const optional_PolicyCondition = /* @__PURE__ */ check.optional(PolicyCondition);
const PolicyStatement = /* @__PURE__ */ check.object((value, place) => optional_string(value.Sid, place, "Sid") &
    PolicyStatement_Effect(value.Effect, place, "Effect") &
    optional_PolicyPrincipal(value.Principal, place, "Principal") &
    optional_PolicyPrincipal(value.NotPrincipal, place, "NotPrincipal") &
    optional_StringOrList(value.Action, place, "Action") &
    optional_StringOrList(value.NotAction, place, "NotAction") &
    optional_StringOrList(value.Resource, place, "Resource") &
    optional_StringOrList(value.NotResource, place, "NotResource") &
    optional_PolicyCondition(value.Condition, place, "Condition"));
const array_PolicyStatement = /* @__PURE__ */ check.array(PolicyStatement);
const KeyPolicy_Statement = /* @__PURE__ */ check.anyOf(PolicyStatement, array_PolicyStatement);
const optional_KeyPolicy_Statement = /* @__PURE__ */ check.optional(KeyPolicy_Statement);
const KeyPolicy = /* @__PURE__ */ check.object((value, place) => optional_string(value.Version, place, "Version") &
    optional_string(value.Id, place, "Id") &
    optional_KeyPolicy_Statement(value.Statement, place, "Statement"));
const optional_KeyPolicy = /* @__PURE__ */ check.optional(KeyPolicy);
const AwsTag = /* @__PURE__ */ check.object((value, place) => check.string(value.TagKey, place, "TagKey") &
    check.string(value.TagValue, place, "TagValue"));
const array_AwsTag = /* @__PURE__ */ check.array(AwsTag);
const optional_array_AwsTag = /* @__PURE__ */ check.optional(array_AwsTag);
const AwsParam = /* @__PURE__ */ check.object((value, place) => optional_string(value.AWSAccountId, place, "AWSAccountId") &
    optional_string(value.Arn, place, "Arn") &
    optional_string(value.KeyID, place, "KeyID") &
    optional_string(value.CustomerMasterKeySpec, place, "CustomerMasterKeySpec") &
    optional_string(value.Description, place, "Description") &
    optional_boolean(value.Enabled, place, "Enabled") &
    optional_array_string(value.EncryptionAlgorithms, place, "EncryptionAlgorithms") &
    optional_array_string(value.MacAlgorithmSpec, place, "MacAlgorithmSpec") &
    optional_array_string(value.SigningAlgorithms, place, "SigningAlgorithms") &
    optional_string(value.KeyManager, place, "KeyManager") &
    optional_string(value.KeyState, place, "KeyState") &
    optional_string(value.KeyUsage, place, "KeyUsage") &
    optional_string(value.Origin, place, "Origin") &
    optional_dateTime(value.CreationDate, place, "CreationDate") &
    optional_string(value.ExpirationModel, place, "ExpirationModel") &
    optional_AwsParam_ValidTo(value.ValidTo, place, "ValidTo") &
    optional_boolean(value.MultiRegion, place, "MultiRegion") &
    optional_MultiRegionConfiguration(value.MultiRegionConfiguration, place, "MultiRegionConfiguration") &
    optional_string(value.ReplicaPolicy, place, "ReplicaPolicy") &
    optional_present(value.ReplicaTags, place, "ReplicaTags") &
    optional_boolean(value.KeyRotationEnabled, place, "KeyRotationEnabled") &
    optional_safeInteger(value.RotationPeriodInDays, place, "RotationPeriodInDays") &
    optional_string(value.NextRotationDate, place, "NextRotationDate") &
    optional_string(value.CurrentKeyMaterialId, place, "CurrentKeyMaterialId") &
    optional_string(value.CustomKeyStoreId, place, "CustomKeyStoreId") &
    optional_string(value.CloudHsmClusterId, place, "CloudHsmClusterId") &
    optional_XksKeyConfiguration(value.XksKeyConfiguration, place, "XksKeyConfiguration") &
    optional_KeyPolicy(value.Policy, place, "Policy") &
    optional_array_string(value.Alias, place, "Alias") &
    optional_array_AwsTag(value.Tags, place, "Tags"));
const RotationJobLabels_disable_encrypt_on_auto_rotate = /* @__PURE__ */ check.enumeration("true", "false");
const optional_RotationJobLabels_disable_encrypt_on_auto_rotate = /* @__PURE__ */ check.optional(RotationJobLabels_disable_encrypt_on_auto_rotate);
const RotationJobLabels = /* @__PURE__ */ check.object((value, place) => optional_string(value.job_config_id, place, "job_config_id") &
    optional_string(value.auto_rotate_key_source, place, "auto_rotate_key_source") &
    optional_RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_on_auto_rotate, place, "disable_encrypt_on_auto_rotate") &
    optional_RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_for_all_accounts_on_auto_rotate, place, "disable_encrypt_for_all_accounts_on_auto_rotate") &
    check.others(value, ["job_config_id", "auto_rotate_key_source", "disable_encrypt_on_auto_rotate", "disable_encrypt_for_all_accounts_on_auto_rotate"], check.string, place));
const optional_RotationJobLabels = /* @__PURE__ */ check.optional(RotationJobLabels);
const AwsKey = /* @__PURE__ */ check.object((value, place) => check.string(value.id, place, "id") &
    check.string(value.uri, place, "uri") &
    optional_string(value.account, place, "account") &
    optional_string(value.application, place, "application") &
    optional_string(value.devAccount, place, "devAccount") &
    check.dateTime(value.createdAt, place, "createdAt") &
    check.dateTime(value.updatedAt, place, "updatedAt") &
    check.dateTime(value.synced_at, place, "synced_at") &
    check.string(value.kms_id, place, "kms_id") &
    check.string(value.kms, place, "kms") &
    check.string(value.rotation_status, place, "rotation_status") &
    check.string(value.cloud_name, place, "cloud_name") &
    check.string(value.key_type, place, "key_type") &
    optional_boolean(value.basic_view_enabled, place, "basic_view_enabled") &
    check.string(value.region, place, "region") &
    check.boolean(value.gone, place, "gone") &
    check.string(value.key_material_origin, place, "key_material_origin") &
    AwsParam(value.aws_param, place, "aws_param") &
    optional_RotationJobLabels(value.labels, place, "labels") &
    optional_string(value.job_config_id, place, "job_config_id") &
    optional_boolean(value.disable_encrypt_on_auto_rotate, place, "disable_encrypt_on_auto_rotate") &
    optional_string(value.local_key_id, place, "local_key_id") &
    optional_string(value.local_key_name, place, "local_key_name") &
    optional_string(value.key_source, place, "key_source") &
    optional_string(value.source_key_tier, place, "source_key_tier") &
    optional_string(value.key_source_container_id, place, "key_source_container_id") &
    optional_string(value.key_source_container_name, place, "key_source_container_name") &
    optional_dateTime(value.deletion_date, place, "deletion_date") &
    optional_dateTime(value.DeletionDate, place, "DeletionDate") &
    optional_dateTime(value.rotated_at, place, "rotated_at") &
    optional_string(value.rotated_from, place, "rotated_from") &
    optional_string(value.rotated_to, place, "rotated_to") &
    optional_array_string(value.external_accounts, place, "external_accounts") &
    optional_array_string(value.key_admins, place, "key_admins") &
    optional_array_string(value.key_admins_roles, place, "key_admins_roles") &
    optional_array_string(value.key_users, place, "key_users") &
    optional_array_string(value.key_users_roles, place, "key_users_roles") &
    optional_string(value.replica_policy, place, "replica_policy") &
    optional_boolean(value.blocked, place, "blocked") &
    optional_boolean(value.linked_state, place, "linked_state") &
    optional_string(value.custom_key_store_id, place, "custom_key_store_id"));
const ErrorBody = /* @__PURE__ */ check.object((value, place) => optional_safeInteger(value.code, place, "code") &
    check.string(value.codeDesc, place, "codeDesc") &
    optional_string(value.message, place, "message") &
    optional_string(value.requestID, place, "requestID"));
/** Whether a value fits the contract's schema `AwsKey`. Unknown properties and enumeration values do. */
export function isAwsKey(value) {
    return AwsKey(value) === 1;
}
/** Every place where a value breaks the contract's schema `AwsKey`; none where it fits. */
export function validateAwsKey(value) {
    return check.violationsOf(AwsKey, value);
}
/** Whether a value fits the contract's schema `ErrorBody`. Unknown properties and enumeration values do. */
export function isErrorBody(value) {
    return ErrorBody(value) === 1;
}
/** Every place where a value breaks the contract's schema `ErrorBody`; none where it fits. */
export function validateErrorBody(value) {
    return check.violationsOf(ErrorBody, value);
}
