// Generated from openapi/ by `npm run generate`. Do not edit.
import { validateAwsKey } from "../validators.js";
export const successValidators = {
    disableRotationJob: validateAwsKey,
};
