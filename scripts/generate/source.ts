import { parse, stringify } from "yaml";
import { toPointer } from "../runtime/client/pointer.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Document, mapValues } from "./document.js";
import { fromOpenapi30 } from "./from-openapi-3.0.js";

/**
 * Reads the bundled source, and converts it to OpenAPI 3.1.
 *
 * @returns The document, and its YAML: that of the source, if nothing is changed.
 * @param warn Is called for what is left out.
 * @throws {Failure} for another version.
 */
export function readBundle(
  text: string,
  warn: (message: string) => void,
): { document: Document; yaml: string } {
  const source = parse(text) as Document & { openapi?: unknown; swagger?: unknown };
  const { openapi: version = source.swagger } = source;
  if (!/^3\.[01]\./.test(String(version))) {
    throw new Failure(
      `openapi/openapi.yaml: OpenAPI ${String(version)} is not supported; write it in 3.1 or 3.0.`,
    );
  }
  const bundle = withoutOutsideReferences(source, "", warn) as Document;
  const document = String(version).startsWith("3.0.") ? fromOpenapi30(bundle) : bundle;
  const isSame = JSON.stringify(document) === JSON.stringify(source);
  return { document, yaml: isSame ? text : toYaml(document) };
}

/** The YAML of a document, without aliases, which some tools refuse. */
export function toYaml(document: object): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Leaves out extensions that refer to other files: Redocly does not bundle these, and no reader would find them. */
function withoutOutsideReferences(
  value: unknown,
  pointer: string,
  warn: (message: string) => void,
): unknown {
  if (Array.isArray(value)) {
    return value.map((it, index) => withoutOutsideReferences(it, `${pointer}/${index}`, warn));
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => {
    if (!key.startsWith("x-")) return true;
    const [reference] = /"\$ref":"[^#"][^"]*"/.exec(JSON.stringify(inner)) ?? [];
    if (reference === undefined) return true;
    const place = `openapi/openapi.yaml#${pointer}${toPointer(key)}`;
    warn(`${place}: the extension is left out, since it refers to another file (${reference}).`);
    return false;
  });
  return mapValues(Object.fromEntries(kept), (inner, key) =>
    withoutOutsideReferences(inner, pointer + toPointer(key), warn),
  );
}
