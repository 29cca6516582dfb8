import { beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/study/random.js';
import { schedulerFor } from '../../../src/study/scheduling.js';
import { DEFAULT_PLAN } from '../../../src/study/settings.js';
import type { Range } from '../../../src/study/statistics/range.js';
import { readinessFor } from '../../../src/study/statistics/readiness.js';
import { drawPool, EXAM, type Nature, simulate, trueShares } from './simulated-learner.js';

const schedule = schedulerFor(DEFAULT_PLAN);
const POOLS = Array.from({ length: 8 }, (_, seed) => drawPool(seededRandom(seed), 120));

/** One learner: what was said about what could truly be done. */
interface Case {
  readonly total: readonly [said: Range | undefined, truth: number];
  readonly domains: readonly (readonly [said: Range | undefined, truth: number])[];
}

/** Learners differ in more than ability: in how unlike their domains and topics are, and in their memory. */
function caseOf(seed: number, { met, order }: Pick<Nature, 'met' | 'order'>): Case {
  const random = seededRandom(seed);
  const pool = POOLS[seed % POOLS.length] ?? [];
  const unlike = 0.5 + random();
  const spread = { domain: 0.4 * unlike, topic: 0.5 * unlike, question: 0.7 };
  const learner = simulate(pool, { met, order, spread, memory: 0.3 + 0.3 * random() }, { random, schedule });
  const said = readinessFor(EXAM, pool, learner.facts);
  const truth = trueShares(pool, learner);
  return {
    total: [said.share, truth.total],
    domains: said.domains.map(({ share }, index) => [share, truth.domains[index] ?? 0]),
  };
}

function cases(count: number, nature: Pick<Nature, 'met' | 'order'>): readonly Case[] {
  return Array.from({ length: count }, (_, run) => caseOf(1 + 7919 * run + nature.met, nature));
}

/** The share of the ranges that hold the truth. */
function held(pairs: readonly (readonly [Range | undefined, number])[]): number {
  const holding = pairs.filter(([said, truth]) => said !== undefined && said.low <= truth && truth <= said.high);
  return holding.length / pairs.length;
}

const RUNS = 250;
const FEW = 10;
const MANY = 20;
let drawnFew: readonly Case[];
let topicsFew: readonly Case[];
let drawnMany: readonly Case[];
let topicsMany: readonly Case[];

beforeAll(() => {
  drawnFew = cases(RUNS, { met: FEW, order: 'drawn' });
  topicsFew = cases(RUNS, { met: FEW, order: 'by topic' });
  drawnMany = cases(RUNS, { met: MANY, order: 'drawn' });
  topicsMany = cases(RUNS, { met: MANY, order: 'by topic' });
});

const all = () => [...drawnFew, ...topicsFew, ...drawnMany, ...topicsMany];
const few = () => [...drawnFew, ...topicsFew];
const many = () => [...drawnMany, ...topicsMany];

describe('an 80 % range holds what simulated learners can truly do in 75 to 85 % of 1,000 runs', () => {
  test.each([
    ['of all learners', all],
    ['of those with few answers', few],
    ['of those with many answers', many],
    ['of those who met questions at random', () => [...drawnFew, ...drawnMany]],
    ['of those who went topic by topic', () => [...topicsFew, ...topicsMany]],
  ])('%s', (_, learners) => {
    const share = held(learners().map(({ total }) => total));
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.85);
  });

  test('in single domains too', () => {
    const share = held(all().flatMap(({ domains }) => domains));
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.85);
  });
});

test('the middle of the ranges is neither too high nor too low on average', () => {
  const errors = all().map(({ total: [said, truth] }) => (said?.middle ?? 0) - truth);
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.015);
});
