import { sideExcess } from '../../study/card-side.js';
import type { CardQuestion } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { cleanLines } from '../../text/clean.js';
import { keyOfCard } from '../answer-key.js';
import { type Field, type Read, rawText } from '../fields.js';
import { record, required } from '../record.js';
import { COMMON } from './common.js';

/** Reads a side of a card, which may have several lines. */
const side: Read<Clean> = (field) => {
  const raw = rawText(field);
  return raw === undefined ? undefined : checkedSide(cleanLines(raw), field);
};

function checkedSide(text: Clean, { node, name, report }: Field): Clean | undefined {
  const excess = sideExcess(text);
  if (text === '') {
    report(node.place, 'empty-text', `\`${name}\` is empty; write its text.`);
  } else if (excess !== undefined) {
    report(node.place, 'too-long', `\`${name}\` has ${excess.has}; shorten it to ${excess.most}.`);
  } else {
    return text;
  }
  return undefined;
}

const read = record('A card', { ...COMMON, stem: required(side), answer: required(side) });

/** Reads a card: the stem is its front, the answer its other side. */
export const readCard: Read<CardQuestion> = (field) => {
  const value = read(field);
  return value && { ...value, kind: 'card', key: keyOfCard(value.answer) };
};
