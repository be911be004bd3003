import { docComment, importOf, type Module } from "./module.js";
import { keyOf, type SupportedScheme } from "./security.js";
import type { SupportedOperation } from "./supported-operations.js";

const TOKEN = `The access token, or a function that provides it. An operation without security does not request it, so the
function may log in over the same connection.`;

const AUTH = `Credentials by the name of their security scheme: each a value, or a function that provides it as the one of a
token does.`;

const SERVERS = `Base URLs for the servers that only some operations have, by their URL in the contract. Their calls and
credentials go there. Without it such a call throws an error of kind \`input\`, unless the server has the origin of
\`baseUrl\`.`;

/** The options of `connect` that depend on the document. */
export function generateContractOptions(operations: SupportedOperation[]): Module {
  const all = operations.map((it) => it.auth);
  const schemes = new Map(all.flatMap((it) => it.schemes).map((it) => [keyOf(it), it]));
  // With several schemes, a caller may need some of them alone.
  const isRequired = schemes.size === 1 && all.some((it) => !it.isOptional);
  const credentials = [...schemes.values()]
    .filter((it) => it.kind !== "bearer")
    .map((it) => memberOf(it.name, typeOf(it), docOf(it), isRequired));
  const urls = new Set(operations.flatMap(({ server }) => server ?? []));
  const servers = [...urls]
    .filter((it) => !it.startsWith("/"))
    .map((it) => memberOf(it, "string", "", false));
  const members = [
    schemes.has("") ? memberOf("token", "Token", TOKEN, isRequired) : "",
    credentials.length > 0 ? memberOf("auth", objectOf(credentials), AUTH, isRequired) : "",
    servers.length > 0 ? memberOf("servers", objectOf(servers), SERVERS, false) : "",
  ];
  const body = objectOf(members.filter((it) => it !== ""));
  const used = (...names: string[]) => names.filter((it) => RegExp(`\\b${it}\\b[<;> ]`).test(body));
  return {
    js: "export {};\n",
    dts: `${importOf(used("BasicCredential"), "./runtime/client/security.js", "import type")}\
${importOf(used("Provided", "Token"), "./runtime/client/token.js", "import type")}
/** The options of \`connect\` that depend on the contract. */
export interface ContractOptions ${body}
`,
  };
}

function typeOf({ kind }: SupportedScheme): string {
  return kind === "basic" ? "Provided<BasicCredential>" : "Token";
}

function docOf({ kind, place, parameter, description = "" }: SupportedScheme): string {
  const key = `An API key, sent in the ${place} \`${parameter}\`.`;
  return `${kind === "basic" ? "For HTTP Basic authentication." : key} ${description}`;
}

function memberOf(name: string, type: string, doc: string, isRequired: boolean): string {
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  const declaration = isRequired ? `${key}: ${type};` : `${key}?: ${type} | undefined;`;
  return doc === "" ? declaration : `${docComment(doc)}\n${declaration}`;
}

function objectOf(members: string[]): string {
  return `{\n${members.join("\n").replace(/^(?=.)/gm, "  ")}\n}`;
}
