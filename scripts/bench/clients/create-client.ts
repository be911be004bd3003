import { createClient } from "cckm-aws-keys-contract";

export function createCall(baseUrl: string) {
  const client = createClient({ baseUrl, token: "any-token" });
  return async (id: string) => {
    const { data, error } = await client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
      params: { path: { id } },
    });
    if (error) throw new Error(error.codeDesc);
    return data.aws_param.KeyState;
  };
}
