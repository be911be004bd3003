import { connect, disableRotationJob } from "cckm-aws-keys-contract/unvalidated";

export function createCall(baseUrl: string) {
  const cckm = connect({ baseUrl, token: "any-token" });
  return async (id: string) => {
    const key = await disableRotationJob(cckm, { id });
    return key.aws_param.KeyState;
  };
}
