/* scripts/runtime/cli/failure.ts */ 
export class Failure extends Error {
	 exitCode   ;


	constructor(message , exitCode    = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}


export async function run(main     )  {
	try {
		await main();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(error.message);
		process.exitCode = error.exitCode;
	}
}
