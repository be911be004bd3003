import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "../../scripts/generate/document.js";
import { root } from "../../scripts/build/project.js";
import { type Bundle, bundle } from "./document.js";

/** Strict, so that whatever Ajv does not understand is an error, as Prism would pass over it. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);

/** Reads a file of `generated/`. */
export const readGenerated = (file: string): string =>
  readFileSync(resolve(root, "generated", file), "utf8");

export const bundle30 = JSON.parse(readGenerated("openapi-3.0.json")) as Bundle;

/** Compiles a schema of the document, references and all. */
export function compileSchema(schema: Schema): ValidateFunction {
  const text = JSON.stringify({ ...schema, $defs: bundle.components.schemas });
  return ajv.compile(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
}

/** A schema of the 3.0 document, which is one of JSON Schema's older drafts but for its annotations. */
function compileSchema30(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["example"]);
  const text = JSON.stringify({
    $ref: `#/components/schemas/${name}`,
    definitions: bundle30.components.schemas,
  });
  return ajv.compile(JSON.parse(text.replaceAll("#/components/schemas/", "#/definitions/")));
}

/** Compiles a schema as each published file has it. */
export function compilePublished(name: string): Record<string, ValidateFunction> {
  return {
    "OpenAPI 3.1": compileSchema({ $ref: `#/components/schemas/${name}` }),
    "OpenAPI 3.0": compileSchema30(name),
    "JSON Schema": ajv.compile(JSON.parse(readGenerated(`schemas/${name}.json`))),
  };
}
