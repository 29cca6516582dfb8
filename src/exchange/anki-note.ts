import type { Clean } from '../study/clean.js';
import { isId } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import { choiceOfNote } from './anki-choice.js';
import { type ClozePieces, clozeMade } from './cloze.js';
import type { Made } from './found.js';
import { hasMedia, htmlOf } from './html.js';
import { textOf } from './html-text.js';
import { labelled } from './labels.js';
import { cardMade, type QuestionHead } from './made.js';
import { tidied, withExcerpt } from './source-text.js';

/** A note of Anki, as a line of a text file has it. */
export interface AnkiNote {
  readonly guid: string;
  readonly tags: readonly string[];
  /** The first is the front, the second the back; what more there is belongs to the back. */
  readonly fields: readonly string[];
  readonly isHtml: boolean;
}

/** Makes questions of a note: one of each deletion, or the question that our own export wrote, or a card. */
export function noteMade(note: AnkiNote): readonly Made[] {
  const [front = '', ...backs] = note.fields;
  const fault = fieldsFault(note.fields);
  if (fault !== undefined) {
    return [{ fault }];
  }
  const back = backs.filter((field) => field.trim() !== '').join(note.isHtml ? '<br>' : '\n');
  return isCloze(note) ? clozeNote(note, { front, back }) : [twoSided(note, { front, back })];
}

/** A question about templates may hold `{{c1::` too; notes that this program wrote hide nothing. */
function isCloze({ guid, fields: [front = ''] }: AnkiNote): boolean {
  return CLOZE.test(front) && idOf(guid) === undefined;
}

interface Sides {
  readonly front: string;
  readonly back: string;
}

function twoSided(note: AnkiNote, { front, back }: Sides): Made {
  const id = idOf(note.guid);
  const { rest, hint } = splitHint(front);
  const head = {
    labels: labelled(note.tags),
    ...(id === undefined ? {} : { id }),
    ...(hint === undefined ? {} : { hint: plain(note, hint) }),
  };
  const choice = note.isHtml ? choiceOfNote(head, rest, back) : undefined;
  return choice ?? cardMade({ ...head, stem: plain(note, rest) }, plain(note, back));
}

/** Says why the fields make no question. */
function fieldsFault(fields: readonly string[]): string | undefined {
  const [front = ''] = fields;
  if (front.trim() === '') {
    return 'Its front is empty';
  }
  return fields.some(hasMedia)
    ? withExcerpt("It shows a picture or plays a sound, which can't be taken", textOf(front))
    : undefined;
}

function plain({ isHtml }: Pick<AnkiNote, 'isHtml'>, field: string): Clean {
  return isHtml ? textOf(field) : tidied(field);
}

/** The guid of a note that this program wrote is the id of a card: pack, topic and question. */
function idOf(guid: string): Clean | undefined {
  const question = /^[a-z0-9-]+\/[a-z0-9-]+:([a-z0-9-]+)$/.exec(guid)?.[1];
  return question !== undefined && isId(question) ? cleanLine(question) : undefined;
}

const HINT_START = '<details><summary>Hint</summary>';
const HINT_END = '</details>';

/** Gives a hint as our export folds it away below the front. */
export function hintHtml(hint: Clean): Clean {
  return `${HINT_START}${htmlOf(hint)}${HINT_END}` as Clean;
}

function splitHint(front: string): { readonly rest: string; readonly hint?: string } {
  const start = front.lastIndexOf(HINT_START);
  return start >= 0 && front.endsWith(HINT_END)
    ? { rest: front.slice(0, start), hint: front.slice(start + HINT_START.length, -HINT_END.length) }
    : { rest: front };
}

const CLOZE = /\{\{c\d{1,4}::/;
const CLOZE_START = /\{\{c(\d{1,4})::/g;
const CLOZE_END = '}}';

function clozeNote(note: AnkiNote, { front, back }: Sides): readonly Made[] {
  const pieces = clozePieces(plain(note, front));
  const head: Omit<QuestionHead, 'stem'> = { labels: labelled(note.tags) };
  return typeof pieces === 'string' ? [{ fault: pieces }] : clozeMade(pieces, head, plain(note, back));
}

/** Cuts a text at its deletions, `{{c1::text::hint}}`, or says why it can't be cut. */
function clozePieces(text: string): ClozePieces | string {
  const pieces: ClozePieces[number][] = [];
  let done = 0;
  for (const { index, 0: start, 1: group = '' } of text.matchAll(CLOZE_START)) {
    const end = text.indexOf(CLOZE_END, index);
    if (index < done) {
      return 'A hidden part stands inside another one';
    }
    if (end < 0) {
      return 'A hidden part is not closed with }}';
    }
    const [hidden = '', ...hint] = text.slice(index + start.length, end).split('::');
    pieces.push(text.slice(done, index), { group, text: hidden, hint: hint.join('::') });
    done = end + CLOZE_END.length;
  }
  return [...pieces, text.slice(done)];
}
