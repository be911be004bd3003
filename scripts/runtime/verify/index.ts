import type { Contract } from "./contract.js";

export class VerifyError extends Error {}
export interface VerifyOptions { server: string }
export interface Report { passed: boolean }
export type Check = object;
export type Step = object;
export async function verifyContract(_contract: Contract, _options: VerifyOptions): Promise<Report> {
  throw new Error("not yet");
}
