import { escapeName } from "../client/pointer.js";

/** An open object or array of a JSON text. */
interface Open {
  /** The names that an object has so far; undefined for an array. */
  names?: Set<string>;
  /** The last name or index. */
  key: string | number;
}

/**
 * The JSON Pointer to the first name that stands twice in an object of a JSON text. `JSON.parse` would keep
 * the last of them, other parsers the first.
 */
export function findDuplicate(json: string): string | undefined {
  const open: Open[] = [];
  let stringStart: number | undefined;
  let lastString = "";
  for (const { 0: token, index } of json.matchAll(/\\.|["{}[\]:,]/g)) {
    if (token === '"') {
      if (stringStart !== undefined) lastString = json.slice(stringStart, index + 1);
      stringStart = stringStart === undefined ? index : undefined;
    }
    if (token === '"' || stringStart !== undefined) continue;
    const current = open.at(-1);
    if (token === "{") open.push({ names: new Set(), key: "" });
    else if (token === "[") open.push({ key: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && typeof current!.key === "number") current!.key++;
    else if (token === ":") {
      const name = JSON.parse(lastString) as string;
      current!.key = name;
      if (current!.names!.has(name)) return pointerTo(open);
      current!.names!.add(name);
    }
  }
  return undefined;
}

function pointerTo(open: Open[]): string {
  const keys = open.map(({ key }) => escapeName(key));
  return keys.map((key) => `/${key}`).join("");
}
