import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { baselineCase, burstCase } from './ebs-performance-gp2.js';
import { extraCase, leastIopsCase, leastSizeCase } from './ebs-performance-gp3.js';
import { mostCase } from './ebs-performance-io.js';

const CASES: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  'gp2-baseline': baselineCase,
  'gp2-burst': burstCase,
  'gp3-extra': extraCase,
  'gp3-least-size': leastSizeCase,
  'gp3-least-iops': leastIopsCase,
  'io-most': mostCase,
};

/** Asks what volumes of the SSD types give at a size, what they take in burst, and what must be provisioned. */
export const ebsPerformance: Generator = {
  name: 'ebs-performance',
  version: 1,
  parameters: {
    ask: {
      form: 'words',
      words: ['gp2-baseline', 'gp2-burst', 'gp3-extra', 'gp3-least-size', 'gp3-least-iops', 'io-most'],
    },
    /** For gp2-baseline: at the floor, by size, from where it outruns the burst. For io-most: how near the most is. */
    size: { form: 'words', words: ['small', 'middle', 'large'] },
  },
  compute: (draw) => {
    const ask = draw.word('ask');
    return choiceOf(() => CASES[ask]?.(draw));
  },
};
