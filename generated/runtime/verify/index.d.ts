/* Compiled from scripts/runtime/verify/index.ts; edit that file. */ import type { Contract } from "./contract.js";
export declare class VerifyError extends Error {
}
export interface VerifyOptions {
    server: string;
}
export interface Report {
    passed: boolean;
}
export type Check = object;
export type Step = object;
export declare function verifyContract(_contract: Contract, _options: VerifyOptions): Promise<Report>;
