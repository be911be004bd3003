import type { AwsKey } from "cckm-aws-keys-contract/types";
import ky from "ky";

export function createCall(baseUrl: string) {
  const client = ky.create({
    prefixUrl: baseUrl,
    headers: { authorization: "Bearer any-token" },
  });
  return async (id: string) => {
    const key = await client
      .post(`api/v1/cckm/aws/keys/${encodeURIComponent(id)}/disable-rotation-job`)
      .json<AwsKey>();
    return key.aws_param.KeyState;
  };
}
