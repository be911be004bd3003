// Generated from openapi/ by `npm run generate`. Do not edit.
import { parseArgs } from "node:util";
import { Failure } from "./failure.js";
/** Node's own parser; a wrong argument becomes a {@link Failure} that shows how to call the script. */
export function parseArguments(usage, config) {
    try {
        return parseArgs(config);
    }
    catch (error) {
        const [reason] = error.message.split(/\. (?=To specify)/);
        throw new Failure(`${reason}\nUsage: ${usage}`, 2);
    }
}
