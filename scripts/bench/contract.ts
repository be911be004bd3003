import { disableRotationJob } from "../../generated/definitions.js";
import { disableRotationJobExamples } from "../../generated/examples.js";

/** The operation that every client calls. */
export const operation = disableRotationJob;

/** The documented response of the operation. */
export const key = disableRotationJobExamples["200"].documented;

/** The headers of each request. */
export const headers = { authorization: "Bearer any-token" };

/** The operation's path with the id of a key. */
export function pathOf(id: string): string {
  return operation.path.replace(/\{.+?\}/, id);
}

/** Imports a bundled client and returns its call, which checks each response. */
export async function importCall(url: string, baseUrl: string): Promise<() => Promise<void>> {
  const { createCall } = await import(url);
  const call = createCall(baseUrl) as (id: string) => Promise<string>;
  return async () => {
    const state = await call(key.id);
    if (state !== key.aws_param.KeyState) throw new Error(`${url} returned ${state}.`);
  };
}
