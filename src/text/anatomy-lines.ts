import type { Clean } from '../study/clean.js';
import type { LinePart, PartRole } from '../study/drills/anatomy-part.js';
import { splitAtPlaceholders } from '../study/placeholders.js';
import { cleanLine } from './clean.js';
import { beside, blanks, padEnd, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import type { Meaning } from './palette.js';
import { cellWidth } from './width.js';
import { wrapText } from './wrap.js';

/** A part of a command line with what is said of it. */
export interface ToldPart {
  readonly part: LinePart;
  readonly text: Clean;
}

/** Gives a part on one line; the end of a line as it is written in strings. */
export function sourceText({ source }: LinePart): Clean {
  return source.trim() === '' ? ('\\n' as Clean) : cleanLine(source);
}

const GAP = 2;
/** In a narrower page what a long part is stands below it, or it would have no room. */
const LEAST_FOR_COLUMNS = 60;

/** Gives the parts, one a line, what they are beside them; a part that is too long has its lines above. */
export function partsLines(parts: readonly ToldPart[], setting: Setting): readonly Painted[] {
  const most = Math.floor(setting.width * 0.45);
  const widths = parts.map(({ part }) => 2 * part.depth + cellWidth(sourceText(part))).filter((width) => width <= most);
  const column = Math.max(0, ...widths) + GAP;
  return parts.flatMap((told) => partLines(told, column, setting));
}

function partLines({ part, text }: ToldPart, column: number, setting: Setting): readonly Painted[] {
  const indent = blanks(2 * part.depth);
  const source = beside(indent, partSource(part, setting));
  const said = paint(isAlarming(part.role) ? 'warning' : 'muted', cleanLine(text), setting.color);
  const rest = blanks(setting.width < LEAST_FOR_COLUMNS ? cellWidth(indent) + 4 : column);
  if (cellWidth(source) + GAP <= column) {
    return wrapText(said, setting.width, { first: padEnd(source, column), rest: blanks(column) });
  }
  return [
    ...wrapText(source, setting.width, { first: beside(), rest: beside(indent, blanks(2)) }),
    ...wrapText(said, setting.width, { first: rest, rest }),
  ];
}

const LOOKS: Partial<Readonly<Record<PartRole['is'], Meaning>>> = {
  cli: 'command',
  program: 'command',
  service: 'strong',
  operation: 'strong',
};

function partSource(part: LinePart, { color }: Setting): Painted {
  const source = sourceText(part);
  const [, option = '', rest = ''] = /^(--?[^\s=]*)([\s\S]*)$/.exec(source) ?? [];
  return option === ''
    ? withPlaceholders(LOOKS[part.role.is], source, color)
    : beside(paint('option', option as Clean, color), withPlaceholders(undefined, rest as Clean, color));
}

/** Paints a part of a command, and what is to be filled in in the looks of that. */
function withPlaceholders(meaning: Meaning | undefined, text: Clean, color: boolean): Painted {
  return beside(
    ...splitAtPlaceholders(text).map((piece, index) => {
      const looks = index % 2 === 1 ? 'placeholder' : meaning;
      return looks === undefined ? piece : paint(looks, piece, color);
    }),
  );
}

function isAlarming(role: PartRole): boolean {
  const isSlip = role.is === 'unknown-here' && role.about !== undefined;
  return role.is === 'unknown' || isSlip || (role.is === 'operation' && role.destroys);
}
