// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./client/checks.js";
const optional_string = /* @__PURE__ */ check.optional(check.string);
const optional_boolean = /* @__PURE__ */ check.optional(check.boolean);
const array_string = /* @__PURE__ */ check.array(check.string);
const optional_array_string = /* @__PURE__ */ check.optional(array_string);
const optional_dateTime = /* @__PURE__ */ check.optional(check.dateTime);
const AwsParam_ValidTo = /* @__PURE__ */ check.anyOf(check.dateTime, check.emptyString);
const optional_AwsParam_ValidTo = /* @__PURE__ */ check.optional(AwsParam_ValidTo);
const MultiRegionKey = /* @__PURE__ */ check.object((value, place) => optional_string(value.Arn, place) &
    optional_string(value.Region, place));
const optional_MultiRegionKey = /* @__PURE__ */ check.optional(MultiRegionKey);
const array_MultiRegionKey = /* @__PURE__ */ check.array(MultiRegionKey);
const optional_array_MultiRegionKey = /* @__PURE__ */ check.optional(array_MultiRegionKey);
const MultiRegionConfiguration = /* @__PURE__ */ check.object((value, place) => optional_string(value.MultiRegionKeyType, place) &
    optional_MultiRegionKey(value.PrimaryKey, place) &
    optional_array_MultiRegionKey(value.ReplicaKeys, place));
const optional_MultiRegionConfiguration = /* @__PURE__ */ check.optional(MultiRegionConfiguration);
const optional_present = /* @__PURE__ */ check.optional(check.present);
const optional_safeInteger = /* @__PURE__ */ check.optional(check.safeInteger);
const XksKeyConfiguration = /* @__PURE__ */ check.object((value, place) => optional_string(value.Id, place));
const optional_XksKeyConfiguration = /* @__PURE__ */ check.optional(XksKeyConfiguration);
const PolicyStatement_Effect = /* @__PURE__ */ check.enumeration("Allow", "Deny");
const PolicyPrincipal_1 = /* @__PURE__ */ check.enumeration("*");
const StringOrList = /* @__PURE__ */ check.anyOf(check.string, array_string);
const optional_StringOrList = /* @__PURE__ */ check.optional(StringOrList);
const PolicyPrincipal_2 = /* @__PURE__ */ check.object((value, place) => optional_StringOrList(value.AWS, place) &
    optional_StringOrList(value.Federated, place) &
    optional_StringOrList(value.Service, place) &
    optional_StringOrList(value.CanonicalUser, place));
const PolicyPrincipal = /* @__PURE__ */ check.anyOf(PolicyPrincipal_1, PolicyPrincipal_2);
const optional_PolicyPrincipal = /* @__PURE__ */ check.optional(PolicyPrincipal);
const PolicyConditionValue = /* @__PURE__ */ check.anyOf(check.string, check.number, check.boolean);
const array_PolicyConditionValue = /* @__PURE__ */ check.array(PolicyConditionValue);
const PolicyCondition_values_values = /* @__PURE__ */ check.anyOf(PolicyConditionValue, array_PolicyConditionValue);
const PolicyCondition_values = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values_values, place));
const PolicyCondition = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values, place));
const optional_PolicyCondition = /* @__PURE__ */ check.optional(PolicyCondition);
const PolicyStatement = /* @__PURE__ */ check.object((value, place) => optional_string(value.Sid, place) &
    PolicyStatement_Effect(value.Effect, place) &
    optional_PolicyPrincipal(value.Principal, place) &
    optional_PolicyPrincipal(value.NotPrincipal, place) &
    optional_StringOrList(value.Action, place) &
    optional_StringOrList(value.NotAction, place) &
    optional_StringOrList(value.Resource, place) &
    optional_StringOrList(value.NotResource, place) &
    optional_PolicyCondition(value.Condition, place));
const array_PolicyStatement = /* @__PURE__ */ check.array(PolicyStatement);
const KeyPolicy_Statement = /* @__PURE__ */ check.anyOf(PolicyStatement, array_PolicyStatement);
const optional_KeyPolicy_Statement = /* @__PURE__ */ check.optional(KeyPolicy_Statement);
const KeyPolicy = /* @__PURE__ */ check.object((value, place) => optional_string(value.Version, place) &
    optional_string(value.Id, place) &
    optional_KeyPolicy_Statement(value.Statement, place));
const optional_KeyPolicy = /* @__PURE__ */ check.optional(KeyPolicy);
const AwsTag = /* @__PURE__ */ check.object((value, place) => check.string(value.TagKey, place) &
    check.string(value.TagValue, place));
const array_AwsTag = /* @__PURE__ */ check.array(AwsTag);
const optional_array_AwsTag = /* @__PURE__ */ check.optional(array_AwsTag);
const AwsParam = /* @__PURE__ */ check.object((value, place) => optional_string(value.AWSAccountId, place) &
    optional_string(value.Arn, place) &
    optional_string(value.KeyID, place) &
    optional_string(value.CustomerMasterKeySpec, place) &
    optional_string(value.Description, place) &
    optional_boolean(value.Enabled, place) &
    optional_array_string(value.EncryptionAlgorithms, place) &
    optional_array_string(value.MacAlgorithmSpec, place) &
    optional_array_string(value.SigningAlgorithms, place) &
    optional_string(value.KeyManager, place) &
    optional_string(value.KeyState, place) &
    optional_string(value.KeyUsage, place) &
    optional_string(value.Origin, place) &
    optional_dateTime(value.CreationDate, place) &
    optional_string(value.ExpirationModel, place) &
    optional_AwsParam_ValidTo(value.ValidTo, place) &
    optional_boolean(value.MultiRegion, place) &
    optional_MultiRegionConfiguration(value.MultiRegionConfiguration, place) &
    optional_string(value.ReplicaPolicy, place) &
    optional_present(value.ReplicaTags, place) &
    optional_boolean(value.KeyRotationEnabled, place) &
    optional_safeInteger(value.RotationPeriodInDays, place) &
    optional_string(value.NextRotationDate, place) &
    optional_string(value.CurrentKeyMaterialId, place) &
    optional_string(value.CustomKeyStoreId, place) &
    optional_string(value.CloudHsmClusterId, place) &
    optional_XksKeyConfiguration(value.XksKeyConfiguration, place) &
    optional_KeyPolicy(value.Policy, place) &
    optional_array_string(value.Alias, place) &
    optional_array_AwsTag(value.Tags, place));
const RotationJobLabels_disable_encrypt_on_auto_rotate = /* @__PURE__ */ check.enumeration("true", "false");
const optional_RotationJobLabels_disable_encrypt_on_auto_rotate = /* @__PURE__ */ check.optional(RotationJobLabels_disable_encrypt_on_auto_rotate);
const RotationJobLabels = /* @__PURE__ */ check.object((value, place) => optional_string(value.job_config_id, place) &
    optional_string(value.auto_rotate_key_source, place) &
    optional_RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_on_auto_rotate, place) &
    optional_RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_for_all_accounts_on_auto_rotate, place) &
    check.others(value, ["job_config_id", "auto_rotate_key_source", "disable_encrypt_on_auto_rotate", "disable_encrypt_for_all_accounts_on_auto_rotate"], check.string, place));
const optional_RotationJobLabels = /* @__PURE__ */ check.optional(RotationJobLabels);
const AwsKey = /* @__PURE__ */ check.object((value, place) => check.string(value.id, place) &
    check.string(value.uri, place) &
    optional_string(value.account, place) &
    optional_string(value.application, place) &
    optional_string(value.devAccount, place) &
    check.dateTime(value.createdAt, place) &
    check.dateTime(value.updatedAt, place) &
    check.dateTime(value.synced_at, place) &
    check.string(value.kms_id, place) &
    check.string(value.kms, place) &
    check.string(value.rotation_status, place) &
    check.string(value.cloud_name, place) &
    check.string(value.key_type, place) &
    optional_boolean(value.basic_view_enabled, place) &
    check.string(value.region, place) &
    check.boolean(value.gone, place) &
    check.string(value.key_material_origin, place) &
    AwsParam(value.aws_param, place) &
    optional_RotationJobLabels(value.labels, place) &
    optional_string(value.job_config_id, place) &
    optional_boolean(value.disable_encrypt_on_auto_rotate, place) &
    optional_string(value.local_key_id, place) &
    optional_string(value.local_key_name, place) &
    optional_string(value.key_source, place) &
    optional_string(value.source_key_tier, place) &
    optional_string(value.key_source_container_id, place) &
    optional_string(value.key_source_container_name, place) &
    optional_dateTime(value.deletion_date, place) &
    optional_dateTime(value.DeletionDate, place) &
    optional_dateTime(value.rotated_at, place) &
    optional_string(value.rotated_from, place) &
    optional_string(value.rotated_to, place) &
    optional_array_string(value.external_accounts, place) &
    optional_array_string(value.key_admins, place) &
    optional_array_string(value.key_admins_roles, place) &
    optional_array_string(value.key_users, place) &
    optional_array_string(value.key_users_roles, place) &
    optional_string(value.replica_policy, place) &
    optional_boolean(value.blocked, place) &
    optional_boolean(value.linked_state, place) &
    optional_string(value.custom_key_store_id, place));
const ErrorBody = /* @__PURE__ */ check.object((value, place) => optional_safeInteger(value.code, place) &
    check.string(value.codeDesc, place) &
    optional_string(value.message, place) &
    optional_string(value.requestID, place));
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
