/* scripts/runtime/client/index.ts */ 





export { connect,   } from "./connect.js";


export {
	CipherTrustError,







} from "./errors.js";





