/* Compiled from scripts/runtime/mock/absent.ts; edit that file. */ 
export const ABSENT = "x-mock-absent";


export function removeAt(body         , pointers                   )       {
  for (const pointer of pointers) {
    const names = pointer.split("/").slice(1);
    const last = names.pop();
    const parent = names.reduce     ((value, name) => value?.[name], body);
    if (last !== undefined && parent) delete parent[last];
  }
}
