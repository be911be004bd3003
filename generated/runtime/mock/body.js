/* scripts/runtime/mock/body.ts */ 
import { HttpError } from "./errors.js";


const MAX_BYTES = 1024 * 1024;







export function readBody(request , signal )  {
	return new Promise((resolve, reject) => {
		const chunks  = [];
		let bytes = 0;
		request.on("data", (chunk ) => {
			chunks.push(chunk);
			bytes += chunk.length;
			if (bytes <= MAX_BYTES) return;
			request.removeAllListeners("data");

			request.resume();
			reject(new HttpError(413, `The body is larger than ${MAX_BYTES} bytes.`));
		});
		request.on("end", () => resolve(Buffer.concat(chunks).toString()));
		request.on("error", reject);
		signal.addEventListener("abort", () => reject(signal.reason));
	});
}
