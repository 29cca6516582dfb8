import type { Clean } from '../study/clean.js';
import { blanks } from './lines.js';
import { asPainted, joinPainted, type Painted } from './painted.js';
import { cellWidth } from './width.js';
import { wrapText } from './wrap.js';

/** A part of a help text. */
export interface HelpPart {
  /** A paragraph fills lines of any width; lines stand as they are: what is typed, often with its meaning behind it. */
  readonly kind: 'paragraph' | 'lines';
  readonly text: Clean;
}

/** What is narrower than this holds no meaning beside what is typed. */
const LEAST_ROOM = 20;

/** Gives the columns that a help is set in. */
export function helpWidth(asked: number | undefined, columns: number | undefined): number {
  return asked ?? Math.min(columns ?? 80, 100);
}

/** Gives the parts of a help text: what is not indented is a paragraph, up to a line that is or a blank one. */
export function helpParts(text: Clean): readonly HelpPart[] {
  const parts: HelpPart[] = [];
  for (const line of text.split('\n') as Clean[]) {
    const kind = /^\S/.test(line) ? 'paragraph' : 'lines';
    const last = parts.at(-1);
    if (last?.kind === kind) {
      const joined = `${last.text}${kind === 'paragraph' ? ' ' : '\n'}${line}` as Clean;
      parts.splice(-1, 1, { kind, text: joined });
    } else {
      parts.push({ kind, text: line });
    }
  }
  return parts;
}

/** Gives a help text in lines of at most `width` cells, but for what is typed, which is never cut. */
export function setHelp(text: Clean, width: number): Painted {
  const lines = helpParts(text).flatMap((part) =>
    part.kind === 'paragraph'
      ? wrapText(part.text, width)
      : part.text.split('\n').flatMap((line) => setLine(line as Clean, width)),
  );
  return joinPainted(lines, '\n');
}

function setLine(line: Clean, width: number): readonly Painted[] {
  const [, before, term, meaning] = (/^(( +\S.*?) {2,})(\S.*)$/.exec(line) as readonly Clean[] | null) ?? [];
  if (cellWidth(line) <= width || before === undefined || term === undefined || meaning === undefined) {
    return [asPainted(line)];
  }
  const column = cellWidth(before);
  const below = blanks(6);
  return width - column >= LEAST_ROOM
    ? wrapText(meaning, width, { first: before, rest: blanks(column) })
    : [asPainted(term), ...wrapText(meaning, width, { first: below, rest: below })];
}
