/* scripts/runtime/verify/formats.ts */ import type { Report } from "./report.js";
/** How to format a report, by the name of the format. None has a control character in it. */
export declare const FORMATS: Record<string, (report: Report) => string>;
