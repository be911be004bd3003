/* scripts/runtime/client/violation.ts */ 








