/* scripts/runtime/verify/step.ts */ import { type Outcome } from "./checks.js";
import type { Settings } from "./options.js";
import type { Step } from "./report.js";
/** The result of a step, without a secret in anything that the server sent. */
export declare function reportStep(outcome: Outcome, { secrets }: Settings): Step;
