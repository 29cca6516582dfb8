import { describe, expect, test } from 'vitest';
import { type Outcome, type Study, study } from '../study/simulated-learner.js';

const SEEDS = [1, 2, 3, 4];
const RETENTION = 0.9;

/** What comes of several learners on average. */
function meanOf(plan: Omit<Study, 'seed'>): Outcome {
  const outcomes = SEEDS.map((seed) => study({ ...plan, seed }));
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / SEEDS.length;
  return { recall: mean(({ recall }) => recall), answers: mean(({ answers }) => answers) };
}

/** Plain FSRS asked to keep more and more, until it takes at least so many answers. */
function plainWith(answers: number, plan: Omit<Study, 'seed' | 'retention' | 'isPlanned'>): Outcome {
  for (let retention = RETENTION; ; retention += 0.01) {
    const outcome = meanOf({ ...plan, retention, isPlanned: false });
    if (outcome.answers >= answers) {
      return outcome;
    }
  }
}

describe('simulated learners recall more on the exam day when it is planned for', () => {
  const CASES = [
    [200, 30, 10, 50],
    [250, 60, 6, 36],
    [250, 90, 4, 30],
  ] as const;

  test.each(CASES)('%i cards, %i days: than with plain FSRS at no fewer answers', (cards, days, freshPerDay) => {
    const planned = meanOf({ cards, days, freshPerDay, retention: RETENTION, isPlanned: true });
    const plain = plainWith(planned.answers, { cards, days, freshPerDay });
    report(`${cards} cards, ${days} days, what is due`, { planned, plain });
    expect(plain.answers).toBeGreaterThanOrEqual(planned.answers);
    expect(planned.recall).toBeGreaterThan(plain.recall + 0.01);
  });

  test.each(CASES)(
    '%i cards, %i days: than with plain FSRS at the same number of answers each day',
    (cards, days, freshPerDay, answersPerDay) => {
      const same = { cards, days, freshPerDay, answersPerDay, retention: RETENTION };
      const planned = meanOf({ ...same, isPlanned: true });
      const plain = meanOf({ ...same, isPlanned: false });
      report(`${cards} cards, ${days} days, ${answersPerDay} answers a day`, { planned, plain });
      expect(planned.answers).toBe(plain.answers);
      expect(planned.recall).toBeGreaterThan(plain.recall);
    },
  );
});

/** With AWSSTUDY_FIGURES set the figures are printed, for whoever changes the plan. */
function report(name: string, { planned, plain }: Readonly<Record<'planned' | 'plain', Outcome>>): void {
  if (process.env['AWSSTUDY_FIGURES'] !== undefined) {
    const line = (of: Outcome) => `${(100 * of.recall).toFixed(2)} % with ${Math.round(of.answers)} answers`;
    process.stdout.write(`${name}: planned ${line(planned)}, plain ${line(plain)}\n`);
  }
}
