/* Compiled from scripts/runtime/client/violation.ts */ 








