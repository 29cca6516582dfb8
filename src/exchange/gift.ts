import type { Clean } from '../study/clean.js';
import { isId } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, foundAt, type Made } from './found.js';
import { categoryPath, type GiftBlock, type GiftQuestion, giftBlocks } from './gift-blocks.js';
import { escapedGift, unescapedGift } from './gift-escape.js';
import { type GiftText, giftMade } from './gift-made.js';
import { unitEnding } from './gift-text.js';
import { hasMedia } from './html.js';
import { textOf } from './html-text.js';
import { labelled } from './labels.js';
import { withUnit } from './question-reader.js';
import { linesOf, oneLine, tidied, titleOf, withExcerpt } from './source-text.js';

/** Moodle's text format: a stem, and answers in braces. */
export const gift: ImportFormat = { name: 'gift', title: 'GIFT', recognise, read };

const FIRST_CHARACTERS = 100_000;

function recognise({ name, text }: ImportSource): number {
  const start = text.slice(0, FIRST_CHARACTERS);
  if (/\.gift$/i.test(name) || /^(?:::[^:\n]{1,200}::|\$CATEGORY:)/m.test(start)) {
    return 0.95;
  }
  return /\{\s{0,99}(?:[=~]|#|T(?:RUE)?\b|F(?:ALSE)?\b)/.test(start) && start.includes('}') ? 0.5 : 0;
}

function read(source: ImportSource): Deck {
  const title = titleOf(source);
  return deckOf(giftBlocks(linesOf(source.text)).map((block) => foundIn(block, title)));
}

function foundIn(block: GiftBlock, title: Clean): Found {
  const path = block.kind === 'fault' ? [] : categoryPath(block.category).map(oneLine);
  const place = { line: block.line, path: path.length === 0 ? [title] : path };
  return foundAt(place, block.kind === 'fault' ? block : madeOf(block));
}

function madeOf(question: GiftQuestion): Made {
  const { answers, tags, unit } = question;
  const ending = escapedGift(unitEnding(unit));
  const stem = question.stem.endsWith(ending)
    ? question.stem.slice(0, question.stem.length - ending.length)
    : question.stem;
  const text = textReader(question);
  if (question.format !== 'plain' && hasMedia(stem + answers)) {
    return { fault: withExcerpt("It shows a picture or plays a sound, which can't be taken", text(stem)) };
  }
  const id = idOf(question.id ?? '');
  const head = {
    stem: text(stem),
    labels: labelled(tags),
    ...(id === undefined ? {} : { id }),
    ...(question.hint === undefined ? {} : { hint: oneLine(question.hint) }),
  };
  const made = giftMade(head, answers, text);
  return 'question' in made && unit !== undefined ? { question: withUnit(made.question, oneLine(unit)) } : made;
}

/** Gives what reads the texts of a question: HTML loses its tags, and only two formats keep their line ends. */
function textReader({ format }: GiftQuestion): GiftText {
  return (escaped, own = format) => {
    const keeps = own === 'html' || own === 'markdown';
    const text = unescapedGift(keeps ? escaped : escaped.replaceAll('\n', ' '));
    return own === 'html' ? textOf(text) : tidied(text);
  };
}

/** The id is that of a card where this program wrote it: pack, topic and question. */
function idOf(written: string): Clean | undefined {
  const id = written.slice(written.lastIndexOf(':') + 1);
  return isId(id) ? cleanLine(id) : undefined;
}
