/* scripts/runtime/mock/errors.ts */ import { STATUS_CODES } from "node:http";





export class MockError extends Error {
	  name = "MockError";

	 kind       ;

	constructor(kind , message ) {
		super(message);
		this.kind = kind;
	}
}


;







export class HttpError extends Error {
	 status ;
	 headers  ;
	 validation   ;

	constructor(
		status ,
		message ,
		headers   = {},
		validation ,
	) {
		super(message);
		this.status = status;
		this.headers = headers;
		this.validation = validation;
	}


	get body()         {
		const name = STATUS_CODES[this.status]?.replace(/\W/g, "") ?? "Error";
		return {
			...{ codeDesc: `Mock${name}`, message: this.message },
			...(this.validation && { validation: this.validation }),
		};
	}
}
