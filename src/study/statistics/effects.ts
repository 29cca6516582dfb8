/** Effects by their index, with how strongly each takes part. */
export type Mix = readonly (readonly [effect: number, share: number])[];

/** An outcome, and the mix of effects that it is the sum of. */
export interface Observation {
  readonly mix: Mix;
  readonly outcome: number;
}

/** What is believed of an effect before anything was observed. */
export interface PriorEffect {
  readonly mean: number;
  readonly variance: number;
}

/** What is believed of effects once outcomes were observed. */
export interface LearnedEffects {
  /** Gives the expected sum of a mix. */
  mean(mix: Mix): number;
  /** Gives how uncertain that sum is, as a variance. */
  variance(mix: Mix): number;
}

/**
 * Learns effects from outcomes that are sums of them plus noise of a variance: the best linear prediction. Effects that
 * little was observed of stay near what was believed before, and effects that were observed together are uncertain
 * together, which the variance of a mix knows.
 */
export function learnEffects(
  priors: readonly PriorEffect[],
  observations: readonly Observation[],
  noise: number,
): LearnedEffects {
  const precision = priors.map(({ variance }, row) => priors.map((_, column) => (row === column ? 1 / variance : 0)));
  const evidence = priors.map(({ mean, variance }) => mean / variance);
  for (const { mix, outcome } of observations) {
    for (const [row, share] of mix) {
      evidence[row] = at(evidence, row) + (share * outcome) / noise;
      const line = precision[row] ?? [];
      for (const [column, other] of mix) {
        line[column] = at(line, column) + (share * other) / noise;
      }
    }
  }
  const means = solved(precision, evidence);
  return {
    mean: (mix) => sumOf(mix, means),
    variance: (mix) => {
      const shares = new Map(mix);
      const right = priors.map((_, index) => shares.get(index) ?? 0);
      return sumOf(mix, solved(precision, right));
    },
  };
}

function sumOf(mix: Mix, values: readonly number[]): number {
  return mix.reduce((sum, [effect, share]) => sum + share * at(values, effect), 0);
}

/** Solves linear equations by elimination; the diagonal of a precision never becomes 0. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  for (const [index, pivot] of rows.entries()) {
    for (const row of rows) {
      const factor = row === pivot ? 0 : at(row, index) / at(pivot, index);
      for (let column = index; factor !== 0 && column < row.length; column += 1) {
        row[column] = at(row, column) - factor * at(pivot, column);
      }
    }
  }
  return rows.map((row, index) => at(row, rows.length) / at(row, index));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** Gives a mix that is the sum of others, each taken by a weight. */
export function mixed(parts: readonly (readonly [mix: Mix, weight: number])[]): Mix {
  const shares = new Map<number, number>();
  for (const [mix, weight] of parts) {
    for (const [effect, share] of mix) {
      shares.set(effect, (shares.get(effect) ?? 0) + weight * share);
    }
  }
  return [...shares];
}
