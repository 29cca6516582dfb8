import type { Clean } from '../study/clean.js';
import { clozeMade } from './cloze.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, foundAt, leftOut, type Made } from './found.js';
import { type Block, blocksOf } from './hashcards-blocks.js';
import { clozePieces } from './hashcards-cloze.js';
import { labelled } from './labels.js';
import { cardMade } from './made.js';
import { excerpt, linesOf, oneLine, tidied, titleOf, withExcerpt } from './source-text.js';

/** Markdown with `Q:`, `A:` and `C:` at the starts of lines, as hashcards and repeater read it. */
export const hashcards: ImportFormat = { name: 'hashcards', title: 'hashcards Markdown', recognise, read };

const FIRST_CHARACTERS = 100_000;

function recognise({ name, text }: ImportSource): number {
  const lines = linesOf(text.slice(0, FIRST_CHARACTERS));
  const has = (form: RegExp): boolean => lines.some((line) => form.test(line));
  if ((has(/^Q:/) && has(/^A:/)) || has(/^C:.*\[/)) {
    return 0.9;
  }
  return /\.md$/i.test(name) && has(/^[^:]+::[^:]+$/) ? 0.3 : 0;
}

function read(source: ImportSource): Deck {
  const lines = linesOf(source.text);
  const front = frontMatterOf(lines);
  const path = [front.name ?? titleOf(source)];
  const found = blocksOf(lines, front.length).flatMap((block) => foundIn(block, path));
  return deckOf(found);
}

/** Gives how many lines the front matter takes, and the deck's name in it. */
function frontMatterOf(lines: readonly string[]): { readonly length: number; readonly name?: Clean } {
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
  const values = lines.slice(1, Math.max(1, end)).map((line) => /^\s{0,9}name {0,9}= {0,9}(["'].*)$/.exec(line)?.[1]);
  const name = oneLine(quotedText(values.find((value) => value !== undefined) ?? ''));
  return { length: end + 1, ...(name === '' ? {} : { name }) };
}

/** Reads a text as TOML quotes it: between `'` as it stands, between `"` with the escapes that JSON has too. */
function quotedText(value: string): string {
  const inner = value.trim().slice(1, -1);
  if (!value.startsWith('"')) {
    return inner;
  }
  try {
    return String(JSON.parse(value.trim()));
  } catch {
    return inner;
  }
}

function foundIn(block: Block, path: readonly Clean[]): readonly Found[] {
  if (block.kind === 'stray') {
    return strayFound(block, path);
  }
  const made = madeOf(block);
  return made.map((one) => foundAt({ line: block.line, path }, one));
}

function madeOf(block: Exclude<Block, { kind: 'stray' }>): readonly Made[] {
  if (block.kind === 'fault') {
    return [{ fault: block.fault }];
  }
  const texts = block.kind === 'cloze' ? [block.text] : [block.question, block.answer];
  if (texts.some(showsPicture)) {
    return [{ fault: withExcerpt("It shows a picture, which can't be taken", texts[0] ?? '') }];
  }
  const labels = labelled([]);
  if (block.kind === 'card') {
    return [cardMade({ labels, stem: tidied(block.question) }, tidied(block.answer))];
  }
  const pieces = clozePieces(block.text);
  return typeof pieces === 'string' ? [{ fault: pieces }] : clozeMade(pieces, { labels }, '');
}

function showsPicture(text: string): boolean {
  return text.includes('![') && text.includes('](');
}

/** Reads a line outside of cards: repeater's card of one line, or a note, which is left out. */
function strayFound({ line, text }: Block & { kind: 'stray' }, path: readonly Clean[]): readonly Found[] {
  const [front = '', back = '', ...more] = text.split('::');
  if (more.length === 0 && front.trim() !== '' && back.trim() !== '') {
    return [foundAt({ line, path }, cardMade({ labels: labelled([]), stem: oneLine(front) }, oneLine(back)))];
  }
  return [leftOut(line, `It stands outside of a card: ${excerpt(text)}`)];
}
