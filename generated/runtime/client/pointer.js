/* scripts/runtime/client/pointer.ts */ 
export function escapeName(name   )  {
	return String(name).replaceAll("~", "~0").replaceAll("/", "~1");
}


export function unescapeName(name )  {
	return name.replaceAll("~1", "/").replaceAll("~0", "~");
}


export function toPointer(...names   )  {
	return names.map((it) => `/${escapeName(it)}`).join("");
}


export function namesOf(pointer )  {
	return pointer.split("/").slice(1).map(unescapeName);
}
