/* scripts/runtime/mock/reflect.ts */ /**
 * Puts path parameters into a copy of a body: each into the property of its name, and wherever else the old
 * value occurs, such as in a `uri`.
 *
 * @param examples Take the place of the body's texts, to show where the value occurs in a generated body.
 */
export declare function reflect(body: object, parameters: Record<string, string>, examples?: object): Record<string, unknown>;
