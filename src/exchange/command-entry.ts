import type { CheatsheetEntry, CommandMark } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { crookedPlaceholders } from '../study/drills/crooked-placeholders.js';
import { shellFault } from '../study/drills/shell-fault.js';
import { tidyLine } from './boxed.js';

/** A meaning in a cheatsheet is at most so long. */
const LONGEST_MEANING = 69;
const MARKS: ReadonlyMap<string, CommandMark> = new Map([
  [' (destructive)', 'destructive'],
  [' (costs)', 'costs'],
]);

/** Says why a cheatsheet can't hold a command, if it can't. */
export function commandFault(command: Clean): string | undefined {
  const [crooked] = crookedPlaceholders(command);
  const fault = command === '' ? 'it is empty' : shellFault(command);
  if (crooked !== undefined) {
    return `Its \`${crooked}\` is no placeholder as a cheatsheet has them, like \`<bucket-name>\``;
  }
  return fault === undefined ? undefined : `A shell can't read it: ${fault}`;
}

/** Gives what a command is for, with its mark apart; a long meaning is cut where a word ends. */
export function meaningOf(text: string): Pick<CheatsheetEntry, 'meaning' | 'mark'> {
  const whole = tidyLine(text.replace(/:$/, ''));
  const [ending, mark] = [...MARKS].find(([end]) => whole.endsWith(end)) ?? [];
  const meaning = shortened(ending === undefined ? whole : whole.slice(0, -ending.length));
  return mark === undefined ? { meaning } : { meaning, mark };
}

function shortened(text: string): Clean {
  const signs = [...text];
  if (signs.length <= LONGEST_MEANING) {
    return text as Clean;
  }
  const start = signs.slice(0, LONGEST_MEANING - 1).join('');
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, end) : start}…` as Clean;
}
