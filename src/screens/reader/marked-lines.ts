import { beside, blanks } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { paintedSlice, spansOf } from '../../text/spans.js';
import { phrase } from '../../ui/phrase.js';
import type { LineRange } from '../../ui/scroll.js';
import { type Ground, linesInView } from './reader-place.js';
import type { ReaderState } from './reader-state.js';
import type { Stretch } from './running-text.js';

type Looks = 'found' | 'current';

/** A part of a line that is set off. */
interface Mark extends Stretch {
  readonly looks: Looks;
}

/** Gives the lines in view, what was found and the link that is selected set off in them: by a sign in front as well. */
export function markedLines(state: ReaderState, ground: Ground, color: boolean): readonly Painted[] {
  const view = linesInView(state.place, ground);
  const marks = marksOf(state, ground, view);
  const arrow = beside(phrase('accent', '›', { color }), blanks(1));
  return ground.text.lines.slice(view.first, view.last + 1).map((line, index) => {
    const own = marks.filter((mark) => mark.line === view.first + index);
    const front = own.some(({ looks }) => looks === 'current') ? arrow : blanks(2);
    return beside(front, own.length === 0 ? line : markedLine(line, own, color));
  });
}

/** A link that is selected hides what was found in it. */
function marksOf(state: ReaderState, ground: Ground, view: LineRange): readonly Mark[] {
  const selected = linkMarks(state, ground);
  const found = foundMarks(state, ground, view).filter((mark) => !selected.some((other) => overlap(mark, other)));
  return [...found, ...selected].sort((one, other) => one.line - other.line || one.from - other.from);
}

/** There may be thousands of matches: only those in view are looked at closely. */
function foundMarks({ search }: ReaderState, { text }: Ground, { first, last }: LineRange): readonly Mark[] {
  if (search === undefined) {
    return [];
  }
  const matches = text.find(search.wanted);
  const current = matches[search.current];
  return matches
    .filter((match) => match.some(({ line }) => line >= first && line <= last))
    .flatMap((match) => match.map((stretch) => ({ ...stretch, looks: match === current ? 'current' : 'found' })));
}

/** Where a link is cut, nothing of it is set off; the sign stands in front of its line all the same. */
function linkMarks({ link }: ReaderState, { text }: Ground): readonly Mark[] {
  const selected = link === undefined ? undefined : text.links[link];
  if (selected === undefined) {
    return [];
  }
  const { stretches, line } = selected;
  return (stretches.length === 0 ? [{ line, from: 0, to: 0 }] : stretches).map((stretch) => ({
    ...stretch,
    looks: 'current',
  }));
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.line === other.line && one.from < other.to && other.from < one.to;
}

function markedLine(line: Painted, marks: readonly Mark[], color: boolean): Painted {
  const spanned = spansOf(line);
  const parts: Painted[] = [];
  let done = 0;
  for (const { from, to, looks } of marks) {
    parts.push(paintedSlice(spanned, done, from), LOOKS[looks](paintedSlice(spanned, from, to), color));
    done = to;
  }
  return beside(...parts, paintedSlice(spanned, done, spanned.text.length));
}

/** Current: underlined too, so that it stands out among others found. */
const LOOKS: Readonly<Record<Looks, (text: Painted, color: boolean) => Painted>> = {
  found: (text, color) => paint('found', text, color),
  current: (text, color) => paint('link', paint('found', text, color), color),
};
