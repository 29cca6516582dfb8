/**
 * Splits a whole number by weights into whole numbers that sum to it (largest remainder; of equal remainders the first).
 * All in integers, so that no rounding error decides.
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((one, other) => other.remainder - one.remainder)
    .slice(0, left);
  const favoured = new Set(byRemainder.map(({ index }) => index));
  return shares.map((share, index) => (favoured.has(index) ? share + 1 : share));
}
