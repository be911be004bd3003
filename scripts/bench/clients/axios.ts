import axios from "axios";
import type { AwsKey } from "cckm-aws-keys-contract/types";

export function createCall(baseUrl: string) {
  const client = axios.create({
    baseURL: baseUrl,
    headers: { authorization: "Bearer any-token" },
  });
  return async (id: string) => {
    const { data } = await client.post<AwsKey>(
      `/api/v1/cckm/aws/keys/${encodeURIComponent(id)}/disable-rotation-job`,
    );
    return data.aws_param.KeyState;
  };
}
