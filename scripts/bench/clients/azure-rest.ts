import { getClient } from "@azure-rest/core-client";
import type { AwsKey } from "cckm-aws-keys-contract/types";

export function createCall(baseUrl: string) {
  const client = getClient(baseUrl, { allowInsecureConnection: true });
  return async (id: string) => {
    const { status, body } = await client
      .pathUnchecked("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", id)
      .post({ headers: { authorization: "Bearer any-token" } });
    if (status !== "200") throw new Error(status);
    return (body as AwsKey).aws_param.KeyState;
  };
}
