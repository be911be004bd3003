import type { AwsKey } from "cckm-aws-keys-contract/types";
import { request } from "undici";

export function createCall(baseUrl: string) {
  return async (id: string) => {
    const { statusCode, body } = await request(
      `${baseUrl}/api/v1/cckm/aws/keys/${encodeURIComponent(id)}/disable-rotation-job`,
      { method: "POST", headers: { authorization: "Bearer any-token" } },
    );
    if (statusCode !== 200) throw new Error(String(statusCode));
    const key = (await body.json()) as AwsKey;
    return key.aws_param.KeyState;
  };
}
