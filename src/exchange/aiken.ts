import type { Clean } from '../study/clean.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, foundAt, leftOut } from './found.js';
import { labelled } from './labels.js';
import { letterOf } from './letters.js';
import { choiceMade } from './made.js';
import { excerpt, linesOf, tidied, titleOf } from './source-text.js';

/** Questions with lettered options and a line `ANSWER: B`, one of them right. */
export const aiken: ImportFormat = { name: 'aiken', title: 'Aiken', recognise, read };

const OPTION = /^([A-Z])[.)] (.*)$/;
const ANSWER = /^ANSWER: {0,9}([A-Z]) *$/;
const FIRST_CHARACTERS = 100_000;

function recognise({ text }: ImportSource): number {
  const start = text.slice(0, FIRST_CHARACTERS);
  return /^[A-Z][.)] \S/m.test(start) && /^ANSWER: {0,9}[A-Z] *\r?$/m.test(start) ? 0.95 : 0;
}

/** The lines of a question, from its first one to that of its answer. */
interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

function read(source: ImportSource): Deck {
  const path = [titleOf(source)];
  return deckOf(blocksOf(linesOf(source.text)).map((block) => foundIn(block, path)));
}

/** Some writers leave out the empty line between questions, others put one between options. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | undefined;
  lines.forEach((raw, index) => {
    const text = raw.trim();
    if (text === '') {
      return;
    }
    if (open !== undefined && startsAnother(text, open.lines, lines[index - 1])) {
      blocks.push(open);
      open = undefined;
    }
    open ??= { line: index + 1, lines: [] };
    open.lines.push(text);
  });
  return open === undefined ? blocks : [...blocks, open];
}

/** Another question comes behind an answer, and behind an empty line what is neither an option nor an answer. */
function startsAnother(text: string, lines: readonly string[], above = ''): boolean {
  const isAnswered = lines.length > 1 && ANSWER.test(lines.at(-1) ?? '');
  return isAnswered || (above.trim() === '' && !OPTION.test(text) && !ANSWER.test(text));
}

function foundIn({ line, lines }: Block, path: readonly Clean[]): Found {
  const key = ANSWER.exec(lines.at(-1) ?? '')?.[1];
  const [first = '', ...rest] = lines;
  if (key === undefined || lines.length === 1) {
    return leftOut(line, `It has no line with its answer: ${excerpt(first)}`);
  }
  const start = rest.findIndex((text) => OPTION.test(text));
  const options = start < 0 ? [] : rest.slice(start, -1).map((text) => OPTION.exec(text));
  const misfit = options.findIndex((option, index) => option?.[1] !== letterOf(index));
  if (misfit >= 0) {
    return leftOut(
      line,
      `Where option ${letterOf(misfit)} belongs there is something else: ${excerpt(rest[start + misfit] ?? '')}`,
    );
  }
  const stem = tidied([first, ...rest.slice(0, Math.max(0, start))].join('\n'));
  const found = options.map((option) => ({ text: option?.[2] ?? '', correct: option?.[1] === key }));
  return foundAt({ line, path }, choiceMade({ labels: labelled([]), stem }, found));
}
