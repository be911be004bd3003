/* scripts/runtime/verify/report.ts */ 




















































export function pass(name )  {
	return { name, passed: true };
}

export function fail(name , details    )  {
	return { name, passed: false, ...details };
}
