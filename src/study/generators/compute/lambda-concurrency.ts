import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { neededCase, shortCallsCase } from './lambda-concurrency-needed.js';
import { provisionedCase, reservableCase } from './lambda-concurrency-reserved.js';
import { throttledCase } from './lambda-concurrency-throttled.js';

const CASES: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  needed: neededCase,
  'short-calls': shortCallsCase,
  throttled: throttledCase,
  reservable: reservableCase,
  provisioned: provisionedCase,
};

/** Asks how much concurrency a load takes, what is throttled, and what reserved and provisioned concurrency leave. */
export const lambdaConcurrency: Generator = {
  name: 'lambda-concurrency',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['needed', 'short-calls', 'throttled', 'reservable', 'provisioned'] },
    /** Requests a second, rounded to twenties, so that every load comes out whole. */
    rate: { form: 'integers', least: 20, most: 2_000 },
    /** Milliseconds that a request takes, rounded to fifties. */
    duration: { form: 'integers', least: 100, most: 5_000 },
  },
  compute: (draw) => {
    const ask = draw.word('ask');
    return choiceOf(() => CASES[ask]?.(draw));
  },
};
