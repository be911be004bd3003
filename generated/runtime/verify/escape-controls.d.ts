/* scripts/runtime/verify/escape-controls.ts */ /**
 * Escapes what a terminal would obey, what would reorder a line, and what XML cannot have: control and format
 * characters, line separators, lone surrogates and noncharacters.
 */
export declare function escapeControls(text: string): string;
