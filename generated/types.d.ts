// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/cckm/aws/keys/{id}/disable-rotation-job": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id in CipherTrust Manager, as in `AwsKey.id`: a lower-case UUID in every real example. It is neither the AWS `KeyID`, which looks the same, nor an alias, nor an ARN. It is one segment of the path, so percent-encode it; not every generated client does that for you.
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
         * @description Takes the scheduled rotation job off the key, so that CCKM no longer rotates
         *     it, and answers with the key. The job's `labels` are gone from the key and
         *     its `updatedAt` has moved.
         *
         *     The call sends no body. It does not touch AWS's own automatic rotation,
         *     which is another feature (`aws_param.KeyRotationEnabled`).
         *
         *     The vendor documents only the classes 2xx, 4xx and 5xx; each status below is
         *     inferred or was seen by clients. What the call answers for a key that has no
         *     rotation job is not documented: do not count on the call being idempotent.
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
        /**
         * @description The cloud that the key is in. Keys show `aws`; connections to AWS also use the names of its other partitions. The set may grow.
         * @example aws
         */
        CloudName: "aws" | "aws-us-gov" | "aws-cn" | (string & {});
        /**
         * @description Where the key material was made: `native` in AWS, `cckm` through CCKM, or `unknown`. The set may grow.
         * @example native
         */
        KeyMaterialOrigin: "native" | "cckm" | "unknown" | (string & {});
        /**
         * @description The kind of key material. The property bears AWS's older name, `CustomerMasterKeySpec`; the values are those of AWS's `KeySpec`, which has all of the older set. AWS adds values.
         * @example SYMMETRIC_DEFAULT
         */
        KeySpec: "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_NIST_EDWARDS25519" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ML_KEM_512" | "ML_KEM_768" | "ML_KEM_1024" | (string & {});
        /**
         * @description An encryption algorithm of AWS. AWS adds values.
         * @example SYMMETRIC_DEFAULT
         */
        EncryptionAlgorithmSpec: "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE" | (string & {});
        /**
         * @description An algorithm of AWS for message authentication codes. AWS adds values.
         * @example HMAC_SHA_256
         */
        MacAlgorithmSpec: "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512" | (string & {});
        /**
         * @description A signing algorithm of AWS. AWS adds values.
         * @example RSASSA_PSS_SHA_256
         */
        SigningAlgorithmSpec: "RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512" | (string & {});
        /**
         * @description Who manages the key in AWS: AWS itself, or its customer. AWS adds values.
         * @example CUSTOMER
         */
        KeyManagerType: "AWS" | "CUSTOMER" | (string & {});
        /**
         * @description AWS's state of the key. Only an `Enabled` key can be used. AWS adds values.
         * @example Enabled
         */
        KeyState: "Creating" | "Enabled" | "Disabled" | "PendingDeletion" | "PendingImport" | "PendingReplicaDeletion" | "Unavailable" | "Updating" | (string & {});
        /**
         * @description What the key is for. AWS adds values.
         * @example ENCRYPT_DECRYPT
         */
        KeyUsageType: "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | "ENCAPSULATE_DECAPSULATE" | (string & {});
        /**
         * @description Where AWS has the key material from: `AWS_KMS` made it, `EXTERNAL` was imported, `AWS_CLOUDHSM` and `EXTERNAL_KEY_STORE` hold it in a custom key store. AWS adds values.
         * @example AWS_KMS
         */
        OriginType: "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE" | (string & {});
        /**
         * @description Whether the imported key material expires, at `ValidTo`. On imported keys. AWS adds values.
         * @example KEY_MATERIAL_EXPIRES
         */
        ExpirationModelType: "KEY_MATERIAL_EXPIRES" | "KEY_MATERIAL_DOES_NOT_EXPIRE" | (string & {});
        /**
         * @description Whether this key is the primary key or a replica. AWS adds values.
         * @example PRIMARY
         */
        MultiRegionKeyType: "PRIMARY" | "REPLICA" | (string & {});
        /** @description One of the keys of a multi-region key, in one region. */
        MultiRegionKey: {
            /**
             * @description The Amazon Resource Name of the key in that region.
             * @example arn:aws:kms:eu-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef
             */
            Arn?: string;
            /**
             * @description The AWS region.
             * @example eu-west-1
             */
            Region?: string;
        };
        /** @description How a multi-region key is spread: its primary key and the replicas. On multi-region keys. */
        MultiRegionConfiguration: {
            MultiRegionKeyType?: components["schemas"]["MultiRegionKeyType"];
            PrimaryKey?: components["schemas"]["MultiRegionKey"];
            /** @description The replicas, one a region. May be empty. */
            ReplicaKeys?: components["schemas"]["MultiRegionKey"][];
        };
        /** @description The key in the external key store that does the work. On linked XKS keys. */
        XksKeyConfiguration: {
            /**
             * @description Id of the key in the external key store.
             * @example 2c7a5e94-1f0b-4d38-9a61-8b4c3d2e1f05
             */
            Id?: string;
        };
        /**
         * @description One string, or a list of strings.
         * @example kms:*
         */
        StringOrList: string | string[];
        /**
         * @description Everyone (`*`), or principals by their kind.
         * @example {
         *       "AWS": "arn:aws:iam::123456789012:root"
         *     }
         */
        PolicyPrincipal: "*" | {
            /** @description AWS accounts, IAM users and roles, by ARN or account id. */
            AWS?: components["schemas"]["StringOrList"];
            /** @description Identity providers. */
            Federated?: components["schemas"]["StringOrList"];
            /** @description AWS services, such as `logs.amazonaws.com`. */
            Service?: components["schemas"]["StringOrList"];
            /** @description AWS accounts by their canonical user id. */
            CanonicalUser?: components["schemas"]["StringOrList"];
        };
        /**
         * @description A value that a condition key is compared with.
         * @example 123456789012
         */
        PolicyConditionValue: string | number | boolean;
        /**
         * @description When the statement is in force: a map of operators (such as `StringEquals`) to maps of condition keys to the value, or the list of values, to compare with. May be absent.
         * @example {
         *       "StringEquals": {
         *         "kms:CallerAccount": "123456789012"
         *       }
         *     }
         */
        PolicyCondition: {
            [key: string]: {
                [key: string]: components["schemas"]["PolicyConditionValue"] | components["schemas"]["PolicyConditionValue"][];
            };
        };
        /** @description One rule of a key policy. It has `Principal` or `NotPrincipal`, `Action` or `NotAction`, `Resource` or `NotResource`. */
        PolicyStatement: {
            /**
             * @description A name for the statement. May hold spaces. May be absent.
             * @example Enable IAM User Permissions
             */
            Sid?: string;
            /**
             * @description Whether the statement allows or denies.
             * @example Allow
             * @enum {string}
             */
            Effect: "Allow" | "Deny";
            /** @description To whom the statement applies. */
            Principal?: components["schemas"]["PolicyPrincipal"];
            /** @description To whom the statement does not apply; it does to all others. */
            NotPrincipal?: components["schemas"]["PolicyPrincipal"];
            /** @description The actions that the statement is about, such as `kms:*`. */
            Action?: components["schemas"]["StringOrList"];
            /** @description The actions that the statement is not about; it is about all others. */
            NotAction?: components["schemas"]["StringOrList"];
            /** @description The resources that the statement is about. `*` is the key itself. */
            Resource?: components["schemas"]["StringOrList"];
            /** @description The resources that the statement is not about. */
            NotResource?: components["schemas"]["StringOrList"];
            Condition?: components["schemas"]["PolicyCondition"];
        };
        /** @description The key policy of AWS: who may do what with the key. An object here, where AWS itself returns a string. At most 32,768 bytes. May be absent for an XKS key that is not linked. */
        KeyPolicy: {
            /**
             * @description The version of the policy language.
             * @example 2012-10-17
             */
            Version?: "2008-10-17" | "2012-10-17" | (string & {});
            /**
             * @description A name for the policy. May be absent.
             * @example key-default-1
             */
            Id?: string;
            /** @description The statements, or a single one by itself. */
            Statement?: components["schemas"]["PolicyStatement"] | components["schemas"]["PolicyStatement"][];
        };
        /** @description A tag of the key in AWS. */
        AwsTag: {
            /**
             * @description The tag's name.
             * @example key
             */
            TagKey: string;
            /**
             * @description The tag's value. May be empty.
             * @example value
             */
            TagValue: string;
        };
        /** @description What AWS says of the key, as of `synced_at`. Most names are those of `KeyMetadata` in the AWS KMS API, but not all: note `KeyID`. A key that was never linked to AWS (XKS) lacks what only AWS can give. */
        AwsParam: {
            /**
             * @description The AWS account that owns the key, 12 digits.
             * @example 123456789012
             */
            AWSAccountId?: string;
            /**
             * @description The key's Amazon Resource Name, `arn:aws:kms:<region>:<account>:key/<KeyID>`. The partition is `aws`, `aws-cn` or `aws-us-gov`.
             * @example arn:aws:kms:ap-south-1:123456789012:key/9905c8da-2a0f-4666-a9c9-555c2567a242
             */
            Arn?: string;
            /**
             * @description The key's id in AWS: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-region key. Not the id to use in a path of CM, which is the `id` of the `AwsKey`. Spelt `KeyID`, while AWS spells it `KeyId`.
             * @example 9905c8da-2a0f-4666-a9c9-555c2567a242
             */
            KeyID?: string;
            CustomerMasterKeySpec?: components["schemas"]["KeySpec"];
            /**
             * @description The key's description in AWS. Absent when it is empty.
             * @example Encrypts the payments archive
             */
            Description?: string;
            /**
             * @description Whether the key can be used. True exactly when `KeyState` is `Enabled`.
             * @example true
             */
            Enabled?: boolean;
            /** @description The encryption algorithms that the key supports. Absent for keys that sign or make message authentication codes. */
            EncryptionAlgorithms?: components["schemas"]["EncryptionAlgorithmSpec"][];
            /** @description The algorithms for message authentication codes that the key supports. On HMAC keys. One known client reads this name; AWS's own is `MacAlgorithms`, which was never seen here. */
            MacAlgorithmSpec?: components["schemas"]["MacAlgorithmSpec"][];
            /** @description The signing algorithms that the key supports. This is AWS's name; whether CCKM sends it for signing keys is not known. */
            SigningAlgorithms?: components["schemas"]["SigningAlgorithmSpec"][];
            KeyManager?: components["schemas"]["KeyManagerType"];
            KeyState?: components["schemas"]["KeyState"];
            KeyUsage?: components["schemas"]["KeyUsageType"];
            Origin?: components["schemas"]["OriginType"];
            /**
             * Format: date-time
             * @description When AWS made the key. RFC 3339 in UTC, without fraction digits.
             * @example 2020-11-05T06:57:42Z
             */
            CreationDate?: string;
            ExpirationModel?: components["schemas"]["ExpirationModelType"];
            /**
             * @description When the imported key material expires: RFC 3339 in UTC, or the empty string. On imported keys.
             * @example 2026-12-31T23:59:59Z
             */
            ValidTo?: string;
            /**
             * @description Whether the key is a multi-region key, primary or replica.
             * @example false
             */
            MultiRegion?: boolean;
            MultiRegionConfiguration?: components["schemas"]["MultiRegionConfiguration"];
            /**
             * @description The key policy given to a replica. On multi-region keys. Sources conflict: older clients read `replica_policy` of the `AwsKey`.
             * @example
             */
            ReplicaPolicy?: string;
            /** @description The tags given to a replica. On multi-region keys. Their form is not known. */
            ReplicaTags?: unknown;
            /**
             * @description Whether AWS's own automatic rotation is on. Another feature than CCKM's rotation job; disabling the job does not change it.
             * @example false
             */
            KeyRotationEnabled?: boolean;
            /**
             * Format: int64
             * @description Days between two rotations by AWS. When AWS's automatic rotation is on.
             * @example 365
             */
            RotationPeriodInDays?: number;
            /**
             * @description When AWS rotates next. When AWS's automatic rotation is on. The form of the date is not known.
             * @example 2026-06-01T00:00:00Z
             */
            NextRotationDate?: string;
            /**
             * @description AWS's id of the key material in use, 64 hexadecimal digits. From newer versions of CM.
             * @example 3b7e6c90d15f4a82b6e9071c8d2f35a4e8019b7c6d5f4e3a2b1c0d9e8f7a6b5c
             */
            CurrentKeyMaterialId?: string;
            /**
             * @description AWS's id of the custom key store, `cks-…`; CM's is `custom_key_store_id` of the `AwsKey`. On XKS and CloudHSM keys.
             * @example cks-1a2b3c4d5e6f70819
             */
            CustomKeyStoreId?: string;
            /**
             * @description AWS's id of the CloudHSM cluster. On CloudHSM keys.
             * @example cluster-1a23b4cdefg
             */
            CloudHsmClusterId?: string;
            XksKeyConfiguration?: components["schemas"]["XksKeyConfiguration"];
            Policy?: components["schemas"]["KeyPolicy"];
            /**
             * @description The key's aliases, each beginning with `alias/`. May be empty. The aliases of rotated keys end in `-rotated-…`.
             * @example [
             *       "alias/aws-test-key-1"
             *     ]
             */
            Alias?: string[];
            /** @description The key's tags in AWS. CM itself adds one, `cckm_policy_template_id`, to keys whose policy comes from a template. */
            Tags?: components["schemas"]["AwsTag"][];
        };
        /**
         * @description Where the job takes new key material from. CM itself is `local` in newer versions and `ciphertrust` in older ones. Present while a rotation job is attached. The set may grow.
         * @example local
         */
        AutoRotateKeySource: "local" | "ciphertrust" | "dsm" | "hsm-luna" | "external-cm" | (string & {});
        /**
         * @description The rotation job that is attached to the key; every value is a string. With a job attached a live CM returned the four labels listed here, and none of them once the job was disabled. Whether `labels` is then absent or empty is not known, so look for `job_config_id` in it.
         * @example {
         *       "job_config_id": "5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39",
         *       "auto_rotate_key_source": "local",
         *       "disable_encrypt_on_auto_rotate": "false",
         *       "disable_encrypt_for_all_accounts_on_auto_rotate": "false"
         *     }
         */
        RotationJobLabels: {
            /**
             * @description Id of the scheduler job that rotates the key, a UUID. Present while a rotation job is attached.
             * @example 5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39
             */
            job_config_id?: string;
            auto_rotate_key_source?: components["schemas"]["AutoRotateKeySource"];
            /**
             * @description Whether the permission to encrypt is taken from the old key when the job rotates: a string, not a boolean. Present while a rotation job is attached.
             * @example false
             * @enum {string}
             */
            disable_encrypt_on_auto_rotate?: "true" | "false";
            /**
             * @description The same as `disable_encrypt_on_auto_rotate`, for all accounts: a string, not a boolean. Present while a rotation job is attached.
             * @example false
             * @enum {string}
             */
            disable_encrypt_for_all_accounts_on_auto_rotate?: "true" | "false";
        } & {
            [key: string]: string;
        };
        /**
         * @description A source of key material. Sources conflict about the names: the known ones are in lower case (CM itself is `local`, or `ciphertrust` in older versions) and in other spellings. Which of these are the same source is not documented. The set may grow.
         * @example local
         */
        KeySource: "local" | "ciphertrust" | "dsm" | "hsm-luna" | "external-cm" | "LOCAL" | "DSM" | "LunaHSM" | "External" | (string & {});
        /** @description A key of AWS KMS as CipherTrust Manager (CM) keeps it: CM's own record of the key, with AWS's metadata of it in `aws_param`. Which of the optional properties a key has depends on its kind. The vendor calls its own list of properties "by no means exhaustive", so expect others. */
        AwsKey: {
            /**
             * @description The key's id in CM, and the one to use in the path of a call. A lower-case UUID in every real example. Not AWS's id, which is `aws_param.KeyID`.
             * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
             */
            id: string;
            /**
             * @description CM's name of the key, `kylo:<account>:cckm:<type>:<id>`. The type is `aws-key`, or `aws-replica-key` for a replica. The account is `kylo`, or `kylo-<uuid>` in a child domain.
             * @example kylo:kylo:cckm:aws-key:f36e8dbb-0259-4c61-a35f-d74b6d39effc
             */
            uri: string;
            /**
             * @description The CM account, and so the domain, that owns the key: `kylo:<account>:admin:accounts:<account>`. In all examples of 2020 and 2021; newer ones do not show it.
             * @example kylo:kylo:admin:accounts:kylo
             */
            account?: string;
            /**
             * @description CM's own application. Only in examples of 2020 and 2021.
             * @example ncryptify:gemalto:admin:apps:kylo
             */
            application?: string;
            /**
             * @description CM's own developer account. Only in examples of 2020 and 2021.
             * @example ncryptify:gemalto:admin:accounts:gemalto
             */
            devAccount?: string;
            /**
             * Format: date-time
             * @description When CM's record of the key was made; for when AWS made the key, see `aws_param.CreationDate`. RFC 3339 in UTC, with six fraction digits. (One table of the vendor says "array of strings"; every example is a string.)
             * @example 2020-11-05T06:57:55.533058Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When CM's record of the key last changed. RFC 3339 in UTC, with nine fraction digits in the answer to a write and six when read. It may be some microseconds earlier than `createdAt`.
             * @example 2020-11-05T06:59:07.861489326Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When CM last read the key from AWS. RFC 3339 in UTC.
             * @example 2020-11-05T06:57:55.527352Z
             */
            synced_at: string;
            /**
             * @description CM's id of the KMS that the key belongs to: the AWS account as registered in CM. A UUID in every example.
             * @example 0b90f8de-8617-498d-ad63-ca18eb717ae7
             */
            kms_id: string;
            /**
             * @description The name of the KMS that `kms_id` identifies.
             * @example kms
             */
            kms: string;
            /**
             * @description The state of the key's rotation. Only the empty string was ever seen; other values are not documented. Whether a rotation job is attached is told by `labels`, not by this.
             * @example
             */
            rotation_status: string;
            cloud_name: components["schemas"]["CloudName"];
            /**
             * @description The type of key in CM's terms. Only `symmetric` was ever seen.
             * @example symmetric
             */
            key_type: string;
            /**
             * @description Meaning not documented. Only in examples of 2020, where it is `false`.
             * @example false
             */
            basic_view_enabled?: boolean;
            /**
             * @description The AWS region that the key is in.
             * @example ap-south-1
             */
            region: string;
            /**
             * @description Whether the key no longer exists in AWS. CM keeps its record of it.
             * @example false
             */
            gone: boolean;
            key_material_origin: components["schemas"]["KeyMaterialOrigin"];
            aws_param: components["schemas"]["AwsParam"];
            labels?: components["schemas"]["RotationJobLabels"];
            /**
             * @description Id of the scheduler job that rotates the key. Sources conflict: one table of the vendor lists it here, all known code reads `labels.job_config_id`. Read it there, and do not take its absence here for "no rotation job".
             * @example 5c4e9b53-6f4b-4a55-9d0b-0c7f7a4d0c39
             */
            job_config_id?: string;
            /**
             * @description Whether the permission to encrypt is taken from the old key when the job rotates. Sources conflict: one table of the vendor lists it here as a boolean, all known code reads `labels.disable_encrypt_on_auto_rotate`, a string.
             * @example false
             */
            disable_encrypt_on_auto_rotate?: boolean;
            /**
             * @description CM's id of the local key whose material was imported: 64 hexadecimal digits, not a UUID. On imported keys (bring your own key, BYOK) and linked keys of an external key store (XKS).
             * @example 8c1f0d7a2b9e46c3a5d4f81e07b6395c2d1a84f36be09c57d2f7a6150e3b48c9
             */
            local_key_id?: string;
            /**
             * @description Name of the local key that `local_key_id` identifies. Free text.
             * @example payments-2025
             */
            local_key_name?: string;
            /** @description Where the key material came from. On imported (BYOK) and XKS keys. Sources conflict about its values, see `KeySource`. */
            key_source?: components["schemas"]["KeySource"];
            /** @description The tier of key source that the key material came from. On imported (BYOK) and XKS keys. Sources conflict about its values, see `KeySource`. */
            source_key_tier?: components["schemas"]["KeySource"];
            /**
             * @description Id of the container, within the key source, that holds the key material. On XKS and CloudHSM keys.
             * @example 6d2f4b8e-3d0a-4c1b-8a55-1f7c9d6e2b40
             */
            key_source_container_id?: string;
            /**
             * @description Name of the container that `key_source_container_id` identifies. On XKS and CloudHSM keys.
             * @example xks-partition
             */
            key_source_container_name?: string;
            /**
             * Format: date-time
             * @description When AWS will delete the key. On keys scheduled for deletion. Sources conflict: known code reads this name, one table of the vendor calls it `DeletionDate`.
             * @example 2026-02-01T00:00:00Z
             */
            deletion_date?: string;
            /**
             * Format: date-time
             * @description Another name of `deletion_date`, in one table of the vendor only. Read `deletion_date` first.
             * @example 2026-02-01T00:00:00Z
             */
            DeletionDate?: string;
            /**
             * Format: date-time
             * @description When CCKM rotated the key. On rotated keys.
             * @example 2025-06-01T02:00:00.123456Z
             */
            rotated_at?: string;
            /**
             * @description CM id of the key that this one replaced. On rotated keys.
             * @example 0f1d6c2a-7b3e-4a9d-8c55-2e6f1a0b9d34
             */
            rotated_from?: string;
            /**
             * @description CM id of the key that replaced this one. On rotated keys.
             * @example 9b7e2d41-5c60-4f38-b1a2-8d3c4e5f6a70
             */
            rotated_to?: string;
            /**
             * @description Other AWS accounts that may use the key. When the policy is made of users.
             * @example [
             *       "210987654321"
             *     ]
             */
            external_accounts?: string[];
            /**
             * @description IAM users who administer the key. When the policy is made of users.
             * @example [
             *       "alice"
             *     ]
             */
            key_admins?: string[];
            /**
             * @description IAM roles that administer the key. When the policy is made of users.
             * @example [
             *       "KeyAdministrator"
             *     ]
             */
            key_admins_roles?: string[];
            /**
             * @description IAM users who use the key. When the policy is made of users.
             * @example [
             *       "bob"
             *     ]
             */
            key_users?: string[];
            /**
             * @description IAM roles that use the key. When the policy is made of users.
             * @example [
             *       "Payments"
             *     ]
             */
            key_users_roles?: string[];
            /**
             * @description The key policy given to a replica. On multi-region keys. Sources conflict: newer clients read `aws_param.ReplicaPolicy`.
             * @example
             */
            replica_policy?: string;
            /**
             * @description Whether the key is blocked for use by AWS. On XKS and CloudHSM keys.
             * @example false
             */
            blocked?: boolean;
            /**
             * @description Whether the key is linked to a key in AWS. On XKS and CloudHSM keys.
             * @example true
             */
            linked_state?: boolean;
            /**
             * @description CM's id of the key store, not AWS's (`cks-…`), which is `aws_param.CustomKeyStoreId`. On XKS and CloudHSM keys.
             * @example 2a9c7e15-4d83-4b6f-9e02-7c5d1b8f3a64
             */
            custom_key_store_id?: string;
        };
        /** @description What CipherTrust Manager answers with when a call fails. Not every failure has this body: a front end answers with HTML, and a call without an `Authorization` header gets plain text. So look at the `Content-Type` first. Some clients have met a `codeDesc` in the body of a 2xx and treat it as an error. */
        ErrorBody: {
            /**
             * Format: int64
             * @description CM's number of the error, which is not the HTTP status: 5 with a 401, 14 with a 500, 15 with a 400 and 16 with a 404. Other numbers are not known.
             * @example 16
             */
            code?: number;
            /**
             * @description CM's name of the error, `NCERR<Name>`, or the name and a text: `NCERR<Name>: <text>`.
             * @example NCERRResourceNotFound: Resource not found
             */
            codeDesc: string;
            /**
             * @description What went wrong, for a person to read; the useful part. Where AWS refused, the name of AWS's exception is in here. May be absent.
             * @example Resource not found
             */
            message?: string;
            /**
             * @description CM's id of the request, for the vendor's support. May be absent.
             * @example 4d5c1b0e-8f3a-4c27-9b6d-2e1f0a7c8d95
             */
            requestID?: string;
        };
    };
    responses: {
        /** @description The key, with no rotation job attached. The vendor promises a 2xx; that it is 200 is inferred. `labels` is then absent or empty: which of the two is not known, so treat them alike. */
        RotationJobDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AwsKey"];
            };
        };
        /** @description The request is not valid, or AWS refused what CCKM asked of it. The name of the AWS exception is then in `message`. Put that right before calling again. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, not valid, expired or revoked. Get a new one and call again. Without an `Authorization` header an appliance answers in plain text. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": string;
            };
        };
        /** @description The token is valid, but its user may not do this. Have the permission given before calling again. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No key has this id. Also answered to hide a key from a caller who may not see it. Check that the id is CipherTrust Manager's own, not AWS's, and that the user may see the key. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The cloud has not finished an earlier change of the key. Call again later. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request was understood, but did not pass validation. Correct what `message` names before calling again. Documented for other calls of CipherTrust Manager, not for this one. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests. Wait, then call again. Not documented; clients are prepared for it. Whether a `Retry-After` header comes with it is not known. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed. The job may have been disabled all the same: read the key before calling again. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A node is restarting. A front end then answers with a page of HTML, not with the error body. Wait, then call again. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description Any other error of the client. The vendor documents only the class. Find the cause before calling again. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Any other error of the server or of a front end before it, such as 502 and 504 while a node restarts; these come as a page of HTML. The job may have been disabled all the same: read the key before calling again. */
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
         * @description The key's id in CipherTrust Manager, as in `AwsKey.id`: a lower-case UUID in every real example. It is neither the AWS `KeyID`, which looks the same, nor an alias, nor an ARN. It is one segment of the path, so percent-encode it; not every generated client does that for you.
         * @example f36e8dbb-0259-4c61-a35f-d74b6d39effc
         */
        KeyId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CloudName = components['schemas']['CloudName'];
export type KeyMaterialOrigin = components['schemas']['KeyMaterialOrigin'];
export type KeySpec = components['schemas']['KeySpec'];
export type EncryptionAlgorithmSpec = components['schemas']['EncryptionAlgorithmSpec'];
export type MacAlgorithmSpec = components['schemas']['MacAlgorithmSpec'];
export type SigningAlgorithmSpec = components['schemas']['SigningAlgorithmSpec'];
export type KeyManagerType = components['schemas']['KeyManagerType'];
export type KeyState = components['schemas']['KeyState'];
export type KeyUsageType = components['schemas']['KeyUsageType'];
export type OriginType = components['schemas']['OriginType'];
export type ExpirationModelType = components['schemas']['ExpirationModelType'];
export type MultiRegionKeyType = components['schemas']['MultiRegionKeyType'];
export type MultiRegionKey = components['schemas']['MultiRegionKey'];
export type MultiRegionConfiguration = components['schemas']['MultiRegionConfiguration'];
export type XksKeyConfiguration = components['schemas']['XksKeyConfiguration'];
export type StringOrList = components['schemas']['StringOrList'];
export type PolicyPrincipal = components['schemas']['PolicyPrincipal'];
export type PolicyConditionValue = components['schemas']['PolicyConditionValue'];
export type PolicyCondition = components['schemas']['PolicyCondition'];
export type PolicyStatement = components['schemas']['PolicyStatement'];
export type KeyPolicy = components['schemas']['KeyPolicy'];
export type AwsTag = components['schemas']['AwsTag'];
export type AwsParam = components['schemas']['AwsParam'];
export type AutoRotateKeySource = components['schemas']['AutoRotateKeySource'];
export type RotationJobLabels = components['schemas']['RotationJobLabels'];
export type KeySource = components['schemas']['KeySource'];
export type AwsKey = components['schemas']['AwsKey'];
export type ErrorBody = components['schemas']['ErrorBody'];
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
                 * @description The key's id in CipherTrust Manager, as in `AwsKey.id`: a lower-case UUID in every real example. It is neither the AWS `KeyID`, which looks the same, nor an alias, nor an ARN. It is one segment of the path, so percent-encode it; not every generated client does that for you.
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
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
