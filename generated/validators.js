// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./runtime/client/checks.js";

const optional_string = (value, place) => value === undefined ? 1 : check.string(value, place);
const optional_boolean = (value, place) => value === undefined ? 1 : check.boolean(value, place);
const array_string = (value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= check.string(value[index], place);
  return fits;
};
const unset_array_string = (value, place) => value == null ? 1 : array_string(value, place);
const OptionalDateTime = (value, place) => check.dateTime(value) || check.emptyString(value) || check.none(value, place, check.dateTime, check.emptyString);
const optional_safeInteger = (value, place) => value === undefined ? 1 : check.safeInteger(value, place);
const MultiRegionKey = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.Arn, place) &
  optional_string(value.Region, place));
const array_MultiRegionKey = (value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= MultiRegionKey(value[index], place);
  return fits;
};
const unset_array_MultiRegionKey = (value, place) => value == null ? 1 : array_MultiRegionKey(value, place);
const MultiRegionConfiguration = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.MultiRegionKeyType, place) &
  (value.PrimaryKey == null ? 1 : MultiRegionKey(value.PrimaryKey, place)) &
  unset_array_MultiRegionKey(value.ReplicaKeys, place));
const optional_present = (value, place) => value === undefined ? 1 : check.present(value, place);
const XksKeyConfiguration = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.Id, place));
const PolicyStatement_Effect = (value, place) => value === "Allow" || value === "Deny" ? 1 : check.violation("one of Allow, Deny", value, place);
const PolicyPrincipal_1 = (value, place) => value === "*" ? 1 : check.violation("one of *", value, place);
const StringOrList = (value, place) => check.string(value) || array_string(value) || check.none(value, place, check.string, array_string);
const PolicyPrincipal_2 = (value, place) => (value = check.object(value, place)) && (
  (value.AWS == null ? 1 : StringOrList(value.AWS, place)) &
  (value.Federated == null ? 1 : StringOrList(value.Federated, place)) &
  (value.Service == null ? 1 : StringOrList(value.Service, place)) &
  (value.CanonicalUser == null ? 1 : StringOrList(value.CanonicalUser, place)));
const PolicyPrincipal = (value, place) => PolicyPrincipal_2(value) || PolicyPrincipal_1(value) || check.none(value, place, PolicyPrincipal_1, PolicyPrincipal_2);
const PolicyConditionValue = (value, place) => check.string(value) || check.number(value) || check.boolean(value) || check.none(value, place, check.string, check.number, check.boolean);
const array_PolicyConditionValue = (value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= PolicyConditionValue(value[index], place);
  return fits;
};
const PolicyConditionKeys_values = (value, place) => check.string(value) || check.number(value) || check.boolean(value) || array_PolicyConditionValue(value) || check.none(value, place, check.string, check.number, check.boolean, array_PolicyConditionValue);
const PolicyConditionKeys = (value, place) => (value = check.object(value, place)) && (
  check.others(value, [], PolicyConditionKeys_values, place));
const PolicyCondition = (value, place) => (value = check.object(value, place)) && (
  check.others(value, [], PolicyConditionKeys, place));
const PolicyStatement = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.Sid, place) &
  PolicyStatement_Effect(value.Effect, place) &
  (value.Principal == null ? 1 : PolicyPrincipal(value.Principal, place)) &
  (value.NotPrincipal == null ? 1 : PolicyPrincipal(value.NotPrincipal, place)) &
  (value.Action == null ? 1 : StringOrList(value.Action, place)) &
  (value.NotAction == null ? 1 : StringOrList(value.NotAction, place)) &
  (value.Resource == null ? 1 : StringOrList(value.Resource, place)) &
  (value.NotResource == null ? 1 : StringOrList(value.NotResource, place)) &
  (value.Condition == null ? 1 : PolicyCondition(value.Condition, place)));
const array_PolicyStatement = (value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= PolicyStatement(value[index], place);
  return fits;
};
const KeyPolicy_Statement = (value, place) => PolicyStatement(value) || array_PolicyStatement(value) || check.none(value, place, PolicyStatement, array_PolicyStatement);
const KeyPolicy = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.Version, place) &
  optional_string(value.Id, place) &
  (value.Statement == null ? 1 : KeyPolicy_Statement(value.Statement, place)));
const AwsTag = (value, place) => (value = check.object(value, place)) && (
  check.string(value.TagKey, place) &
  check.string(value.TagValue, place));
const array_AwsTag = (value, place) => {
  let fits = (value = check.array(value, place)) ? 1 : 0;
  for (let index = 0; index < value.length; index++) fits &= AwsTag(value[index], place);
  return fits;
};
const unset_array_AwsTag = (value, place) => value == null ? 1 : array_AwsTag(value, place);
const AwsParam = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.AWSAccountId, place) &
  optional_string(value.Arn, place) &
  optional_string(value.KeyID, place) &
  optional_string(value.CustomerMasterKeySpec, place) &
  optional_string(value.KeySpec, place) &
  optional_string(value.Description, place) &
  optional_boolean(value.Enabled, place) &
  unset_array_string(value.EncryptionAlgorithms, place) &
  unset_array_string(value.MacAlgorithmSpec, place) &
  unset_array_string(value.MacAlgorithms, place) &
  unset_array_string(value.SigningAlgorithms, place) &
  unset_array_string(value.KeyAgreementAlgorithms, place) &
  unset_array_string(value.EncapsulationAlgorithms, place) &
  optional_string(value.KeyManager, place) &
  optional_string(value.KeyState, place) &
  optional_string(value.KeyUsage, place) &
  optional_string(value.Origin, place) &
  (value.CreationDate == null ? 1 : OptionalDateTime(value.CreationDate, place)) &
  (value.DeletionDate == null ? 1 : OptionalDateTime(value.DeletionDate, place)) &
  optional_safeInteger(value.PendingDeletionWindowInDays, place) &
  optional_string(value.ExpirationModel, place) &
  (value.ValidTo == null ? 1 : OptionalDateTime(value.ValidTo, place)) &
  optional_boolean(value.MultiRegion, place) &
  (value.MultiRegionConfiguration == null ? 1 : MultiRegionConfiguration(value.MultiRegionConfiguration, place)) &
  optional_string(value.ReplicaPolicy, place) &
  optional_present(value.ReplicaTags, place) &
  optional_boolean(value.KeyRotationEnabled, place) &
  optional_safeInteger(value.RotationPeriodInDays, place) &
  (value.NextRotationDate == null ? 1 : OptionalDateTime(value.NextRotationDate, place)) &
  optional_string(value.CurrentKeyMaterialId, place) &
  optional_string(value.CustomKeyStoreId, place) &
  optional_string(value.CloudHsmClusterId, place) &
  (value.XksKeyConfiguration == null ? 1 : XksKeyConfiguration(value.XksKeyConfiguration, place)) &
  (value.Policy == null ? 1 : KeyPolicy(value.Policy, place)) &
  unset_array_string(value.Alias, place) &
  unset_array_AwsTag(value.Tags, place));
const RotationJobLabels = (value, place) => (value = check.object(value, place)) && (
  optional_string(value.job_config_id, place) &
  optional_string(value.auto_rotate_key_source, place) &
  optional_string(value.disable_encrypt_on_auto_rotate, place) &
  optional_string(value.disable_encrypt_for_all_accounts_on_auto_rotate, place) &
  check.others(value, ["job_config_id","auto_rotate_key_source","disable_encrypt_on_auto_rotate","disable_encrypt_for_all_accounts_on_auto_rotate"], check.string, place));
const AwsKey = (value, place) => (value = check.object(value, place)) && (
  check.string(value.id, place) &
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
  (value.labels == null ? 1 : RotationJobLabels(value.labels, place)) &
  optional_string(value.local_key_id, place) &
  optional_string(value.local_key_name, place) &
  optional_string(value.key_source, place) &
  optional_string(value.source_key_tier, place) &
  optional_string(value.key_source_container_id, place) &
  optional_string(value.key_source_container_name, place) &
  (value.deletion_date == null ? 1 : OptionalDateTime(value.deletion_date, place)) &
  (value.rotated_at == null ? 1 : OptionalDateTime(value.rotated_at, place)) &
  optional_string(value.rotated_from, place) &
  optional_string(value.rotated_to, place) &
  unset_array_string(value.external_accounts, place) &
  unset_array_string(value.key_admins, place) &
  unset_array_string(value.key_admins_roles, place) &
  unset_array_string(value.key_users, place) &
  unset_array_string(value.key_users_roles, place) &
  optional_string(value.replica_policy, place) &
  optional_boolean(value.blocked, place) &
  optional_boolean(value.linked_state, place) &
  optional_string(value.custom_key_store_id, place));
const ErrorBody = (value, place) => (value = check.object(value, place)) && (
  optional_safeInteger(value.code, place) &
  check.string(value.codeDesc, place) &
  optional_string(value.message, place) &
  optional_string(value.requestID, place));

export function isAwsKey(value) {
  return AwsKey(value) === 1;
}

export function validateAwsKey(value) {
  return check.violationsOf(AwsKey, value);
}

export function isErrorBody(value) {
  return ErrorBody(value) === 1;
}

export function validateErrorBody(value) {
  return check.violationsOf(ErrorBody, value);
}
