// Generated from openapi/ by `npm run generate`. Do not edit.
export { connect } from "./connect.js";
export { CipherTrustError, } from "./errors.js";
