import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "../../scripts/generate/document.js";
import { bundle } from "./document.js";

/** Strict, so that whatever Ajv does not understand is an error, as Prism would pass over it. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);

/** Compiles a schema of the document, references and all. */
export function compileSchema(schema: Schema): ValidateFunction {
  const text = JSON.stringify({ ...schema, $defs: bundle.components.schemas });
  return ajv.compile(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
}
