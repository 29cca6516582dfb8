import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import type { Computed, Generator } from '../generator.js';
import { askClock } from './rate-expression-clock.js';
import { askCount } from './rate-expression-count.js';
import { askValid } from './rate-expression-valid.js';
import { UNITS } from './rate-units.js';

const ASKED: Readonly<Record<string, (draw: Draw, unit: Clean) => Computed>> = {
  valid: askValid,
  count: askCount,
  clock: askClock,
};

/** Asks how a rate of EventBridge is written, how often it fires, and what it can't do. */
export const rateExpression: Generator = {
  name: 'rate-expression',
  version: 1,
  parameters: {
    ask: { form: 'words', words: Object.keys(ASKED) },
    unit: { form: 'words', words: Object.keys(UNITS) },
  },
  compute: (draw) => (ASKED[draw.word('ask')] ?? askValid)(draw, draw.word('unit')),
};
