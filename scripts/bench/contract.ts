import { pathToFileURL } from "node:url";
import { disableRotationJob } from "../../generated/definitions.js";
import { disableRotationJobExamples } from "../../generated/examples.js";

/** The documented response of the operation that every client calls. */
export const key = disableRotationJobExamples["200"].documented;

/** The operation's path with the id of the documented key. */
export const path = disableRotationJob.path.replace(/\{.+?\}/, key.id);

/** Imports a bundled client and returns its call, which checks each response. */
export async function importCall(file: string, baseUrl: string): Promise<() => Promise<void>> {
  const { createCall } = await import(pathToFileURL(file).href);
  const call = createCall(baseUrl) as (id: string) => Promise<string>;
  return async () => {
    const state = await call(key.id);
    if (state !== key.aws_param.KeyState) throw new Error(`${file} returned ${state}.`);
  };
}
