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
import { createReport, type Report } from "./report.js";
import { runRespect } from "./respect.js";

export { VerifyError } from "./errors.js";
export type { Check, Report, Step } from "./report.js";

/** Options of {@link verify}. */
export interface VerifyOptions {
  /** The base URL of the server; `https:`, or `http:` to this machine. */
  server: string;
  /** The id, in CipherTrust Manager, of the key whose rotation job is disabled: of letters, digits, `-`, `_`, `.`. */
  keyId: string;
  /** The bearer token. */
  token: string;
  /** Milliseconds that each call may take. Default 60,000. */
  timeoutMs?: number | undefined;
  /** Certificates of the server's authority, in PEM. Default: those that Node knows. */
  ca?: string | undefined;
  /** Takes any certificate. Default false. */
  insecure?: boolean | undefined;
}

/**
 * Makes the calls of the contract's workflows, and holds each answer against the contract. **It changes
 * the server**: the last call disables the rotation job of the key.
 *
 * @returns what was sent, what came back, what of the contract it breaks, and how much of it was seen.
 * @throws {VerifyError} when an option is not usable, or Redocly CLI is not installed.
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { keyId, token, timeoutMs = 60_000, ca, insecure = false } = options;
  const server = checkServer(options);
  const inputs = { keyId, unknownKeyId: randomUUID() };
  const gateway = await startGateway({ server, token, timeoutMs, ca, insecure });
  try {
    const outcomes = await runRespect(gateway.url, inputs, timeoutMs);
    return createReport(server, outcomes, gateway.exchanges, readSummaries(), inputs);
  } finally {
    gateway.close();
  }
}

/** The server's base URL, held to what the client holds it to. */
function checkServer({ server, keyId, token, timeoutMs }: VerifyOptions): string {
  // Redocly puts it into the path as it is, and the wrong key must not be meant.
  if (!/^[\w-][\w.-]*$/.test(keyId)) {
    throw new VerifyError(
      "argument",
      `The key's id may hold letters, digits, "-", "_" and "." only.`,
    );
  }
  try {
    return connect({ baseUrl: server, token, timeoutMs }).baseUrl;
  } catch (error) {
    throw new VerifyError("argument", (error as Error).message.replace("baseUrl", "The server"));
  }
}

/** What each workflow is about. */
function readSummaries(): Map<string, string> {
  const text = readFileSync(new URL("../workflows.json", import.meta.url), "utf8");
  const { workflows } = JSON.parse(text) as {
    workflows: Array<{ workflowId: string; summary: string }>;
  };
  return new Map(workflows.map(({ workflowId, summary }) => [workflowId, summary]));
}
