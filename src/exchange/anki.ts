import type { Clean } from '../study/clean.js';
import { type AnkiColumn, type AnkiHeader, readAnkiHeader } from './anki-header.js';
import { noteMade } from './anki-note.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, foundAt, leftOut } from './found.js';
import { type Row, rowsOf } from './separated-values.js';
import { evenLines, oneLine, titleOf } from './source-text.js';

/** Text that Anki imports and exports: a note a line, and lines with `#` at the top that say how they are written. */
export const anki: ImportFormat = { name: 'anki', title: 'Anki text', recognise, read };

const HEADER = /^#(?:separator|html|tags|columns|notetype|deck|(?:guid|notetype|deck|tags) column):/i;
const ENDING = /\.(?:tsv|csv|txt)$/i;
const FIRST_LINES = 10_000;

function recognise({ name, text }: ImportSource): number {
  const [first = ''] = evenLines(text.slice(0, FIRST_LINES)).split('\n', 1);
  if (HEADER.test(first)) {
    return 1;
  }
  return ENDING.test(name) && /[^\t]\t[^\t]/.test(first) ? 0.6 : 0;
}

function read(source: ImportSource): Deck {
  const text = evenLines(source.text);
  const header = readAnkiHeader(text);
  const title = titleOf(source);
  const rows = rowsOf(text.slice(header.length), header.separator);
  return deckOf(rows.flatMap((row) => foundIn(row, header, title)));
}

function foundIn(row: Row, header: AnkiHeader, title: Clean): readonly Found[] {
  const line = row.line + header.lines;
  const [first = '', ...more] = row.fields;
  if (row.isUnclosed) {
    return [leftOut(line, 'A quote is opened in it and never closed')];
  }
  // Anki skips comments among the notes too.
  if (first.startsWith('#') || (first.trim() === '' && more.length === 0)) {
    return [];
  }
  const column = (name: AnkiColumn): string => row.fields[header.columns[name] ?? -1] ?? '';
  const special = Object.values(header.columns);
  const note = {
    guid: column('guid'),
    tags: `${column('tags')} ${header.tags}`.split(' '),
    fields: row.fields.filter((_field, index) => !special.includes(index)),
    isHtml: header.isHtml,
  };
  const path = pathOf(column('deck')) ?? pathOf(header.deck) ?? [title];
  return noteMade(note).map((made) => foundAt({ line, path }, made));
}

/** Gives the decks that stand in each other, `a::b`. */
function pathOf(deck: string): readonly Clean[] | undefined {
  const parts = deck.split('::').map(oneLine);
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? undefined : named;
}
