/* Compiled from scripts/runtime/client/index.ts; edit that file. */ /**
 * The client's part of the package's entry. The entry adds the functions, types and validators of the
 * contract.
 *
 * @module
 */

export { connect,                 } from "./connect.js";


export {
  CipherTrustError,







} from "./errors.js";




