/* Compiled from scripts/runtime/client/index.ts; edit that file. */ 






export { connect,                 } from "./connect.js";


export {
  CipherTrustError,







} from "./errors.js";




