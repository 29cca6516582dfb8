import type { Question } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { highlight } from './highlight.js';
import { beside, blanks, type Setting } from './lines.js';
import { CODE_SPAN, paint, paintInline } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** Code that a shell reads is painted in its parts; anything else has one colour. */
const SHELL = /^(?:\$ )?(?:aws|terraform|curl|ssh|sudo|docker|kubectl|chmod|systemctl|python3?|npm|git) /;

const REST_INDENT = 2;

/** Gives the lines of what a question asks; of the front of a card each is kept as it stands. */
export function questionLines({ kind, stem }: Pick<Question, 'kind' | 'stem'>, setting: Setting): readonly Painted[] {
  return kind === 'card' ? cardLines(stem, setting, paintFront) : stemLines(stem, setting);
}

/** Gives the lines of the other side of a card. */
export function backLines(answer: Clean, setting: Setting): readonly Painted[] {
  return cardLines(answer, setting, (line, { color }) => paintInline(line, color));
}

type PaintLine = (line: Clean, setting: Setting) => Painted;

const paintFront: PaintLine = (line, setting) => paint('strong', paintStem(line, setting), setting.color);

function cardLines(side: Clean, setting: Setting, painted: PaintLine): readonly Painted[] {
  const lines = side.split('\n') as Clean[];
  return lines.flatMap((line) => (line === '' ? [beside(blanks(1))] : wrapText(painted(line, setting), setting.width)));
}

/**
 * Gives the lines of a question's stem. Of a stem of several lines the last one asks: it stands apart, and the lines
 * before it are what is given, a thing each.
 */
export function stemLines(stem: Clean, setting: Setting): readonly Painted[] {
  const given = stem.split('\n') as Clean[];
  const asked = given.pop() ?? stem;
  const { width } = setting;
  return [
    ...given.flatMap((line) =>
      wrapText(paintStem(line, setting), width, { first: blanks(0), rest: blanks(REST_INDENT) }),
    ),
    ...(given.length === 0 ? [] : [beside(blanks(1))]),
    ...wrapText(paint('strong', paintStem(asked, setting), setting.color), width),
  ];
}

/** Gives what tells a stem apart from others: its first line. */
export function stemStart(stem: Clean, setting: Setting): Painted {
  const [first = stem, ...more] = stem.split('\n') as Clean[];
  return beside(paintStem(first, setting), more.length === 0 ? blanks(0) : (' …' as Clean));
}

function paintStem(line: Clean, { color }: Setting): Painted {
  const painted = color ? line.replace(CODE_SPAN, (_span, _ticks, code: Clean) => paintCode(code)) : line;
  return painted as Painted;
}

function paintCode(code: Clean): Painted {
  return SHELL.test(code) ? highlight(code, 'bash') : paint('code', code, true);
}
