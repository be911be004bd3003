/* Compiled from scripts/runtime/mock/nearest.ts; edit that file. */ /** The most similar of some words, if one is so similar that it was probably meant. */
export function nearest(word        , words                   )                     {
  const typos = word.length > 5 ? 2 : 1;
  return words
    .filter((it) => Math.abs(it.length - word.length) <= typos)
    .map((it) => [it, distance(word, it)]         )
    .filter(([, changes]) => changes <= typos)
    .sort(([, one], [, other]) => one - other)[0]?.[0];
}

/** How many letters to add, remove, replace or swap (optimal string alignment). */
function distance(one        , other        )         {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        rows[row - 1] [column]  + 1,
        current[column - 1]  + 1,
        rows[row - 1] [column - 1]  + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? rows[row - 2] [column - 2]  + 1 : Infinity,
      );
    }
    rows.push(current);
  }
  return rows[one.length] [other.length] ;
}
