import { namesOf } from "../client/pointer.js";

/** The extension of an operation: JSON Pointers to what no body of its success contains. */
export const ABSENT = "x-mock-absent";

/** Removes the values at these JSON Pointers from a generated body. */
export function removeAt(body: unknown, pointers: readonly string[]): void {
  for (const pointer of pointers) {
    const names = namesOf(pointer);
    const last = names.pop();
    const parent = names.reduce<any>((value, name) => value?.[name], body);
    if (last !== undefined && parent) delete parent[last];
  }
}
