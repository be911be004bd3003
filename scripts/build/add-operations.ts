import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Adds copies of the first operation to the document of a project: each with a path file of its own, and with
 * the same responses and examples by reference.
 */
export function addOperations(project: string, count: number): void {
  const file = resolve(project, "openapi/openapi.yaml");
  const document = readFileSync(file, "utf8");
  const [entry, path, pathFile] = /^ {2}(\/\S+):\n {4}\$ref: (paths\/\S+)\.yaml\n/m.exec(document)!;
  const pathItem = readFileSync(resolve(project, `openapi/${pathFile}.yaml`), "utf8");
  let entries = entry;
  for (let number = 2; number < count + 2; number++) {
    const copy = `${pathFile}-${number}.yaml`;
    entries += `  ${path}-${number}:\n    $ref: ${copy}\n`;
    const renamed = pathItem.replace(/operationId: .*/, `$&${number}`);
    writeFileSync(resolve(project, `openapi/${copy}`), renamed);
  }
  writeFileSync(file, document.replace(entry, entries));
}
