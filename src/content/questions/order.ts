import type { OrderQuestion } from '../../study/catalogue.js';
import { keyOfSequence } from '../answer-key.js';
import { idText, line, type Read } from '../fields.js';
import { listOf, record, required } from '../record.js';
import { COMMON, checkDistinct } from './common.js';

const STEP = record('A step', { id: required(idText), text: required(line) });

const read = record('An order question', {
  ...COMMON,
  steps: required(listOf(STEP, { least: 3, most: 8 })),
  why: required(line),
});

/** Reads a question whose steps are put in order; the file has them in the right one. */
export const readOrder: Read<OrderQuestion> = (field) => {
  const value = read(field);
  if (value === undefined) {
    return undefined;
  }
  const ids = value.steps.map((step) => step.id);
  checkDistinct(field, { list: 'steps', key: 'id', rule: 'duplicate-id' }, ids);
  const texts = value.steps.map((step) => step.text);
  checkDistinct(field, { list: 'steps', key: 'text', rule: 'duplicate-text' }, texts);
  return { ...value, kind: 'order', key: keyOfSequence(ids) };
};
