import { choiceOf } from '../choices.js';
import type { Generator } from '../generator.js';
import { costCase } from './s3-storage-class-cost.js';
import { fittingCase } from './s3-storage-class-fit.js';
import { billedDays } from './s3-storage-class-minimum.js';

/** Asks which storage class fits some data, what data cost in two classes, and for how many days a class bills. */
export const s3StorageClass: Generator = {
  name: 's3-storage-class',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['fit', 'cost', 'minimum'] },
    /** For fit: how often the data are read. */
    reads: { form: 'words', words: ['daily', 'unknown', 'monthly', 'quarterly', 'yearly'] },
    /** For cost and minimum: how long the data stay. */
    days: { form: 'integers', least: 1, most: 365 },
    /** For cost, rounded to hundreds. */
    gigabytes: { form: 'integers', least: 500, most: 50_000 },
  },
  compute: (draw) => {
    const ask = draw.word('ask');
    return ask === 'minimum' ? billedDays(draw) : choiceOf(() => (ask === 'cost' ? costCase(draw) : fittingCase(draw)));
  },
};
