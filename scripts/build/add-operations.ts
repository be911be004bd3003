import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { copyProject } from "../build/copy-project.js";

/**
 * Makes a copy of what generates, with so many operations like the one that is there: each in a path file of
 * its own, with the same responses and examples by reference.
 */
export function projectWith(operations: number, folder: string): string {
  mkdirSync(folder, { recursive: true });
  copyProject(folder);
  const file = resolve(folder, "openapi/openapi.yaml");
  const document = readFileSync(file, "utf8");
  const [line, path, pathFile] = /^ {2}(\/\S+):\n {4}\$ref: (paths\/\S+)\.yaml\n/m.exec(document)!;
  const pathItem = readFileSync(resolve(folder, `openapi/${pathFile}.yaml`), "utf8");
  let lines = line;
  for (let number = 2; number <= operations; number++) {
    const copy = `${pathFile}-${number}.yaml`;
    lines += `  ${path}-${number}:\n    $ref: ${copy}\n`;
    writeFileSync(
      resolve(folder, `openapi/${copy}`),
      pathItem.replace(/operationId: .*/, `$&${number}`),
    );
  }
  writeFileSync(file, document.replace(line, lines));
  return folder;
}
