import type { Operation } from "fast-json-patch";
import type { Impact } from "../../scripts/breaking/changes.js";

const PATH = "/paths/~1api~1v1~1cckm~1aws~1keys~1{id}~1disable-rotation-job";
const POST = `${PATH}/post`;
const SCHEMAS = "/components/schemas";
const RESPONSES = "/components/responses";
const KEY_ID = "/components/parameters/KeyId";

const FORCE = { type: "object", required: ["force"], properties: { force: { type: "boolean" } } };
const CONTENT = { "application/json": { schema: FORCE } };

const remove = (path: string): Operation => ({ op: "remove", path });
const move = (from: string, path: string): Operation => ({ op: "move", from, path });
const add = (path: string, value: unknown): Operation => ({ op: "add", path, value });
const replace = (path: string, value: unknown): Operation => ({ op: "replace", path, value });

/** Changes of the document by the verdict of the gate on each. */
export const mutations: Record<Impact, Record<string, Operation[]>> = {
  breaking: {
    "a property of the key is removed": [remove(`${SCHEMAS}/AwsKey/properties/blocked`)],
    "a property of the key is renamed": [
      move(`${SCHEMAS}/AwsKey/properties/blocked`, `${SCHEMAS}/AwsKey/properties/isBlocked`),
    ],
    "a required property becomes optional": [remove(`${SCHEMAS}/AwsKey/required/11`)],
    "a property has another type": [
      replace(`${SCHEMAS}/AwsKey/properties/gone`, { type: "string" }),
    ],
    "a property may be one of two types": [
      replace(`${SCHEMAS}/AwsKey/properties/gone`, {
        anyOf: [{ type: "boolean" }, { type: "string" }],
      }),
    ],
    "a string becomes a list": [
      replace(`${SCHEMAS}/AwsKey/properties/region`, { type: "array", items: { type: "string" } }),
    ],
    "a property may be null": [
      replace(`${SCHEMAS}/AwsKey/properties/kms`, { type: ["string", "null"] }),
    ],
    "a property within the key is removed": [remove(`${SCHEMAS}/AwsParam/properties/KeyState`)],
    "a schema is renamed": [
      move(`${SCHEMAS}/AwsTag`, `${SCHEMAS}/Tag`),
      replace(`${SCHEMAS}/AwsParam/properties/Tags/items`, { $ref: "#/components/schemas/Tag" }),
    ],
    "a schema is inlined": [
      replace(`${SCHEMAS}/AwsParam/properties/XksKeyConfiguration`, {
        type: "object",
        properties: { Id: { type: "string" } },
      }),
      remove(`${SCHEMAS}/XksKeyConfiguration`),
    ],
    "a known value of an open enum is removed": [remove(`${SCHEMAS}/KeyState/anyOf/0/enum/0`)],
    "a value of a closed enum is removed": [
      remove(`${SCHEMAS}/PolicyStatement/properties/Effect/enum/1`),
    ],
    "a closed enum grows": [add(`${SCHEMAS}/PolicyStatement/properties/Effect/enum/-`, "Audit")],
    "a set of one value beside an object grows": [
      add(`${SCHEMAS}/PolicyPrincipal/anyOf/0/enum/-`, "?"),
    ],
    "a body is required": [add(`${POST}/requestBody`, { required: true, content: CONTENT })],
    "a query parameter is required": [
      add(`${POST}/parameters`, [
        { name: "force", in: "query", required: true, schema: { type: "boolean" } },
      ]),
    ],
    "a header is required": [
      add(`${POST}/parameters`, [
        { name: "X-Domain", in: "header", required: true, schema: { type: "string" } },
      ]),
    ],
    "the path parameter has another name": [
      replace(`${KEY_ID}/name`, "keyId"),
      move(PATH, "/paths/~1api~1v1~1cckm~1aws~1keys~1{keyId}~1disable-rotation-job"),
    ],
    "the path parameter must be longer": [replace(`${KEY_ID}/schema/minLength`, 36)],
    "the path is another": [
      move(PATH, "/paths/~1api~1v2~1cckm~1aws~1keys~1{id}~1disable-rotation-job"),
    ],
    "the method is another": [move(POST, `${PATH}/put`)],
    "an operationId is another": [replace(`${POST}/operationId`, "removeRotationJob")],
    "the success has another status": [move(`${POST}/responses/200`, `${POST}/responses/202`)],
    "an error is removed": [remove(`${POST}/responses/404`)],
    "a response is no longer JSON": [
      move(
        `${RESPONSES}/NotFound/content/application~1json`,
        `${RESPONSES}/NotFound/content/application~1xml`,
      ),
    ],
    "the error's name becomes optional": [remove(`${SCHEMAS}/ErrorBody/required`)],
    "the error's name is renamed": [
      move(`${SCHEMAS}/ErrorBody/properties/codeDesc`, `${SCHEMAS}/ErrorBody/properties/name`),
      replace(`${SCHEMAS}/ErrorBody/required`, ["name"]),
    ],
  },
  minor: {
    "an optional property is added": [
      add(`${SCHEMAS}/AwsKey/properties/quantum_safe`, { type: "boolean" }),
    ],
    "an open enum knows another value": [add(`${SCHEMAS}/KeyState/anyOf/0/enum/-`, "Dreaming")],
    "an optional query parameter is added": [
      add(`${POST}/parameters`, [{ name: "force", in: "query", schema: { type: "boolean" } }]),
    ],
    "an optional body is added": [
      add(`${POST}/requestBody`, { required: false, content: CONTENT }),
    ],
    "another operation is added": [
      add("/paths/~1api~1v1~1cckm~1aws~1keys~1{id}~1enable-rotation-job", {
        parameters: [{ $ref: "#/components/parameters/KeyId" }],
        post: {
          operationId: "enableRotationJob",
          responses: { "200": { $ref: "#/components/responses/RotationJobDisabled" } },
        },
      }),
    ],
    "another error is declared": [
      add(`${POST}/responses/418`, { $ref: "#/components/responses/ClientError" }),
    ],
    "an example is added": [
      add(`${RESPONSES}/NotFound/content/application~1json/examples/404_other`, {
        summary: "Composed: another.",
        value: { codeDesc: "NCERRAny" },
      }),
    ],
  },
  patch: {
    "a property becomes required in the response": [add(`${SCHEMAS}/AwsKey/required/-`, "account")],
    "a description is better": [replace(`${SCHEMAS}/AwsKey/description`, "A key.")],
    "an example is another": [
      replace(`${SCHEMAS}/AwsKey/properties/region/examples`, ["eu-central-1"]),
    ],
    "the title is another": [replace("/info/title", "Rotation jobs")],
  },
};
