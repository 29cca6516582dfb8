import { cleanLine } from '../text/clean.js';
import { withLinesJoined } from '../text/continued-line.js';
import type { Showable } from '../text/painted.js';
import { cellWidth, graphemeAt } from '../text/width.js';

/** A text of one line that is being typed. */
export interface TextField {
  readonly text: Showable;
  /** Where the next character goes: the length of what stands in front of it, never inside a character. */
  readonly cursor: number;
}

/** A field with nothing in it. */
export const EMPTY_FIELD: TextField = { text: cleanLine(''), cursor: 0 };

/** No answer is longer; a paste by mistake stops here. */
const LONGEST = 1_000;

/** Puts typed or pasted text in at the cursor; the line break at the end of a paste is no part of it. */
export function insertText({ text, cursor }: TextField, added: string): TextField {
  const joined = withLinesJoined(text.slice(0, cursor) + added);
  const before = cleanLine(joined.replace(/[ \t]*[\r\n]\s*$/, '')).slice(0, LONGEST);
  return fieldOf(before, text.slice(cursor));
}

/** What a key does to a field, other than adding to it. */
export type FieldEdit =
  | 'left'
  | 'right'
  | 'start'
  | 'end'
  | 'delete-before'
  | 'delete-after'
  | 'delete-word'
  | 'delete-line'
  | 'delete-rest'
  | 'word-left'
  | 'word-right';

/** Does an edit. */
export function editField(field: TextField, edit: FieldEdit): TextField {
  return EDITS[edit](field);
}

const EDITS: Readonly<Record<FieldEdit, (field: TextField) => TextField>> = {
  left: (field) => ({ ...field, cursor: placeBefore(field) }),
  right: (field) => ({ ...field, cursor: placeAfter(field) }),
  start: (field) => ({ ...field, cursor: 0 }),
  end: (field) => ({ ...field, cursor: field.text.length }),
  'delete-before': (field) => fieldOf(field.text.slice(0, placeBefore(field)), field.text.slice(field.cursor)),
  'delete-after': (field) => fieldOf(field.text.slice(0, field.cursor), field.text.slice(placeAfter(field))),
  'delete-word': (field) =>
    fieldOf(field.text.slice(0, field.cursor).replace(/\S*\s*$/, ''), field.text.slice(field.cursor)),
  'delete-line': (field) => fieldOf('', field.text.slice(field.cursor)),
  'delete-rest': (field) => fieldOf(field.text.slice(0, field.cursor), ''),
  'word-left': (field) => split(field, field.text.slice(0, field.cursor).search(/\S*\s*$/)),
  'word-right': (field) => split(field, field.cursor + field.text.slice(field.cursor).search(/(?<=\S)\s|$/)),
};

/** Puts the cursor at a place, or behind the character that the place is inside of. */
function split({ text }: TextField, place: number): TextField {
  return fieldOf(text.slice(0, place), text.slice(place));
}

/** Gives a field that holds a text, with the cursor behind it. */
export function fieldWith(text: string): TextField {
  return insertText(EMPTY_FIELD, text);
}

/** Joins what stands on either side of the cursor: they may grow together to one character, which the cursor then follows. */
function fieldOf(before: string, after: string): TextField {
  const text = cleanLine(before + after);
  return { text, cursor: places(text).find((place) => place >= before.length) ?? text.length };
}

function placeBefore({ text, cursor }: TextField): number {
  return places(text).findLast((place) => place < cursor) ?? 0;
}

function placeAfter({ text, cursor }: TextField): number {
  return places(text).find((place) => place > cursor) ?? text.length;
}

/** Gives the places between the characters of a text, as a reader sees characters. */
function places(text: Showable): readonly number[] {
  const characterAt = graphemeAt(text);
  const found = [0];
  for (let place = 0; place < text.length; ) {
    place += characterAt(place).length;
    found.push(place);
  }
  return found;
}

/** The part of a field that fits into a line. */
export interface FieldView {
  readonly before: Showable;
  readonly after: Showable;
}

/** Gives as much of a field as fits with its cursor into so many cells: the end of what stands before it comes first. */
export function visibleField({ text, cursor }: TextField, width: number): FieldView {
  const all = places(text);
  const from = all.find((place) => cellWidth(text.slice(place, cursor)) < width) ?? cursor;
  const to = all.findLast((place) => place >= cursor && cellWidth(text.slice(from, place)) < width) ?? cursor;
  return { before: cleanLine(text.slice(from, cursor)), after: cleanLine(text.slice(cursor, to)) };
}
