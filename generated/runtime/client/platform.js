/* scripts/runtime/client/platform.ts */ 



export function isAccepted(init )  {
	try {
		return !!new Request("https://ciphertrust.example", init);
	} catch {
		return false;
	}
}
