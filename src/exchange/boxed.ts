import type { Clean } from '../study/clean.js';
import { counted } from '../text/lines.js';
import { type Found, type FoundQuestion, foundAt } from './found.js';
import { labelled } from './labels.js';
import { choiceMade, type FoundOption } from './made.js';
import { oneLine } from './source-text.js';

/** A question with options as a page or bank has it. */
export interface FoundChoice {
  readonly stem: string;
  readonly options: readonly FoundOption[];
  /** The id it brings, if it brings one. */
  readonly id?: Clean;
  readonly hint?: Clean;
  readonly source?: Clean;
}

/** Makes a question of what a page of HTML or Markdown shows: one that needs a picture or counts differently is left out. */
export function choiceFound(
  place: Pick<FoundQuestion, 'line' | 'path'>,
  { stem, options, ...more }: FoundChoice,
): Found {
  const head = { ...more, stem: tidyLine(stem), labels: labelled([]) };
  const tidied = options.map((option) => ({ ...option, text: tidyLine(option.text) }));
  const right = options.filter(({ correct }) => correct).length;
  const fault = pictureFault([head.stem, ...tidied.map(({ text }) => text)]) ?? countFault(head.stem, right);
  return foundAt(place, fault === undefined ? choiceMade(head, tidied) : { fault });
}

/** Gives a text as one line without the line breaks of HTML. */
export function tidyLine(text: string): Clean {
  return oneLine(text.replace(/<br *\/?>/gi, ' ').replace(/\s+/g, ' '));
}

function pictureFault(texts: readonly string[]): string | undefined {
  return texts.some((text) => text.includes('![') || /<img\b/i.test(text))
    ? "It needs a picture, which a terminal can't show"
    : undefined;
}

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const STATED = /\b(?:choose|select|pick)(?: the| any)? (one|two|three|four|five|six|[1-6])\b[^.?!]{0,24}[.)\s]{0,4}$/i;

/** Compares the number that a stem asks for at its end, as in "(Choose two.)", with the options that are marked. */
function countFault(stem: Clean, right: number): string | undefined {
  const word = STATED.exec(stem)?.[1]?.toLowerCase();
  const stated = word === undefined ? right : Math.max(NUMBERS.indexOf(word), Number(word) || 0);
  return stated === right || right === 0
    ? undefined
    : `It asks for ${counted(stated, 'option')}, and ${right} ${right === 1 ? 'is' : 'are'} marked as right`;
}
