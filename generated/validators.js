// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./client/checks.js";
const array_string = (value, place) => {
    let fits = (value = check.array(value, place)) ? 1 : 0;
    for (let index = 0; index < value.length; index++)
        fits &= check.string(value[index], place);
    return fits;
};
const AwsParam_ValidTo = (value, place) => check.dateTime(value) || check.emptyString(value) || check.none(value, place, check.dateTime, check.emptyString);
const MultiRegionKey = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.Arn, place) &
    check.optionalString(value.Region, place));
const array_MultiRegionKey = (value, place) => {
    let fits = (value = check.array(value, place)) ? 1 : 0;
    for (let index = 0; index < value.length; index++)
        fits &= MultiRegionKey(value[index], place);
    return fits;
};
const MultiRegionConfiguration = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.MultiRegionKeyType, place) &
    (value.PrimaryKey === undefined ? 1 : MultiRegionKey(value.PrimaryKey, place)) &
    (value.ReplicaKeys === undefined ? 1 : array_MultiRegionKey(value.ReplicaKeys, place)));
const XksKeyConfiguration = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.Id, place));
const PolicyStatement_Effect = (value, place) => value === "Allow" || value === "Deny" ? 1 : check.violation("one of Allow, Deny", value, place);
const PolicyPrincipal_1 = (value, place) => value === "*" ? 1 : check.violation("one of *", value, place);
const StringOrList = (value, place) => check.string(value) || array_string(value) || check.none(value, place, check.string, array_string);
const PolicyPrincipal_2 = (value, place) => (value = check.object(value, place)) && ((value.AWS === undefined ? 1 : StringOrList(value.AWS, place)) &
    (value.Federated === undefined ? 1 : StringOrList(value.Federated, place)) &
    (value.Service === undefined ? 1 : StringOrList(value.Service, place)) &
    (value.CanonicalUser === undefined ? 1 : StringOrList(value.CanonicalUser, place)));
const PolicyPrincipal = (value, place) => PolicyPrincipal_2(value) || PolicyPrincipal_1(value) || check.none(value, place, PolicyPrincipal_1, PolicyPrincipal_2);
const PolicyConditionValue = (value, place) => check.string(value) || check.number(value) || check.boolean(value) || check.none(value, place, check.string, check.number, check.boolean);
const array_PolicyConditionValue = (value, place) => {
    let fits = (value = check.array(value, place)) ? 1 : 0;
    for (let index = 0; index < value.length; index++)
        fits &= PolicyConditionValue(value[index], place);
    return fits;
};
const PolicyCondition_values_values = (value, place) => PolicyConditionValue(value) || array_PolicyConditionValue(value) || check.none(value, place, PolicyConditionValue, array_PolicyConditionValue);
const PolicyCondition_values = (value, place) => (value = check.object(value, place)) && (check.others(value, [], PolicyCondition_values_values, place));
const PolicyCondition = (value, place) => (value = check.object(value, place)) && (check.others(value, [], PolicyCondition_values, place));
const PolicyStatement = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.Sid, place) &
    PolicyStatement_Effect(value.Effect, place) &
    (value.Principal === undefined ? 1 : PolicyPrincipal(value.Principal, place)) &
    (value.NotPrincipal === undefined ? 1 : PolicyPrincipal(value.NotPrincipal, place)) &
    (value.Action === undefined ? 1 : StringOrList(value.Action, place)) &
    (value.NotAction === undefined ? 1 : StringOrList(value.NotAction, place)) &
    (value.Resource === undefined ? 1 : StringOrList(value.Resource, place)) &
    (value.NotResource === undefined ? 1 : StringOrList(value.NotResource, place)) &
    (value.Condition === undefined ? 1 : PolicyCondition(value.Condition, place)));
const array_PolicyStatement = (value, place) => {
    let fits = (value = check.array(value, place)) ? 1 : 0;
    for (let index = 0; index < value.length; index++)
        fits &= PolicyStatement(value[index], place);
    return fits;
};
const KeyPolicy_Statement = (value, place) => PolicyStatement(value) || array_PolicyStatement(value) || check.none(value, place, PolicyStatement, array_PolicyStatement);
const KeyPolicy = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.Version, place) &
    check.optionalString(value.Id, place) &
    (value.Statement === undefined ? 1 : KeyPolicy_Statement(value.Statement, place)));
const AwsTag = (value, place) => (value = check.object(value, place)) && (check.string(value.TagKey, place) &
    check.string(value.TagValue, place));
const array_AwsTag = (value, place) => {
    let fits = (value = check.array(value, place)) ? 1 : 0;
    for (let index = 0; index < value.length; index++)
        fits &= AwsTag(value[index], place);
    return fits;
};
const AwsParam = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.AWSAccountId, place) &
    check.optionalString(value.Arn, place) &
    check.optionalString(value.KeyID, place) &
    check.optionalString(value.CustomerMasterKeySpec, place) &
    check.optionalString(value.Description, place) &
    (value.Enabled === undefined ? 1 : check.boolean(value.Enabled, place)) &
    (value.EncryptionAlgorithms === undefined ? 1 : array_string(value.EncryptionAlgorithms, place)) &
    (value.MacAlgorithmSpec === undefined ? 1 : array_string(value.MacAlgorithmSpec, place)) &
    (value.SigningAlgorithms === undefined ? 1 : array_string(value.SigningAlgorithms, place)) &
    check.optionalString(value.KeyManager, place) &
    check.optionalString(value.KeyState, place) &
    check.optionalString(value.KeyUsage, place) &
    check.optionalString(value.Origin, place) &
    (value.CreationDate === undefined ? 1 : check.dateTime(value.CreationDate, place)) &
    check.optionalString(value.ExpirationModel, place) &
    (value.ValidTo === undefined ? 1 : AwsParam_ValidTo(value.ValidTo, place)) &
    (value.MultiRegion === undefined ? 1 : check.boolean(value.MultiRegion, place)) &
    (value.MultiRegionConfiguration === undefined ? 1 : MultiRegionConfiguration(value.MultiRegionConfiguration, place)) &
    check.optionalString(value.ReplicaPolicy, place) &
    (value.ReplicaTags === undefined ? 1 : check.present(value.ReplicaTags, place)) &
    (value.KeyRotationEnabled === undefined ? 1 : check.boolean(value.KeyRotationEnabled, place)) &
    (value.RotationPeriodInDays === undefined ? 1 : check.safeInteger(value.RotationPeriodInDays, place)) &
    check.optionalString(value.NextRotationDate, place) &
    check.optionalString(value.CurrentKeyMaterialId, place) &
    check.optionalString(value.CustomKeyStoreId, place) &
    check.optionalString(value.CloudHsmClusterId, place) &
    (value.XksKeyConfiguration === undefined ? 1 : XksKeyConfiguration(value.XksKeyConfiguration, place)) &
    (value.Policy === undefined ? 1 : KeyPolicy(value.Policy, place)) &
    (value.Alias === undefined ? 1 : array_string(value.Alias, place)) &
    (value.Tags === undefined ? 1 : array_AwsTag(value.Tags, place)));
const RotationJobLabels_disable_encrypt_on_auto_rotate = (value, place) => value === "true" || value === "false" ? 1 : check.violation("one of true, false", value, place);
const RotationJobLabels = (value, place) => (value = check.object(value, place)) && (check.optionalString(value.job_config_id, place) &
    check.optionalString(value.auto_rotate_key_source, place) &
    (value.disable_encrypt_on_auto_rotate === undefined ? 1 : RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_on_auto_rotate, place)) &
    (value.disable_encrypt_for_all_accounts_on_auto_rotate === undefined ? 1 : RotationJobLabels_disable_encrypt_on_auto_rotate(value.disable_encrypt_for_all_accounts_on_auto_rotate, place)) &
    check.others(value, ["job_config_id", "auto_rotate_key_source", "disable_encrypt_on_auto_rotate", "disable_encrypt_for_all_accounts_on_auto_rotate"], check.string, place));
const AwsKey = (value, place) => (value = check.object(value, place)) && (check.string(value.id, place) &
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
    (value.basic_view_enabled === undefined ? 1 : check.boolean(value.basic_view_enabled, place)) &
    check.string(value.region, place) &
    check.boolean(value.gone, place) &
    check.string(value.key_material_origin, place) &
    AwsParam(value.aws_param, place) &
    (value.labels === undefined ? 1 : RotationJobLabels(value.labels, place)) &
    check.optionalString(value.job_config_id, place) &
    (value.disable_encrypt_on_auto_rotate === undefined ? 1 : check.boolean(value.disable_encrypt_on_auto_rotate, place)) &
    check.optionalString(value.local_key_id, place) &
    check.optionalString(value.local_key_name, place) &
    check.optionalString(value.key_source, place) &
    check.optionalString(value.source_key_tier, place) &
    check.optionalString(value.key_source_container_id, place) &
    check.optionalString(value.key_source_container_name, place) &
    (value.deletion_date === undefined ? 1 : check.dateTime(value.deletion_date, place)) &
    (value.DeletionDate === undefined ? 1 : check.dateTime(value.DeletionDate, place)) &
    (value.rotated_at === undefined ? 1 : check.dateTime(value.rotated_at, place)) &
    check.optionalString(value.rotated_from, place) &
    check.optionalString(value.rotated_to, place) &
    (value.external_accounts === undefined ? 1 : array_string(value.external_accounts, place)) &
    (value.key_admins === undefined ? 1 : array_string(value.key_admins, place)) &
    (value.key_admins_roles === undefined ? 1 : array_string(value.key_admins_roles, place)) &
    (value.key_users === undefined ? 1 : array_string(value.key_users, place)) &
    (value.key_users_roles === undefined ? 1 : array_string(value.key_users_roles, place)) &
    check.optionalString(value.replica_policy, place) &
    (value.blocked === undefined ? 1 : check.boolean(value.blocked, place)) &
    (value.linked_state === undefined ? 1 : check.boolean(value.linked_state, place)) &
    check.optionalString(value.custom_key_store_id, place));
const ErrorBody = (value, place) => (value = check.object(value, place)) && ((value.code === undefined ? 1 : check.safeInteger(value.code, place)) &
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
