import type { AwsKey } from "cckm-aws-keys-contract/types";

export function createCall(baseUrl: string) {
  return async (id: string) => {
    const response = await fetch(
      `${baseUrl}/api/v1/cckm/aws/keys/${encodeURIComponent(id)}/disable-rotation-job`,
      { method: "POST", headers: { authorization: "Bearer any-token" } },
    );
    if (!response.ok) throw new Error(response.statusText);
    const key = (await response.json()) as AwsKey;
    return key.aws_param.KeyState;
  };
}
