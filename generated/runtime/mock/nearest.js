/* scripts/runtime/mock/nearest.ts */ 
export function nearest(word , candidates )    {
	const [best] = candidates
		.map((candidate) => {

			const [start] = candidate.split("-");
			const distance = Math.min(...[candidate, start].map((it) => distanceOf(word, it)));
			return { candidate, distance };
		})
		.sort((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}


function distanceOf(a , b )  {
	let before  = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 0; i < a.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const replaced = row[j] + (a[i] === b[j] ? 0 : 1);
			const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
			const swapped = isSwapped ? before[j - 1] + 1 : Infinity;
			next.push(Math.min(replaced, swapped, row[j + 1] + 1, next[j] + 1));
		}
		[before, row] = [row, next];
	}
	return row[b.length];
}
