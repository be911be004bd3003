/* scripts/runtime/mock/watch.ts */ import { statSync } from "node:fs";
import { createParser } from "./parser.js";


const INTERVAL_MS = 300;







export async function takeSnapshot(document )  {
	const parser = createParser();

	const broken = await parser.resolve(document).then(
		() => [],
		({ source }    ) => (source === undefined ? [] : [source]),
	);
	const files = [...(parser.$refs?.paths("file") ?? []), ...broken];
	return { files, state: stateOf(files) };
}






export function watchDocument(
	document ,
	snapshot ,
	changed   ,
)    {
	let { files, state } = snapshot;
	let isBusy = false;
	const look = async () => {
		if (isBusy || stateOf(files) === state) return;
		isBusy = true;
		({ files, state } = await takeSnapshot(document));
		await changed();
		isBusy = false;
	};
	const timer = setInterval(() => void look(), INTERVAL_MS).unref();
	return () => clearInterval(timer);
}

function stateOf(files )  {
	return files
		.map((file) => {
			const stats = statSync(file, { throwIfNoEntry: false });
			return `${stats?.mtimeMs} ${stats?.size}`;
		})
		.join();
}
