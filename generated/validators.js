// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./client/checks.js";
const array_string = (value, place) => check.array(value, place, check.string);
const AwsParam_ValidTo = (value, place) => check.dateTime(value) || check.emptyString(value) || check.none(value, place, check.dateTime, check.emptyString);
const MultiRegionKey = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.Arn, place) &
    check.optionalString(value.Region, place));
const array_MultiRegionKey = (value, place) => check.array(value, place, MultiRegionKey);
const MultiRegionConfiguration = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.MultiRegionKeyType, place) &
    check.optional(value.PrimaryKey, place, MultiRegionKey) &
    check.optional(value.ReplicaKeys, place, array_MultiRegionKey));
const XksKeyConfiguration = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.Id, place));
const PolicyStatement_Effect = (value, place) => value === "Allow" || value === "Deny" ? 1 : check.violation("one of Allow, Deny", value, place);
const PolicyPrincipal_1 = (value, place) => value === "*" ? 1 : check.violation("one of *", value, place);
const StringOrList = (value, place) => check.string(value) || array_string(value) || check.none(value, place, check.string, array_string);
const PolicyPrincipal_2 = /* @__PURE__ */ check.object((value, place) => check.optional(value.AWS, place, StringOrList) &
    check.optional(value.Federated, place, StringOrList) &
    check.optional(value.Service, place, StringOrList) &
    check.optional(value.CanonicalUser, place, StringOrList));
const PolicyPrincipal = (value, place) => PolicyPrincipal_2(value) || PolicyPrincipal_1(value) || check.none(value, place, PolicyPrincipal_1, PolicyPrincipal_2);
const PolicyConditionValue = (value, place) => check.string(value) || check.number(value) || check.boolean(value) || check.none(value, place, check.string, check.number, check.boolean);
const array_PolicyConditionValue = (value, place) => check.array(value, place, PolicyConditionValue);
const PolicyCondition_values_values = (value, place) => PolicyConditionValue(value) || array_PolicyConditionValue(value) || check.none(value, place, PolicyConditionValue, array_PolicyConditionValue);
const PolicyCondition_values = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values_values, place));
const PolicyCondition = /* @__PURE__ */ check.object((value, place) => check.others(value, [], PolicyCondition_values, place));
const PolicyStatement = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.Sid, place) &
    PolicyStatement_Effect(value.Effect, place) &
    check.optional(value.Principal, place, PolicyPrincipal) &
    check.optional(value.NotPrincipal, place, PolicyPrincipal) &
    check.optional(value.Action, place, StringOrList) &
    check.optional(value.NotAction, place, StringOrList) &
    check.optional(value.Resource, place, StringOrList) &
    check.optional(value.NotResource, place, StringOrList) &
    check.optional(value.Condition, place, PolicyCondition));
const array_PolicyStatement = (value, place) => check.array(value, place, PolicyStatement);
const KeyPolicy_Statement = (value, place) => PolicyStatement(value) || array_PolicyStatement(value) || check.none(value, place, PolicyStatement, array_PolicyStatement);
const KeyPolicy = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.Version, place) &
    check.optionalString(value.Id, place) &
    check.optional(value.Statement, place, KeyPolicy_Statement));
const AwsTag = /* @__PURE__ */ check.object((value, place) => check.string(value.TagKey, place) &
    check.string(value.TagValue, place));
const array_AwsTag = (value, place) => check.array(value, place, AwsTag);
const AwsParam = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.AWSAccountId, place) &
    check.optionalString(value.Arn, place) &
    check.optionalString(value.KeyID, place) &
    check.optionalString(value.CustomerMasterKeySpec, place) &
    check.optionalString(value.Description, place) &
    check.optional(value.Enabled, place, check.boolean) &
    check.optional(value.EncryptionAlgorithms, place, array_string) &
    check.optional(value.MacAlgorithmSpec, place, array_string) &
    check.optional(value.SigningAlgorithms, place, array_string) &
    check.optionalString(value.KeyManager, place) &
    check.optionalString(value.KeyState, place) &
    check.optionalString(value.KeyUsage, place) &
    check.optionalString(value.Origin, place) &
    check.optional(value.CreationDate, place, check.dateTime) &
    check.optionalString(value.ExpirationModel, place) &
    check.optional(value.ValidTo, place, AwsParam_ValidTo) &
    check.optional(value.MultiRegion, place, check.boolean) &
    check.optional(value.MultiRegionConfiguration, place, MultiRegionConfiguration) &
    check.optionalString(value.ReplicaPolicy, place) &
    check.optional(value.ReplicaTags, place, check.present) &
    check.optional(value.KeyRotationEnabled, place, check.boolean) &
    check.optional(value.RotationPeriodInDays, place, check.safeInteger) &
    check.optionalString(value.NextRotationDate, place) &
    check.optionalString(value.CurrentKeyMaterialId, place) &
    check.optionalString(value.CustomKeyStoreId, place) &
    check.optionalString(value.CloudHsmClusterId, place) &
    check.optional(value.XksKeyConfiguration, place, XksKeyConfiguration) &
    check.optional(value.Policy, place, KeyPolicy) &
    check.optional(value.Alias, place, array_string) &
    check.optional(value.Tags, place, array_AwsTag));
const RotationJobLabels_disable_encrypt_on_auto_rotate = (value, place) => value === "true" || value === "false" ? 1 : check.violation("one of true, false", value, place);
const RotationJobLabels = /* @__PURE__ */ check.object((value, place) => check.optionalString(value.job_config_id, place) &
    check.optionalString(value.auto_rotate_key_source, place) &
    check.optional(value.disable_encrypt_on_auto_rotate, place, RotationJobLabels_disable_encrypt_on_auto_rotate) &
    check.optional(value.disable_encrypt_for_all_accounts_on_auto_rotate, place, RotationJobLabels_disable_encrypt_on_auto_rotate) &
    check.others(value, ["job_config_id", "auto_rotate_key_source", "disable_encrypt_on_auto_rotate", "disable_encrypt_for_all_accounts_on_auto_rotate"], check.string, place));
const AwsKey = /* @__PURE__ */ check.object((value, place) => check.string(value.id, place) &
    check.string(value.uri, place) &
    check.optionalString(value.account, place) &
    check.optionalString(value.application, place) &
    check.optionalString(value.devAccount, place) &
    check.dateTime(value.createdAt, place) &
    check.dateTime(value.updatedAt, place) &
    check.dateTime(value.synced_at, place) &
    check.string(value.kms_id, place) &
    check.string(value.kms, place) &
    check.string(value.rotation_status, place) &
    check.string(value.cloud_name, place) &
    check.string(value.key_type, place) &
    check.optional(value.basic_view_enabled, place, check.boolean) &
    check.string(value.region, place) &
    check.boolean(value.gone, place) &
    check.string(value.key_material_origin, place) &
    AwsParam(value.aws_param, place) &
    check.optional(value.labels, place, RotationJobLabels) &
    check.optionalString(value.job_config_id, place) &
    check.optional(value.disable_encrypt_on_auto_rotate, place, check.boolean) &
    check.optionalString(value.local_key_id, place) &
    check.optionalString(value.local_key_name, place) &
    check.optionalString(value.key_source, place) &
    check.optionalString(value.source_key_tier, place) &
    check.optionalString(value.key_source_container_id, place) &
    check.optionalString(value.key_source_container_name, place) &
    check.optional(value.deletion_date, place, check.dateTime) &
    check.optional(value.DeletionDate, place, check.dateTime) &
    check.optional(value.rotated_at, place, check.dateTime) &
    check.optionalString(value.rotated_from, place) &
    check.optionalString(value.rotated_to, place) &
    check.optional(value.external_accounts, place, array_string) &
    check.optional(value.key_admins, place, array_string) &
    check.optional(value.key_admins_roles, place, array_string) &
    check.optional(value.key_users, place, array_string) &
    check.optional(value.key_users_roles, place, array_string) &
    check.optionalString(value.replica_policy, place) &
    check.optional(value.blocked, place, check.boolean) &
    check.optional(value.linked_state, place, check.boolean) &
    check.optionalString(value.custom_key_store_id, place));
const ErrorBody = /* @__PURE__ */ check.object((value, place) => check.optional(value.code, place, check.safeInteger) &
    check.string(value.codeDesc, place) &
    check.optionalString(value.message, place) &
    check.optionalString(value.requestID, place));
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
