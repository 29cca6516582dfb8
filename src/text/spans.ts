import type { Clean } from '../study/clean.js';
import { ESCAPE, type Painted, plainOf, type Showable } from './painted.js';

/** A stretch of a text and the escapes that give it its looks. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly open: string;
  readonly close: string;
}

/** A text without its colours, and the stretches that have one: so it can be measured, cut and painted again. */
export interface Spanned {
  readonly text: Clean;
  /** In order and apart from each other; absent where nothing is painted. */
  readonly spans?: readonly Span[];
}

/** Takes a painted text apart. */
export function spansOf(painted: Showable): Required<Spanned> {
  if (!painted.includes(ESCAPE)) return { text: painted as Clean, spans: [] };
  const spans: Span[] = [];
  let open: ReadonlyMap<number, number> = new Map();
  let from = 0;
  for (const [index, part] of painted.split(new RegExp(`${ESCAPE}\\[(\\d+)m`)).entries()) {
    if (index % 2 === 1) {
      open = styled(open, Number(part));
    } else if (part !== '') {
      const to = from + part.length;
      if (open.size > 0) spans.push({ from, to, ...escapesOf(open) });
      from = to;
    }
  }
  return { text: plainOf(painted), spans };
}

/** Gives the styles that are open behind an escape, by what ends each. */
function styled(open: ReadonlyMap<number, number>, code: number): ReadonlyMap<number, number> {
  const end = endOf(code);
  const others = [...open].filter(([other]) => other !== end);
  return new Map(code === end ? others : [...others, [end, code]]);
}

/** Gives the code that ends what a code of the palette begins; one that ends something gives itself. */
function endOf(code: number): number {
  if (code === 1 || code === 2) return 22;
  if (code < 10) return code + 20;
  return code >= 30 ? 39 : code;
}

function escapesOf(open: ReadonlyMap<number, number>): { readonly open: string; readonly close: string } {
  const escapes = (codes: readonly number[]) => codes.map((code) => `${ESCAPE}[${code}m`).join('');
  return { open: escapes([...open.values()]), close: escapes([...open.keys()].reverse()) };
}

/** Gives a stretch of a text painted. It begins and ends its own styles: nothing leaks out of a line or into the next. */
export function paintedSlice({ text, spans }: Spanned, start: number, end: number): Painted {
  if (spans === undefined) return text.slice(start, end) as Painted;
  let painted = '';
  let done = start;
  for (const { from, to, open, close } of spans) {
    if (to <= done || from >= end) continue;
    const begin = Math.max(from, done);
    const stop = Math.min(to, end);
    painted += text.slice(done, begin) + open + text.slice(begin, stop) + close;
    done = stop;
  }
  return (painted + text.slice(done, end)) as Painted;
}

/** Gives the pieces of a text between separators, each with its own styles. */
export function splitPainted(painted: Showable, separator: RegExp): Painted[] {
  const spanned = spansOf(painted);
  let end = 0;
  return spanned.text.split(separator).map((piece) => {
    const start = spanned.text.indexOf(piece, end);
    end = start + piece.length;
    return paintedSlice(spanned, start, end);
  });
}
