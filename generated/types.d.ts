// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
	"/api/v1/cckm/aws/keys/{id}/disable-rotation-job": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description CM's id of the key, which is the `id` of the `AwsKey`: a UUID. It is not AWS's key id, an alias or an ARN. In the path it is percent-encoded.
				 * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
				 */
				id: components["parameters"]["KeyId"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Disable the rotation job of an AWS key
		 * @description Detaches the scheduled rotation job from the key. CCKM then no longer rotates
		 *     the key on a schedule. The response is the key: `labels` has no
		 *     `job_config_id`, and `updatedAt` has changed.
		 *
		 *     The request has no body. CCKM cannot manage keys that AWS manages.
		 *
		 *     The vendor documents only the classes 2xx, 4xx and 5xx. What the server sends
		 *     for a key without a rotation job is not documented, so do not rely on the
		 *     operation being idempotent.
		 *
		 *     Related operations are not part of this contract:
		 *
		 *     - `POST /api/v1/cckm/aws/keys/{id}/enable-rotation-job` attaches a rotation job.
		 *     - `GET /api/v1/cckm/aws/keys/{id}` reads the key, with `labels.job_config_id`
		 *       while a rotation job is attached.
		 *     - AWS's own automatic rotation is another feature, with
		 *       `enable-auto-rotation` and `disable-auto-rotation`. It stays as it is; see
		 *       `aws_param.KeyRotationEnabled`.
		 */
		post: operations["disableRotationJob"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		CloudName: CloudName;
		KeyMaterialOrigin: KeyMaterialOrigin;
		KeySpec: KeySpec;
		EncryptionAlgorithmSpec: EncryptionAlgorithmSpec;
		MacAlgorithmSpec: MacAlgorithmSpec;
		SigningAlgorithmSpec: SigningAlgorithmSpec;
		KeyAgreementAlgorithmSpec: KeyAgreementAlgorithmSpec;
		EncapsulationAlgorithmSpec: EncapsulationAlgorithmSpec;
		KeyManagerType: KeyManagerType;
		KeyState: KeyState;
		KeyUsageType: KeyUsageType;
		OriginType: OriginType;
		OptionalDateTime: OptionalDateTime;
		ExpirationModelType: ExpirationModelType;
		MultiRegionKeyType: MultiRegionKeyType;
		MultiRegionKey: MultiRegionKey;
		MultiRegionConfiguration: MultiRegionConfiguration;
		XksKeyConfiguration: XksKeyConfiguration;
		StringOrList: StringOrList;
		PolicyPrincipal: PolicyPrincipal;
		PolicyConditionValue: PolicyConditionValue;
		PolicyConditionKeys: PolicyConditionKeys;
		PolicyCondition: PolicyCondition;
		PolicyStatement: PolicyStatement;
		KeyPolicy: KeyPolicy;
		AwsTag: AwsTag;
		AwsParam: AwsParam;
		AutoRotateKeySource: AutoRotateKeySource;
		LabelFlag: LabelFlag;
		RotationJobLabels: RotationJobLabels;
		KeySource: KeySource;
		AwsKey: AwsKey;
		ErrorBody: ErrorBody;
	};
	responses: {
		/** @description The key, without a rotation job: `labels` has no `job_config_id`. */
		RotationJobDisabled: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AwsKey"];
			};
		};
		/** @description The request is invalid, or CM or AWS refused it. `message` has the reason, such as the name of the AWS exception. Correct it before retrying. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The access token is missing, invalid, expired or revoked. Get a new token, then retry. Without an `Authorization` header the body is plain text. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/plain": string;
			};
		};
		/** @description The token is valid, but its user lacks a permission on the key's KMS (an ACL action), or CCKM has no license. Have it granted before retrying. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description No key has this id, the user may not see it, or its KMS was removed from CM. Check that the id is CM's, not AWS's. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description AWS has not finished an earlier change of the key. Wait, then retry. */
		Conflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The request failed validation, or it changes an attribute that cannot be changed. Correct what `message` names before retrying. */
		UnprocessableEntity: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description Too many requests. Wait, then retry. A `Retry-After` header may be missing. */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The server failed. The rotation job may be disabled all the same, so read the key before retrying. */
		InternalServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description A node is restarting. The body may be an HTML page. Wait, then retry. */
		ServiceUnavailable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/html": string;
			};
		};
		/** @description Any other client error. Find the cause before retrying. */
		ClientError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description Any other server error, such as an HTML page with 502 or 504 while a node restarts. The rotation job may be disabled all the same, so read the key before retrying. */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/html": string;
			};
		};
	};
	parameters: {
		/**
		 * @description CM's id of the key, which is the `id` of the `AwsKey`: a UUID. It is not AWS's key id, an alias or an ARN. In the path it is percent-encoded.
		 * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
		 */
		KeyId: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
/**
 * @description The AWS partition of the key.
 * @example aws
 */
export type CloudName = "aws" | "aws-us-gov" | "aws-cn" | (string & {});
/**
 * @description Where the key material was created: `native` in AWS, `cckm` in CCKM, `unknown` elsewhere.
 * @example native
 */
export type KeyMaterialOrigin = "native" | "cckm" | "unknown" | (string & {});
/**
 * @description The type of key material in the key.
 * @example SYMMETRIC_DEFAULT
 */
export type KeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_NIST_EDWARDS25519" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ML_KEM_512" | "ML_KEM_768" | "ML_KEM_1024" | (string & {});
/**
 * @description An encryption algorithm.
 * @example SYMMETRIC_DEFAULT
 */
export type EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {});
/**
 * @description An algorithm for message authentication codes.
 * @example HMAC_SHA_256
 */
export type MacAlgorithmSpec = "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512" | (string & {});
/**
 * @description A signing algorithm.
 * @example RSASSA_PSS_SHA_256
 */
export type SigningAlgorithmSpec = "RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512" | (string & {});
/**
 * @description A key agreement algorithm.
 * @example ECDH
 */
export type KeyAgreementAlgorithmSpec = "ECDH" | (string & {});
/**
 * @description A key encapsulation algorithm.
 * @example ML_KEM
 */
export type EncapsulationAlgorithmSpec = "ML_KEM" | (string & {});
/**
 * @description Who manages the key in AWS: AWS or the customer. CCKM cannot manage a key that AWS manages.
 * @example CUSTOMER
 */
export type KeyManagerType = "AWS" | "CUSTOMER" | (string & {});
/**
 * @description The state of the key in AWS. Only an `Enabled` key can be used.
 * @example Enabled
 */
export type KeyState = "Creating" | "Enabled" | "Disabled" | "PendingDeletion" | "PendingImport" | "PendingReplicaDeletion" | "Unavailable" | "Updating" | (string & {});
/**
 * @description The cryptographic operations that the key is for.
 * @example ENCRYPT_DECRYPT
 */
export type KeyUsageType = "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | "ENCAPSULATE_DECAPSULATE" | (string & {});
/**
 * @description The origin of the key material. `AWS_KMS`: generated by AWS. `EXTERNAL`: imported. `AWS_CLOUDHSM` and `EXTERNAL_KEY_STORE`: in a custom key store.
 * @example AWS_KMS
 */
export type OriginType = "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE" | (string & {});
/**
 * @description A date and time in RFC 3339. Read null and the empty string as absent.
 * @example 2026-06-01T00:00:00Z
 */
export type OptionalDateTime = string | null;
/**
 * @description Whether the imported key material expires at `ValidTo`.
 * @example KEY_MATERIAL_EXPIRES
 */
export type ExpirationModelType = "KEY_MATERIAL_EXPIRES" | "KEY_MATERIAL_DOES_NOT_EXPIRE" | (string & {});
/**
 * @description Whether the key is the primary key or a replica.
 * @example PRIMARY
 */
export type MultiRegionKeyType = "PRIMARY" | "REPLICA" | (string & {});
/** @description A primary key or replica of a multi-region key. */
export type MultiRegionKey = {
	/**
	 * @description Amazon Resource Name of the key in its region.
	 * @example arn:aws:kms:eu-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef
	 */
	Arn?: string;
	/**
	 * @description AWS region of the key.
	 * @example eu-west-1
	 */
	Region?: string;
};
/** @description The primary key and the replicas of a multi-region key. */
export type MultiRegionConfiguration = {
	MultiRegionKeyType?: MultiRegionKeyType;
	/** @description The primary key. */
	PrimaryKey?: MultiRegionKey | null;
	/** @description The replicas, at most one per region. */
	ReplicaKeys?: MultiRegionKey[] | null;
};
/** @description The key in the external key store. */
export type XksKeyConfiguration = {
	/**
	 * @description Id of the key in the external key store.
	 * @example 2c7a5e94-1f0b-4d38-9a61-8b4c3d2e1f05
	 */
	Id?: string;
};
/**
 * @description A string or a list of strings. Read null as absent.
 * @example kms:*
 */
export type StringOrList = string | string[] | null;
/**
 * @description Everyone (`*`), or principals by type.
 * @example {
 *       "AWS": "arn:aws:iam::123456789012:root"
 *     }
 */
export type PolicyPrincipal = "*" | {
	/** @description AWS accounts, IAM users and IAM roles, by ARN or account id. */
	AWS?: StringOrList;
	/** @description Identity providers. */
	Federated?: StringOrList;
	/** @description AWS services, such as `logs.amazonaws.com`. */
	Service?: StringOrList;
	/** @description AWS accounts by canonical user id. */
	CanonicalUser?: StringOrList;
} | null;
/**
 * @description A value to compare a condition key with.
 * @example 123456789012
 */
export type PolicyConditionValue = string | number | boolean;
/**
 * @description Maps condition keys, such as `kms:CallerAccount`, to the value or list of values to compare with.
 * @example {
 *       "kms:CallerAccount": "123456789012"
 *     }
 */
export type PolicyConditionKeys = {
	[key: string]: string | number | boolean | PolicyConditionValue[];
};
/**
 * @description When the statement applies. Maps each operator, such as `StringEquals`, to the condition keys that it compares.
 * @example {
 *       "StringEquals": {
 *         "kms:CallerAccount": "123456789012"
 *       }
 *     }
 */
export type PolicyCondition = {
	[key: string]: PolicyConditionKeys;
};
/** @description A rule of a key policy. It has `Principal` or `NotPrincipal`, `Action` or `NotAction`, and `Resource` or `NotResource`. */
export type PolicyStatement = {
	/**
	 * @description Name of the statement. It may contain spaces.
	 * @example Enable IAM User Permissions
	 */
	Sid?: string;
	/**
	 * @description Whether the statement allows or denies.
	 * @example Allow
	 * @enum {string}
	 */
	Effect: "Allow" | "Deny";
	/** @description The principals that the statement applies to. */
	Principal?: PolicyPrincipal;
	/** @description The only principals that the statement does not apply to. */
	NotPrincipal?: PolicyPrincipal;
	/** @description The actions that the statement applies to, such as `kms:*`. */
	Action?: StringOrList;
	/** @description The only actions that the statement does not apply to. */
	NotAction?: StringOrList;
	/** @description The resources that the statement applies to. `*` is the key itself. */
	Resource?: StringOrList;
	/** @description The only resources that the statement does not apply to. */
	NotResource?: StringOrList;
	/** @description When the statement applies. */
	Condition?: PolicyCondition | null;
};
/** @description The key policy: who may do what with the key. It is an object; AWS returns JSON text. At most 32,768 bytes. */
export type KeyPolicy = {
	/**
	 * @description Version of the policy language.
	 * @example 2012-10-17
	 */
	Version?: "2008-10-17" | "2012-10-17" | (string & {});
	/**
	 * @description Name of the policy.
	 * @example key-default-1
	 */
	Id?: string;
	/** @description A list of statements, or a single statement. */
	Statement?: PolicyStatement | PolicyStatement[] | null;
};
/** @description A tag of the key in AWS. */
export type AwsTag = {
	/**
	 * @description Name of the tag.
	 * @example key
	 */
	TagKey: string;
	/**
	 * @description Value of the tag. It may be empty.
	 * @example value
	 */
	TagValue: string;
};
/** @description The key's metadata in AWS as of `synced_at`. Most names are those of `KeyMetadata` in the AWS KMS API. An XKS key that is not linked has fewer of them. */
export type AwsParam = {
	/**
	 * @description Id of the AWS account that owns the key, 12 digits.
	 * @example 123456789012
	 */
	AWSAccountId?: string;
	/**
	 * @description Amazon Resource Name of the key, `arn:aws:kms:<region>:<account>:key/<KeyID>`. The partition is `aws`, `aws-cn` or `aws-us-gov`.
	 * @example arn:aws:kms:ap-south-1:123456789012:key/9905c8da-2a0f-4666-a9c9-555c2567a242
	 */
	Arn?: string;
	/**
	 * @description Id of the key in AWS, where the name is `KeyId`: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-region key. Request paths use the `id` of the `AwsKey` instead.
	 * @example 9905c8da-2a0f-4666-a9c9-555c2567a242
	 */
	KeyID?: string;
	/** @description Type of key material, under AWS's older name. */
	CustomerMasterKeySpec?: KeySpec;
	KeySpec?: KeySpec;
	/**
	 * @description Description of the key in AWS. Absent if it is empty.
	 * @example Encrypts the payments archive
	 */
	Description?: string;
	/**
	 * @description Whether the key can be used. It is true exactly when `KeyState` is `Enabled`.
	 * @example true
	 */
	Enabled?: boolean;
	/** @description Encryption algorithms that the key supports. Absent on signing and HMAC keys. */
	EncryptionAlgorithms?: EncryptionAlgorithmSpec[] | null;
	/** @description Algorithms for message authentication codes that the key supports. On HMAC keys. See also `MacAlgorithms`. */
	MacAlgorithmSpec?: MacAlgorithmSpec[] | null;
	/** @description Algorithms for message authentication codes, under AWS's own name. See also `MacAlgorithmSpec`. */
	MacAlgorithms?: MacAlgorithmSpec[] | null;
	/** @description Signing algorithms that the key supports. */
	SigningAlgorithms?: SigningAlgorithmSpec[] | null;
	/** @description Key agreement algorithms that the key supports. */
	KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[] | null;
	/** @description Key encapsulation algorithms that the key supports. */
	EncapsulationAlgorithms?: EncapsulationAlgorithmSpec[] | null;
	KeyManager?: KeyManagerType;
	KeyState?: KeyState;
	KeyUsage?: KeyUsageType;
	Origin?: OriginType;
	/** @description When the key was created in AWS, in UTC without fraction digits. */
	CreationDate?: OptionalDateTime;
	/** @description When AWS will delete the key, under AWS's own name. See also `deletion_date` of the `AwsKey`. */
	DeletionDate?: OptionalDateTime;
	/**
	 * Format: int64
	 * @description Days from the deletion of the last replica to the deletion of a multi-region primary key.
	 * @example 7
	 */
	PendingDeletionWindowInDays?: number;
	ExpirationModel?: ExpirationModelType;
	/** @description When the imported key material expires, in UTC. On imported keys. */
	ValidTo?: OptionalDateTime;
	/**
	 * @description Whether the key is a multi-region key, primary or replica.
	 * @example false
	 */
	MultiRegion?: boolean;
	/** @description The primary key and the replicas. On multi-region keys. */
	MultiRegionConfiguration?: MultiRegionConfiguration | null;
	/**
	 * @description The key policy for replicas, as JSON text. On multi-region primary keys. See also `replica_policy` of the `AwsKey`.
	 * @example
	 */
	ReplicaPolicy?: string;
	/** @description The tags for replicas; in AWS, a list of tags. On multi-region primary keys. */
	ReplicaTags?: unknown;
	/**
	 * @description Whether AWS's own automatic rotation is on. Disabling the rotation job does not change it.
	 * @example false
	 */
	KeyRotationEnabled?: boolean;
	/**
	 * Format: int64
	 * @description Days between two automatic rotations by AWS. Present if AWS's automatic rotation is on.
	 * @example 365
	 */
	RotationPeriodInDays?: number;
	/** @description When AWS next rotates the key, in UTC. Present if AWS's automatic rotation is on. */
	NextRotationDate?: OptionalDateTime;
	/**
	 * @description AWS's id of the key material in use, 64 hexadecimal digits. From newer versions of CM.
	 * @example 3b7e6c90d15f4a82b6e9071c8d2f35a4e8019b7c6d5f4e3a2b1c0d9e8f7a6b5c
	 */
	CurrentKeyMaterialId?: string;
	/**
	 * @description AWS's id of the custom key store, `cks-…`. CM's id is `custom_key_store_id` of the `AwsKey`. On XKS and CloudHSM keys.
	 * @example cks-1a2b3c4d5e6f70819
	 */
	CustomKeyStoreId?: string;
	/**
	 * @description AWS's id of the CloudHSM cluster. On CloudHSM keys.
	 * @example cluster-1a23b4cdefg
	 */
	CloudHsmClusterId?: string;
	/** @description The key in the external key store. On linked XKS keys. */
	XksKeyConfiguration?: XksKeyConfiguration | null;
	/** @description The key policy. It may be absent on an XKS key that is not linked. */
	Policy?: KeyPolicy | null;
	/**
	 * @description The key's aliases, each beginning with `alias/`. Those of rotated keys contain `-rotated-`. The list may be empty.
	 * @example [
	 *       "alias/aws-test-key-1"
	 *     ]
	 */
	Alias?: string[] | null;
	/** @description The key's tags in AWS. CM itself may add `cckm_policy_template_id`. */
	Tags?: AwsTag[] | null;
};
/**
 * @description The source of new key material, as given when the rotation job was attached.
 * @example local
 */
export type AutoRotateKeySource = "local" | "ciphertrust" | "dsm" | "hsm-luna" | "external-cm" | (string & {});
/**
 * @description A boolean as a string.
 * @example false
 */
export type LabelFlag = "true" | "false" | (string & {});
/**
 * @description Labels of the key. The listed ones describe its rotation job and are present while a job is attached. Every value is a string.
 * @example {
 *       "job_config_id": "5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39",
 *       "auto_rotate_key_source": "local",
 *       "disable_encrypt_on_auto_rotate": "false",
 *       "disable_encrypt_for_all_accounts_on_auto_rotate": "false"
 *     }
 */
export type RotationJobLabels = {
	/**
	 * @description Id of the scheduler job that rotates the key, a UUID. If it is present, a rotation job is attached.
	 * @example 5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39
	 */
	job_config_id?: string;
	auto_rotate_key_source?: AutoRotateKeySource;
	/** @description Whether a rotation removes the permission of the key's account to encrypt with the old key, which can still decrypt. Cannot be combined with `disable_encrypt_for_all_accounts_on_auto_rotate`. */
	disable_encrypt_on_auto_rotate?: LabelFlag;
	/** @description Whether a rotation removes the permission of every account to encrypt with the old key, which can still decrypt. Cannot be combined with `disable_encrypt_on_auto_rotate`. */
	disable_encrypt_for_all_accounts_on_auto_rotate?: LabelFlag;
	[key: string]: string | string | AutoRotateKeySource | LabelFlag | LabelFlag | undefined;
};
/**
 * @description A source of key material: CipherTrust Manager (`local`, `LOCAL` or `ciphertrust`), Luna HSM (`hsm-luna`, `LunaHSM`), Data Security Manager (`dsm`, `DSM`), or an external CipherTrust Manager (`external-cm`, `External`).
 * @example local
 */
export type KeySource = "local" | "ciphertrust" | "dsm" | "hsm-luna" | "external-cm" | "LOCAL" | "DSM" | "LunaHSM" | "External" | (string & {});
/** @description An AWS KMS key as CipherTrust Manager (CM) records it. AWS's metadata is in `aws_param`. Which optional properties are present depends on the kind of key. */
export type AwsKey = {
	/**
	 * @description CM's id of the key, used in request paths: a UUID. It is not the AWS key id, which is `aws_param.KeyID`.
	 * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
	 */
	id: string;
	/**
	 * @description CM's resource name, `kylo:<account>:cckm:<type>:<id>`. The type is `aws-key` or, for a replica, `aws-replica-key`. The account is `kylo` or, in a child domain, `kylo-<uuid>`.
	 * @example kylo:kylo:cckm:aws-key:f36e8dbb-0259-4c61-a35f-d74b6d39effc
	 */
	uri: string;
	/**
	 * @description The CM account that owns the key, `kylo:<account>:admin:accounts:<account>`, with the account as in `uri`.
	 * @example kylo:kylo:admin:accounts:kylo
	 */
	account?: string;
	/**
	 * @description CM's own application name.
	 * @example ncryptify:gemalto:admin:apps:kylo
	 */
	application?: string;
	/**
	 * @description CM's own developer account.
	 * @example ncryptify:gemalto:admin:accounts:gemalto
	 */
	devAccount?: string;
	/**
	 * Format: date-time
	 * @description When CM created its record of the key, in UTC with up to nine fraction digits. AWS created the key at `aws_param.CreationDate`.
	 * @example 2020-11-05T06:57:55.533058Z
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When CM last changed its record of the key, in UTC with up to nine fraction digits. It may be a few milliseconds earlier than `createdAt`.
	 * @example 2020-11-05T06:59:07.861489326Z
	 */
	updatedAt: string;
	/**
	 * Format: date-time
	 * @description When CM last synchronized the key with AWS, in UTC.
	 * @example 2020-11-05T06:57:55.527352Z
	 */
	synced_at: string;
	/**
	 * @description CM's id of the KMS that the key belongs to, which is an AWS account registered in CM. A UUID.
	 * @example 0b90f8de-8617-498d-ad63-ca18eb717ae7
	 */
	kms_id: string;
	/**
	 * @description Name of the KMS that the key belongs to.
	 * @example kms
	 */
	kms: string;
	/**
	 * @description Status of the rotation: empty, or a value such as `ACTIVE`. It does not tell whether a rotation job is attached; `labels` does.
	 * @example
	 * @example ACTIVE
	 */
	rotation_status: string;
	cloud_name: CloudName;
	/**
	 * @description Type of the key, such as `symmetric`. For its algorithm, read `aws_param.CustomerMasterKeySpec`.
	 * @example symmetric
	 */
	key_type: string;
	/**
	 * @description The vendor does not document its meaning.
	 * @example false
	 */
	basic_view_enabled?: boolean;
	/**
	 * @description AWS region of the key.
	 * @example ap-south-1
	 */
	region: string;
	/**
	 * @description Whether CM can no longer find the key: it was deleted in AWS, or its region was removed from the KMS. In that case operations fail until the region is restored.
	 * @example false
	 */
	gone: boolean;
	key_material_origin: KeyMaterialOrigin;
	aws_param: AwsParam;
	/** @description Labels of the key, including those of its rotation job. Without a job they are absent, null or empty. */
	labels?: RotationJobLabels | null;
	/**
	 * @description CM's id of the local key whose material was imported: 64 hexadecimal digits. On imported keys (BYOK) and linked keys of an external key store (XKS).
	 * @example 8c1f0d7a2b9e46c3a5d4f81e07b6395c2d1a84f36be09c57d2f7a6150e3b48c9
	 */
	local_key_id?: string;
	/**
	 * @description Name of the local key whose material was imported. On imported (BYOK) and linked XKS keys.
	 * @example payments-2025
	 */
	local_key_name?: string;
	/** @description Source of the key material. On imported (BYOK) and XKS keys. */
	key_source?: KeySource;
	/** @description Tier of the source of the key material. On imported (BYOK) and XKS keys. */
	source_key_tier?: KeySource;
	/**
	 * @description Id of the container that holds the key in its source. On XKS and CloudHSM keys.
	 * @example 6d2f4b8e-3d0a-4c1b-8a55-1f7c9d6e2b40
	 */
	key_source_container_id?: string;
	/**
	 * @description Name of the container that holds the key in its source. On XKS and CloudHSM keys.
	 * @example xks-partition
	 */
	key_source_container_name?: string;
	/** @description When AWS will delete the key. On keys scheduled for deletion. */
	deletion_date?: OptionalDateTime;
	/** @description When CCKM rotated the key. On rotated keys. */
	rotated_at?: OptionalDateTime;
	/**
	 * @description CM's id of the key that this key replaced. On rotated keys.
	 * @example 0f1d6c2a-7b3e-4a9d-8c55-2e6f1a0b9d34
	 */
	rotated_from?: string;
	/**
	 * @description CM's id of the key that replaced this key. On rotated keys.
	 * @example 9b7e2d41-5c60-4f38-b1a2-8d3c4e5f6a70
	 */
	rotated_to?: string;
	/**
	 * @description Ids of other AWS accounts that may use the key. Present if the key policy is defined by its users.
	 * @example [
	 *       "210987654321"
	 *     ]
	 */
	external_accounts?: string[] | null;
	/**
	 * @description IAM users who administer the key. Present if the key policy is defined by its users.
	 * @example [
	 *       "alice"
	 *     ]
	 */
	key_admins?: string[] | null;
	/**
	 * @description IAM roles that administer the key. Present if the key policy is defined by its users.
	 * @example [
	 *       "KeyAdministrator"
	 *     ]
	 */
	key_admins_roles?: string[] | null;
	/**
	 * @description IAM users who use the key. Present if the key policy is defined by its users.
	 * @example [
	 *       "bob"
	 *     ]
	 */
	key_users?: string[] | null;
	/**
	 * @description IAM roles that use the key. Present if the key policy is defined by its users.
	 * @example [
	 *       "Payments"
	 *     ]
	 */
	key_users_roles?: string[] | null;
	/**
	 * @description The key policy for replicas, as JSON text. On multi-region primary keys. See also `aws_param.ReplicaPolicy`.
	 * @example
	 */
	replica_policy?: string;
	/**
	 * @description Whether the key is blocked for all cryptographic operations. On XKS and CloudHSM keys.
	 * @example false
	 */
	blocked?: boolean;
	/**
	 * @description Whether the key is linked to a key in AWS. On XKS and CloudHSM keys.
	 * @example true
	 */
	linked_state?: boolean;
	/**
	 * @description CM's id of the key store. AWS's id is `aws_param.CustomKeyStoreId`. On XKS and CloudHSM keys.
	 * @example 2a9c7e15-4d83-4b6f-9e02-7c5d1b8f3a64
	 */
	custom_key_store_id?: string;
};
/** @description The body of an error. Not every error has it: some are plain text or HTML, so check the `Content-Type` first. */
export type ErrorBody = {
	/**
	 * Format: int64
	 * @description CM's error number, not the HTTP status: 5 for a 401, 14 for a 500, 15 for a 400 and 16 for a 404.
	 * @example 16
	 */
	code?: number;
	/**
	 * @description CM's name of the error: `NCERR<Name>`, or `NCERR<Name>: <text>`.
	 * @example NCERRResourceNotFound: Resource not found
	 */
	codeDesc: string;
	/**
	 * @description What went wrong, for people to read. If AWS refused the request, it contains the name of the AWS exception.
	 * @example Resource not found
	 */
	message?: string;
	/**
	 * @description CM's id of the request.
	 * @example 4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95
	 */
	requestID?: string;
};
export type ResponseRotationJobDisabled = components['responses']['RotationJobDisabled'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterKeyId = components['parameters']['KeyId'];
export type $defs = Record<string, never>;
export interface operations {
	disableRotationJob: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * @description CM's id of the key, which is the `id` of the `AwsKey`: a UUID. It is not AWS's key id, an alias or an ARN. In the path it is percent-encoded.
				 * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
				 */
				id: components["parameters"]["KeyId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RotationJobDisabled"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			422: components["responses"]["UnprocessableEntity"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			503: components["responses"]["ServiceUnavailable"];
			"2XX": components["responses"]["RotationJobDisabled"];
			"4XX": components["responses"]["ClientError"];
			"5XX": components["responses"]["ServerError"];
		};
	};
}
