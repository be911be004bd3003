import type { paths } from "cckm-aws-keys-contract/types";
import createClient from "openapi-fetch";

export function createCall(baseUrl: string) {
  const client = createClient<paths>({ baseUrl, headers: { authorization: "Bearer any-token" } });
  return async (id: string) => {
    const { data, response } = await client.POST(
      "/api/v1/cckm/aws/keys/{id}/disable-rotation-job",
      { params: { path: { id } } },
    );
    if (!data) throw new Error(response.statusText);
    return data.aws_param.KeyState;
  };
}
