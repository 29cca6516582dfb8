import type { MatchQuestion } from '../../study/catalogue.js';
import { keyOfSet } from '../answer-key.js';
import { idText, line, type Read } from '../fields.js';
import { listOf, record, required } from '../record.js';
import { COMMON, checkDistinct } from './common.js';

const PAIR = record('A pair', {
  id: required(idText),
  left: required(line),
  right: required(line),
  why: required(line),
});

const read = record('A match question', { ...COMMON, pairs: required(listOf(PAIR, { least: 3, most: 8 })) });

/** Reads a question whose left and right sides are put together. */
export const readMatch: Read<MatchQuestion> = (field) => {
  const value = read(field);
  if (value === undefined) {
    return undefined;
  }
  const ids = value.pairs.map((pair) => pair.id);
  checkDistinct(field, { list: 'pairs', key: 'id', rule: 'duplicate-id' }, ids);
  for (const key of ['left', 'right'] as const) {
    const texts = value.pairs.map((pair) => pair[key]);
    checkDistinct(field, { list: 'pairs', key, rule: 'duplicate-text' }, texts);
  }
  return { ...value, kind: 'match', key: keyOfSet('match', ids) };
};
