import type { Clean } from '../../study/clean.js';
import type { GroupedCommand } from '../../study/command-filter.js';
import { placeholdersOf } from '../../study/placeholders.js';
import { partsLines } from '../../text/anatomy-lines.js';
import { partText } from '../../text/anatomy-text.js';
import { commandLines } from '../../text/cheatsheet-text.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { wrapText } from '../../text/wrap.js';
import { BLANK, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { CommandDetail } from './command-detail.js';

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
    {
      lines: partsLines(
        detail.parts.map((part) => ({ part, text: partText(part) })),
        setting,
      ),
    },
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
