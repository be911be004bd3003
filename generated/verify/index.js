// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * Checks whether a server is true to the contract.
 *
 * @module
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "../client/connect.js";
import { VerifyError } from "./errors.js";
import { startGateway } from "./gateway.js";
import { createReport } from "./report.js";
import { runRespect } from "./respect.js";
export { VerifyError } from "./errors.js";
/**
 * Makes the calls of the contract's workflows, and holds each answer against the contract. **It changes
 * the server**: the last call disables the rotation job of the key.
 *
 * @returns what was sent, what came back, what of the contract it breaks, and how much of it was seen.
 * @throws {VerifyError} when an option is not usable, or Redocly CLI is not installed.
 */
export async function verify(options) {
    const { keyId, token, timeoutMs = 60_000, ca, insecure = false } = options;
    const server = checkServer(options);
    const inputs = { keyId, unknownKeyId: randomUUID() };
    const gateway = await startGateway({ server, token, timeoutMs, ca, insecure });
    try {
        const outcomes = await runRespect(gateway.url, inputs, timeoutMs);
        return createReport(server, outcomes, gateway.exchanges, readSummaries(), inputs);
    }
    finally {
        gateway.close();
    }
}
/** The server's base URL, held to what the client holds it to. */
function checkServer({ server, keyId, token, timeoutMs }) {
    // Redocly puts it into the path as it is, and the wrong key must not be meant.
    if (!/^[\w-][\w.-]*$/.test(keyId)) {
        throw new VerifyError("argument", `The key's id may hold letters, digits, "-", "_" and "." only.`);
    }
    try {
        return connect({ baseUrl: server, token, timeoutMs }).baseUrl;
    }
    catch (error) {
        throw new VerifyError("argument", error.message.replace("baseUrl", "The server"));
    }
}
/** What each workflow is about. */
function readSummaries() {
    const text = readFileSync(new URL("../workflows.json", import.meta.url), "utf8");
    const { workflows } = JSON.parse(text);
    return new Map(workflows.map(({ workflowId, summary }) => [workflowId, summary]));
}
