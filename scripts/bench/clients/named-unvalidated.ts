import { connect, disableRotationJob } from "cckm-aws-keys-contract";

export function createCall(baseUrl: string) {
  const cckm = connect({ baseUrl, token: "any-token", validate: false });
  return async (id: string) => {
    const key = await disableRotationJob(cckm, { id });
    return key.aws_param.KeyState;
  };
}
