import type { Route } from "./types.js";

type Requirement = NonNullable<Route["operation"]["security"]>[number];

/**
 * Credentials that the mock accepts, as options of curl: those of the first alternative.
 *
 * @returns Also the query of the URL, if an API key is part of it.
 */
export function credentialsOf(security: Requirement[] = []): { options: string[]; query: string } {
  const [requirement = []] = security;
  const options: string[] = [];
  const query: string[] = [];
  for (const scheme of requirement) {
    if (scheme.type === "mutualTLS") continue;
    if (scheme.type !== "apiKey") {
      const isBasic = scheme.type === "http" && scheme.scheme === "basic";
      options.push(isBasic ? "-u any-user:any-password" : "-H 'Authorization: Bearer any-token'");
    } else if (scheme.in === "header") options.push(`-H '${scheme.name}: any-key'`);
    else if (scheme.in === "cookie") options.push(`-b '${scheme.name}=any-key'`);
    else query.push(`${encodeURIComponent(scheme.name)}=any-key`);
  }
  return {
    options,
    query: query.length > 0 ? `?${query.join("&")}` : "",
  };
}
