/* Compiled from scripts/runtime/mock/absent.ts; edit that file. */ /** The extension of an operation: JSON Pointers to what no body of its success contains. */
export const ABSENT = "x-mock-absent";

/** Removes the values at these JSON Pointers from a generated body. */
export function removeAt(body         , pointers                   )       {
  for (const pointer of pointers) {
    const names = pointer.split("/").slice(1);
    const last = names.pop();
    const parent = names.reduce     ((value, name) => value?.[name], body);
    if (last !== undefined && parent) delete parent[last];
  }
}
