import type { Clean } from '../../study/clean.js';
import type { GroupedCommand } from '../../study/command-filter.js';
import type { LinePart, PartRole } from '../../study/drills/anatomy-part.js';
import { placeholdersOf } from '../../study/placeholders.js';
import { partText } from '../../text/anatomy-text.js';
import { commandLines } from '../../text/cheatsheet-text.js';
import { beside, blanks, padEnd, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import type { Meaning } from '../../text/palette.js';
import { cellWidth } from '../../text/width.js';
import { wrapText } from '../../text/wrap.js';
import { BLANK, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { CommandDetail } from './command-detail.js';
import { markCommand } from './matches.js';

/** Gives the lines that tell all of a command: its meaning, itself, what it does, its parts, who asks for it. */
export function commandPage(command: GroupedCommand, detail: CommandDetail, setting: Setting): readonly Painted[] {
  const remarks = remarkLines(command, setting);
  const blocks = [
    { lines: wrapText(paint('strong', command.meaning, setting.color), setting.width) },
    BLANK,
    { lines: wholeCommand(command.command, setting) },
    ...(remarks.length === 0 ? [] : [BLANK]),
    { lines: remarks },
    BLANK,
    { lines: partsLines(detail.parts, setting) },
    BLANK,
    { lines: questionLines(detail, setting) },
  ];
  return pageOf(blocks).lines;
}

/** A word that is wider than the page is cut into lines, though what is shown can't be typed like that: `y` copies it whole. */
function wholeCommand(command: Clean, setting: Setting): readonly Painted[] {
  return commandLines(command, setting, { first: 0, rest: 2 }).flatMap((line) =>
    wrapText(line, setting.width, { first: beside(), rest: blanks(4) }),
  );
}

const MARKS: Readonly<Record<NonNullable<GroupedCommand['mark']>, string>> = {
  destructive: '! Destructive: what it takes away is gone.',
  costs: '! Costs: it adds to your bill.',
};

function remarkLines({ mark, command }: GroupedCommand, setting: Setting): readonly Painted[] {
  const names = placeholdersOf(command).map((name) => `<${name}>` as Clean);
  const remarks = [
    ...(mark === undefined ? [] : [phrase('warning', MARKS[mark], setting)]),
    ...(names.length === 0 ? [] : [fillIn(names, setting)]),
  ];
  return remarks.flatMap((remark) => wrapText(remark, setting.width));
}

function fillIn(names: readonly Clean[], { color }: Setting): Painted {
  const painted = names.map((name) => paint('placeholder', name, color));
  const last = painted.at(-1) ?? beside();
  const before = painted.slice(0, -1).flatMap((name, index) => [...(index === 0 ? [] : [', ' as Clean]), name]);
  return beside('Fill in ' as Clean, ...before, (before.length === 0 ? '' : ' and ') as Clean, last, '.' as Clean);
}

const GAP = 2;
/** In a narrower page what a long part is stands below it, or it would have no room. */
const LEAST_FOR_COLUMNS = 60;

/** Gives the parts, one a line, what they are beside them; a part that is too long has its lines above. */
function partsLines(parts: readonly LinePart[], setting: Setting): readonly Painted[] {
  const most = Math.floor(setting.width * 0.45);
  const widths = parts.map(({ source, depth }) => 2 * depth + cellWidth(source)).filter((width) => width <= most);
  const column = Math.max(0, ...widths) + GAP;
  return parts.flatMap((part) => partLines(part, column, setting));
}

function partLines(part: LinePart, column: number, setting: Setting): readonly Painted[] {
  const indent = blanks(2 * part.depth);
  const source = beside(indent, partSource(part, setting));
  const text = phrase(isAlarming(part.role) ? 'warning' : 'muted', partText(part), setting);
  const rest = blanks(setting.width < LEAST_FOR_COLUMNS ? cellWidth(indent) + 4 : column);
  if (cellWidth(source) + GAP <= column) {
    return wrapText(text, setting.width, { first: padEnd(source, column), rest: blanks(column) });
  }
  return [
    ...wrapText(source, setting.width, { first: beside(), rest: beside(indent, blanks(2)) }),
    ...wrapText(text, setting.width, { first: rest, rest }),
  ];
}

const LOOKS: Partial<Readonly<Record<PartRole['is'], Meaning>>> = {
  cli: 'command',
  program: 'command',
  service: 'strong',
  operation: 'strong',
};

function partSource({ source, role }: LinePart, { color }: Setting): Painted {
  const plain = { matches: undefined, color };
  const [, option = '', rest = ''] = /^(--?[^\s=]*)([\s\S]*)$/.exec(source) ?? [];
  return option === ''
    ? markCommand(LOOKS[role.is], source, plain)
    : beside(paint('option', option as Clean, color), markCommand(undefined, rest as Clean, plain));
}

function isAlarming(role: PartRole): boolean {
  return role.is === 'unknown' || (role.is === 'operation' && role.destroys);
}

function questionLines({ questions, operation, hasDrills }: CommandDetail, setting: Setting): readonly Painted[] {
  if (questions.length === 0) {
    const sentence = `No question asks for \`${operation}\`${hasDrills ? '; a drill asks for other commands of the topic' : ''}.`;
    return wrapText(phrase('muted', sentence, setting), setting.width);
  }
  const heading = `A drill asks for \`${operation}\`:`;
  return [
    ...wrapText(phrase('heading', heading, setting), setting.width),
    ...questions.flatMap((stem) =>
      wrapText(paintInline(stem, setting.color), setting.width, { first: '· ' as Clean, rest: blanks(2) }),
    ),
  ];
}
