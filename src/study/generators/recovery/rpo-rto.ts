import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { metCase } from './rpo-rto-met.js';
import { strategyCase } from './rpo-rto-strategy.js';
import { downtimeCase, lossCase } from './rpo-rto-worst.js';

const CASES: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  loss: lossCase,
  downtime: downtimeCase,
  met: metCase,
  strategy: strategyCase,
};

/** Asks what a recovery plan loses at worst, which objectives it meets, and which strategy meets given ones cheapest. */
export const rpoRto: Generator = {
  name: 'rpo-rto',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['loss', 'downtime', 'met', 'strategy'] },
    /** Minutes between two backups, rounded to fives, from two hours on to hours. */
    interval: { form: 'integers', least: 15, most: 720 },
    /** The strategy that is to be right. */
    strategy: { form: 'words', words: ['backup-and-restore', 'pilot-light', 'warm-standby', 'multi-site'] },
  },
  compute: (draw) => {
    const ask = draw.word('ask');
    return choiceOf(() => CASES[ask]?.(draw));
  },
};
