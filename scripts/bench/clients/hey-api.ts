import { createClient } from "generated-by-hey-api/client/index.js";
import { disableRotationJob } from "generated-by-hey-api/sdk.gen.js";

export function createCall(baseUrl: string) {
  const client = createClient({ baseUrl, auth: "any-token" });
  return async (id: string) => {
    const { data } = await disableRotationJob({ client, path: { id }, throwOnError: true });
    return data.aws_param.KeyState;
  };
}
