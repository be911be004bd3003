import { followReference, type Schema } from "../../scripts/generate/document.js";
import { bundle } from "./document.js";

/** A body of a successful response. */
export interface Body {
  name: string;
  value: unknown;
}

/** One change of the documented response. The place is a JSON pointer; undefined removes what is there. */
type Change = [name: string, place: string, value: unknown];

const documented = bundle.components.examples.documented!.value;

function change([name, place, value]: Change): Body {
  const body = { "": structuredClone(documented) };
  let container: Record<string, unknown> = body;
  const keys = place.split("/");
  const last = keys.pop()!;
  keys.forEach((key, index) => {
    const next = keys[index + 1] ?? last;
    container = (container[key] ??= next === "0" ? [] : {}) as Record<string, unknown>;
  });
  if (value === undefined) delete container[last];
  else container[last] = value;
  return { name, value: body[""] };
}

const aws = "/aws_param";
const regions = "/aws_param/MultiRegionConfiguration";
const policy = "/aws_param/Policy";
const statements = "/aws_param/Policy/Statement";
const statement = "/aws_param/Policy/Statement/0";
const condition = "/aws_param/Policy/Statement/0/Condition";

/** An unknown property may be anything. */
const unknown = { list: [1, null, {}], flag: true };

const valid: Change[] = [
  ["labels absent", "/labels", undefined],
  ["labels null", "/labels", null],
  ["labels {}", "/labels", {}],
  ["labels.job_config_id", "/labels/job_config_id", "5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39"],
  ["labels with an unknown key", "/labels/auto_rotate_domain_id", "any"],
  ["an unknown source in labels", "/labels/auto_rotate_key_source", "cloud-hsm"],
  ["a flag in labels that is no boolean", "/labels/disable_encrypt_on_auto_rotate", ""],

  ["basic_view_enabled absent", "/basic_view_enabled", undefined],
  ["key_users null", "/key_users", null],
  ["key_users empty", "/key_users", []],
  ["external_accounts with two ids", "/external_accounts", ["210987654321", "310987654321"]],
  ["Tags null", `${aws}/Tags`, null],
  ["Tags empty", `${aws}/Tags`, []],
  ["an empty TagValue", `${aws}/Tags/0/TagValue`, ""],
  ["a TagValue beyond ASCII", `${aws}/Tags/0/TagValue`, "clé 🔑"],
  ["Alias empty", `${aws}/Alias`, []],
  ["EncryptionAlgorithms absent", `${aws}/EncryptionAlgorithms`, undefined],
  ["EncryptionAlgorithms null", `${aws}/EncryptionAlgorithms`, null],
  ["SigningAlgorithms", `${aws}/SigningAlgorithms`, ["ECDSA_SHA_256"]],
  ["aws_param empty", aws, {}],
  ["MultiRegionConfiguration null", regions, null],
  ["MultiRegionConfiguration without regions", `${regions}/MultiRegionKeyType`, "PRIMARY"],
  ["PrimaryKey", `${regions}/PrimaryKey`, { Arn: "arn:aws:kms:any", Region: "eu-west-1" }],
  ["PrimaryKey null", `${regions}/PrimaryKey`, null],
  ["ReplicaKeys null", `${regions}/ReplicaKeys`, null],
  ["ReplicaKeys", `${regions}/ReplicaKeys`, [{ Arn: "arn:aws:kms:any", Region: "eu-west-1" }]],
  ["XksKeyConfiguration", `${aws}/XksKeyConfiguration`, { Id: "any" }],
  ["XksKeyConfiguration null", `${aws}/XksKeyConfiguration`, null],
  ["ReplicaTags as a list", `${aws}/ReplicaTags`, [{ TagKey: "key", TagValue: "value" }]],
  ["ReplicaTags as a map", `${aws}/ReplicaTags`, { key: "value" }],
  ["ReplicaTags null", `${aws}/ReplicaTags`, null],
  ["RotationPeriodInDays", `${aws}/RotationPeriodInDays`, 365],

  ["deletion_date null", "/deletion_date", null],
  ["deletion_date empty", "/deletion_date", ""],
  ["deletion_date", "/deletion_date", "2026-04-01T10:15:31Z"],
  ["ValidTo empty", `${aws}/ValidTo`, ""],
  ["NextRotationDate null", `${aws}/NextRotationDate`, null],
  ["NextRotationDate in milliseconds", `${aws}/NextRotationDate`, "2026-06-01T00:00:00.000Z"],
  ["rotated_at with nine fraction digits", "/rotated_at", "2026-03-02T10:15:31.402917586Z"],
  ["createdAt without fraction digits", "/createdAt", "2020-11-05T06:57:55Z"],
  ["createdAt with one fraction digit", "/createdAt", "2020-11-05T06:57:55.5Z"],
  ["createdAt with six fraction digits", "/createdAt", "2020-11-05T06:57:55.533058Z"],
  ["createdAt with nine fraction digits", "/createdAt", "2020-11-05T06:57:55.533058123Z"],
  ["synced_at with a positive offset", "/synced_at", "2020-11-05T12:27:55.527352+05:30"],
  ["synced_at with a negative offset", "/synced_at", "2020-11-04T22:57:55-08:00"],
  ["updatedAt before createdAt", "/updatedAt", "2020-11-05T06:57:55.530058Z"],

  ["rotation_status ACTIVE", "/rotation_status", "ACTIVE"],
  ["an unknown rotation_status", "/rotation_status", "PAUSED"],
  ["an unknown cloud_name", "/cloud_name", "aws-iso"],
  ["an unknown key_material_origin", "/key_material_origin", "linked"],
  ["an unknown key_source", "/key_source", "CloudHSM"],
  ["an unknown KeyState", `${aws}/KeyState`, "Archived"],
  ["an unknown KeyUsage", `${aws}/KeyUsage`, "WRAP_UNWRAP"],
  ["an unknown Origin", `${aws}/Origin`, "AWS_OUTPOST"],
  ["an unknown KeySpec", `${aws}/CustomerMasterKeySpec`, "ML_DSA_99"],
  ["an unknown algorithm", `${aws}/EncryptionAlgorithms/0`, "RSAES_OAEP_SHA_512"],
  ["an unknown ExpirationModel", `${aws}/ExpirationModel`, "KEY_MATERIAL_MAY_EXPIRE"],
  ["an unknown MultiRegionKeyType", `${regions}/MultiRegionKeyType`, "WITNESS"],
  ["an unknown Version", `${policy}/Version`, "2030-01-01"],

  ["an unknown property", "/new_property", unknown],
  ["an unknown property that is null", "/new_property", null],
  ["an unknown property in aws_param", `${aws}/NewProperty`, unknown],
  ["an unknown property in MultiRegionConfiguration", `${regions}/NewProperty`, unknown],
  ["an unknown property in PrimaryKey", `${regions}/PrimaryKey/NewProperty`, unknown],
  ["an unknown property in XksKeyConfiguration", `${aws}/XksKeyConfiguration/NewProperty`, unknown],
  ["an unknown property in a tag", `${aws}/Tags/0/NewProperty`, unknown],
  ["an unknown property in the policy", `${policy}/NewProperty`, unknown],
  ["an unknown property in a statement", `${statement}/NewProperty`, unknown],
  ["an unknown type of principal", `${statement}/Principal/NewType`, "any"],

  ["Policy absent", policy, undefined],
  ["Policy null", policy, null],
  ["Policy empty", policy, {}],
  ["Statement null", statements, null],
  ["Statement empty", statements, []],
  ["Statement as an object", statements, { Effect: "Allow", Principal: "*", Action: "kms:*" }],
  ["two statements", statements, [{ Effect: "Allow" }, { Effect: "Deny", NotAction: ["kms:*"] }]],
  [
    "NotPrincipal, NotAction and NotResource",
    statements,
    {
      ...{ Effect: "Deny", NotAction: "kms:Decrypt", NotResource: ["*"] },
      NotPrincipal: { AWS: ["arn:aws:iam::123456789012:root"] },
    },
  ],
  ["Principal *", `${statement}/Principal`, "*"],
  ["Principal null", `${statement}/Principal`, null],
  [
    "Principal of every type",
    `${statement}/Principal`,
    {
      ...{ AWS: ["123456789012", "*"], Service: "logs.amazonaws.com" },
      ...{ Federated: ["cognito-identity.amazonaws.com"], CanonicalUser: "79a59d" },
    },
  ],
  ["a type of principal that is null", `${statement}/Principal/Service`, null],
  ["Action as a list", `${statement}/Action`, ["kms:Encrypt", "kms:Decrypt"]],
  ["Action null", `${statement}/Action`, null],
  ["Condition null", condition, null],
  ["Condition empty", condition, {}],
  ["Condition with a string", condition, { StringEquals: { "kms:CallerAccount": "123456789012" } }],
  ["Condition with a boolean", condition, { Bool: { "kms:GrantIsForAWSResource": true } }],
  [
    "Condition with numbers",
    condition,
    { NumericEquals: { "kms:RotationPeriodInDays": [90, 0.5] } },
  ],
  ["Condition with a list of each", condition, { StringLike: { any: ["a", 1, true] } }],
  ["Condition with an empty list", condition, { StringLike: { any: [] } }],
];

const invalid: Change[] = [
  ["a body that is null", "", null],
  ["a body that is a list", "", [documented]],
  ["a body that is a string", "", JSON.stringify(documented)],
  ["a body that is empty", "", {}],
  ["id missing", "/id", undefined],
  ["id null", "/id", null],
  ["id a number", "/id", 7],
  ["region missing", "/region", undefined],
  ["rotation_status null", "/rotation_status", null],
  ["gone null", "/gone", null],
  ["gone a string", "/gone", "false"],
  ["gone a number", "/gone", 0],
  ["kms_id a list", "/kms_id", ["any"]],
  ["an open enum that is a number", "/cloud_name", 1],
  ["key_material_origin null", "/key_material_origin", null],

  ["createdAt missing", "/createdAt", undefined],
  ["createdAt null", "/createdAt", null],
  ["createdAt empty", "/createdAt", ""],
  ["createdAt no date", "/createdAt", "yesterday"],
  ["createdAt a list", "/createdAt", ["2020-11-05T06:57:55Z"]],
  ["updatedAt without a time", "/updatedAt", "2020-11-05"],
  ["updatedAt a number", "/updatedAt", 1604559547],
  ["synced_at without an offset", "/synced_at", "2020-11-05T06:57:55"],
  ["synced_at on 30 February", "/synced_at", "2020-02-30T06:57:55Z"],
  ["deletion_date no date", "/deletion_date", "soon"],
  ["deletion_date a space", "/deletion_date", " "],
  ["deletion_date a number", "/deletion_date", 0],
  ["rotated_at an object", "/rotated_at", {}],
  ["ValidTo a boolean", `${aws}/ValidTo`, false],
  ["CreationDate no date", `${aws}/CreationDate`, "2020-11-05 06:57"],

  ["labels a list", "/labels", []],
  ["labels a string", "/labels", ""],
  ["a label that is a boolean", "/labels/disable_encrypt_on_auto_rotate", false],
  ["a label that is null", "/labels/job_config_id", null],
  ["an unknown label that is a number", "/labels/new_label", 1],
  ["local_key_id null", "/local_key_id", null],
  ["blocked null", "/blocked", null],
  ["key_source null", "/key_source", null],
  ["key_users a string", "/key_users", "bob"],
  ["key_users with null", "/key_users", ["bob", null]],
  ["external_accounts with a number", "/external_accounts", [210987654321]],

  ["aws_param missing", aws, undefined],
  ["aws_param null", aws, null],
  ["aws_param a list", aws, []],
  ["aws_param a string", aws, "{}"],
  ["Enabled null", `${aws}/Enabled`, null],
  ["Enabled a string", `${aws}/Enabled`, "true"],
  ["KeyState null", `${aws}/KeyState`, null],
  ["KeyState a list", `${aws}/KeyState`, ["Enabled"]],
  ["Description null", `${aws}/Description`, null],
  ["RotationPeriodInDays a string", `${aws}/RotationPeriodInDays`, "365"],
  ["RotationPeriodInDays with a fraction", `${aws}/RotationPeriodInDays`, 365.5],
  ["RotationPeriodInDays null", `${aws}/RotationPeriodInDays`, null],
  ["EncryptionAlgorithms with null", `${aws}/EncryptionAlgorithms`, [null]],
  ["Alias with a number", `${aws}/Alias/0`, 7],
  ["Alias with null", `${aws}/Alias/0`, null],
  ["Tags as a map", `${aws}/Tags`, { key: "value" }],
  ["Tags with null", `${aws}/Tags/0`, null],
  ["a tag without TagValue", `${aws}/Tags/0/TagValue`, undefined],
  ["TagKey null", `${aws}/Tags/0/TagKey`, null],
  ["TagValue a number", `${aws}/Tags/0/TagValue`, 7],
  ["MultiRegionConfiguration a list", regions, []],
  ["MultiRegionKeyType null", `${regions}/MultiRegionKeyType`, null],
  ["PrimaryKey a string", `${regions}/PrimaryKey`, "arn:aws:kms:any"],
  ["ReplicaKeys with null", `${regions}/ReplicaKeys`, [null]],
  ["Region of a replica a number", `${regions}/ReplicaKeys/0/Region`, 1],
  ["XksKeyConfiguration a string", `${aws}/XksKeyConfiguration`, "any"],

  ["Policy as text", policy, '{"Version":"2012-10-17"}'],
  ["Version a number", `${policy}/Version`, 2012],
  ["Id null", `${policy}/Id`, null],
  ["Statement a string", statements, "Allow"],
  ["Statement with null", statements, [null]],
  ["a statement without Effect", `${statement}/Effect`, undefined],
  ["Effect null", `${statement}/Effect`, null],
  ["Effect Maybe", `${statement}/Effect`, "Maybe"],
  ["Effect Maybe of a single statement", statements, { Effect: "Maybe" }],
  ["Sid null", `${statement}/Sid`, null],
  ["Principal another string", `${statement}/Principal`, "everyone"],
  ["Principal a list", `${statement}/Principal`, ["*"]],
  ["a principal that is a number", `${statement}/Principal/AWS`, 123456789012],
  ["Action a number", `${statement}/Action`, 7],
  ["Action with null", `${statement}/Action`, ["kms:*", null]],
  ["Action with a list", `${statement}/Action`, [["kms:*"]]],
  ["NotResource an object", `${statement}/NotResource`, {}],
  ["Condition a list", condition, []],
  ["an operator that is a string", condition, { StringEquals: "any" }],
  ["an operator that is null", condition, { StringEquals: null }],
  ["a condition that is null", condition, { StringEquals: { any: null } }],
  ["a condition that is an object", condition, { StringEquals: { any: {} } }],
  ["a condition with null in a list", condition, { StringEquals: { any: ["a", null] } }],
];

/** The handwritten lines alone. */
export const handwritten = { valid: valid.map(change), invalid: invalid.map(change) };

/** A key that also has the properties of an error. The schema allows it, the client refuses it. */
export const withError = change(["a key with codeDesc", "/codeDesc", "NCERRNotFound: any"]);

interface Property {
  place: string;
  required: boolean;
  /** It has no type: everything is valid. */
  any: boolean;
  date: boolean;
  /** A list or an object. */
  collection: boolean;
}

/** Every property of a key, at every level, with the place that it has in a body. */
function propertiesOf(schema: Schema, place: string): Property[] {
  const choices = choicesOf(schema);
  const list = choices.find(({ items }) => items);
  // A single statement has the schema of those in a list.
  if (list) return propertiesOf(list.items!, `${place}/0`);
  return choices.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, property]) => {
      const types = choicesOf(property);
      return [
        {
          place: `${place}/${name}`,
          required: required.includes(name),
          any: types.some(({ type }) => type === undefined),
          date: types.some(({ format }) => format === "date-time"),
          collection: types.some(({ type = "" }) => /array|object/.test(String(type))),
        },
        ...propertiesOf(property, `${place}/${name}`),
      ];
    }),
  );
}

/** The schemas of which one applies, with no reference or choice left. */
function choicesOf(schema: Schema): Schema[] {
  const { anyOf, ...followed } = followReference(bundle, schema);
  return anyOf?.flatMap(choicesOf) ?? [followed];
}

const properties = propertiesOf({ $ref: "#/components/schemas/AwsKey" }, "");
const required = properties.filter((it) => it.required);
const optional = properties.filter((it) => !it.required);
const nullable = optional.filter(({ date, collection, any }) => date || collection || any);
const dates = optional.filter(({ date }) => date);

const changed = (list: Property[], what: string, value: unknown) =>
  list.map(({ place }) => change([`${place} ${what}`, place, value]));

/** Every body that must be valid, with those that follow from the kind of each property. */
export const validBodies: Body[] = [
  ...handwritten.valid,
  ...changed(nullable, "null", null),
  ...changed(dates, "empty", ""),
];

/** Every body that must be invalid. */
export const invalidBodies: Body[] = [
  ...handwritten.invalid,
  ...changed(required, "missing", undefined),
  ...changed(required, "null", null),
  ...changed(
    optional.filter((it) => !nullable.includes(it)),
    "null",
    null,
  ),
  ...changed(dates, "no date", "soon"),
];
