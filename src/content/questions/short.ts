import type { ShortKey, ShortQuestion } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { keyOfShort } from '../answer-key.js';
import { type Field, line, number, type Read } from '../fields.js';
import { listOf, optional, record, required } from '../record.js';
import { COMMON } from './common.js';

const read = record('A short question', {
  ...COMMON,
  answers: optional(listOf(line, { least: 1, most: 20 })),
  number: optional(number),
  unit: optional(line),
  tolerance: optional(number),
  why: required(line),
});

/** Reads a question that is answered with a word or a number. */
export const readShort: Read<ShortQuestion> = (field) => {
  const value = read(field);
  if (value === undefined) {
    return undefined;
  }
  const { answers, number: figure, unit, tolerance, ...rest } = value;
  const expected = shortKey(field, { answers, figure, unit, tolerance });
  return expected && { ...rest, kind: 'short', expected, key: keyOfShort(expected) };
};

interface ShortParts {
  readonly answers: readonly Clean[] | undefined;
  readonly figure: number | undefined;
  readonly unit: Clean | undefined;
  readonly tolerance: number | undefined;
}

function shortKey(field: Field, { answers, figure, unit, tolerance = 0 }: ShortParts): ShortKey | undefined {
  const refuse = (message: string): undefined => field.report(field.node.place, 'short-answer', message) as undefined;
  if ((answers === undefined) === (figure === undefined)) {
    return refuse('A short question has either `answers` or `number`; give one of the two.');
  }
  if (answers !== undefined) {
    const isPlain = unit === undefined && tolerance === 0;
    return isPlain ? { form: 'text', answers } : refuse('`unit` and `tolerance` belong to `number`; delete them.');
  }
  if (tolerance < 0 || figure === undefined) {
    return refuse('`tolerance` must not be negative; write how far off an answer may be.');
  }
  return { form: 'number', number: figure, ...(unit === undefined ? {} : { unit }), tolerance };
}
