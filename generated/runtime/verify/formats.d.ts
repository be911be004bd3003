/* Compiled from scripts/runtime/verify/formats.ts; edit that file. */ import type { Report } from "./report.js";
/** Ways to write a report. */
export declare const FORMATS: Record<string, (report: Report) => string>;
