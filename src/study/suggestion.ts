/** Tells how many letters apart two words may be and still be taken for a slip of the fingers. */
function allowance(word: string): number {
  return word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
}

/**
 * Gives the candidates that somebody may have meant by a mistyped word, nearest first. A letter too many, too few,
 * wrong, or two swapped count one each; case counts nothing.
 */
export function suggest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const allowed = allowance(wanted);
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowed)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Gives the number of slips between two words (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      next.push(
        Math.min(
          at(row, column) + 1,
          at(next, column - 1) + 1,
          at(row, column - 1) + Number(from[line - 1] !== to[column - 1]),
          isSwap(from, line, to, column) ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return at(row, to.length);
}

/** Tells whether the two letters that end at these places are the same two the other way round. */
function isSwap(from: string, line: number, to: string, column: number): boolean {
  return line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
