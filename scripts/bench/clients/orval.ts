import { disableRotationJob } from "generated-by-orval/client.js";

export function createCall(baseUrl: string) {
  // Its functions ask this for each URL: they take no address of their own.
  Object.assign(globalThis, { orvalBaseUrl: baseUrl });
  return async (id: string) => {
    const { data, status } = await disableRotationJob(id, {
      headers: { authorization: "Bearer any-token" },
    });
    if (status !== 200) throw new Error(String(status));
    return data.aws_param.KeyState;
  };
}
