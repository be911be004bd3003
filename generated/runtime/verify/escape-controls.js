/* scripts/runtime/verify/escape-controls.ts */ 



export function escapeControls(text )  {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
		character
			.split("")
			.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
			.join(""),
	);
}
