import type { Clean } from '../study/clean.js';
import { choiceFound, tidyLine } from './boxed.js';
import { type CheckboxBlock, checkboxBlocks } from './checkbox-blocks.js';
import type { Deck, ImportSource } from './deck.js';
import { deckOf, type Found, leftOut } from './found.js';
import { titleOf } from './source-text.js';

/** What sets one kind of Markdown quiz apart from the others. */
export interface CheckboxForm {
  /** Gives a heading without what numbers the question. */
  readonly stemOf: (heading: string) => string;
  /** Tells whether a heading is one of a question, even when no boxes follow. */
  readonly isQuestion: (heading: string) => boolean;
}

/** Reads a quiz of headings with boxes below them, the right ones ticked: one topic. */
export function readCheckboxQuiz(source: ImportSource, form: CheckboxForm): Deck {
  const blocks = checkboxBlocks(source.text);
  const path = [headingOf(blocks) ?? titleOf(source)];
  return deckOf(blocks.flatMap((block, index) => foundIn({ block, next: blocks[index + 1], path }, form)));
}

/** A quiz is called by the first heading in front of its questions. */
function headingOf([first]: readonly CheckboxBlock[]): Clean | undefined {
  const title = first === undefined || first.options.length > 0 ? '' : tidyLine(first.heading);
  return title === '' ? undefined : title;
}

interface Reading {
  readonly block: CheckboxBlock;
  readonly next: CheckboxBlock | undefined;
  readonly path: readonly Clean[];
}

function foundIn({ block, next, path }: Reading, form: CheckboxForm): readonly Found[] {
  const { line, heading, options, holdsCode } = block;
  if (options.length === 0) {
    return form.isQuestion(heading) ? [leftOut(line, 'It has no boxes to tick')] : [];
  }
  if (holdsCode) {
    return [leftOut(line, 'It shows code of several lines, and a question is one line')];
  }
  const stem = [form.stemOf(heading), ...block.above].join(' ');
  const why = explanationOf(block, next);
  return [choiceFound({ line, path }, { stem, options: options.map((one) => (one.correct ? { ...one, why } : one)) })];
}

/** Text behind the boxes, or below a heading of its own, says why the right options are right. */
function explanationOf({ level, below }: CheckboxBlock, next: CheckboxBlock | undefined): string {
  const own = next !== undefined && next.options.length === 0 && next.level > level ? next.above : [];
  return tidyLine([...below, ...own].filter((line) => !isNavigation(line)).join(' '));
}

/** A link back to the top, or a line between questions. */
function isNavigation(line: string): boolean {
  return line.includes('](#') || /^[-*_]{3,}$/.test(line);
}
