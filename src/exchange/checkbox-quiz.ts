import type { Clean } from '../study/clean.js';
import { choiceFound, type FoundChoice, tidyLine } from './boxed.js';
import { type CheckboxBlock, checkboxBlocks, WITHOUT_HEADING } from './checkbox-blocks.js';
import { BARE_BOX } from './checkbox-pieces.js';
import type { Deck, ImportSource } from './deck.js';
import { deckOf, type Found, leftOut } from './found.js';
import type { FoundOption } from './made.js';
import { oneLine, titleOf } from './source-text.js';

/** What sets one kind of Markdown quiz apart from the others. */
export interface CheckboxForm {
  /** Gives a heading without what numbers the question. */
  readonly stemOf: (heading: string) => string;
  /** Tells whether a heading is one of a question, even when no boxes follow. */
  readonly isQuestion: (heading: string) => boolean;
}

/** Reads a quiz of questions with boxes below them, the right ones ticked: one topic. */
export function readCheckboxQuiz(source: ImportSource, form: CheckboxForm): Deck {
  const blocks = checkboxBlocks(source.text);
  const path = [headingOf(blocks) ?? titleOf(source)];
  const places = placesOf(blocks);
  const asked = new Set(blocks.flatMap(({ options }, index) => (options.length > 0 ? [places[index]] : [])));
  return deckOf(
    blocks.flatMap((block, index) => {
      if (block.options.length > 0) {
        return [foundIn({ block, next: blocks[index + 1], path }, form)];
      }
      return leftFound(block, asked.has(places[index]) || form.isQuestion(block.heading));
    }),
  );
}

/** A quiz is called by the first heading in front of its questions; without one, like its file. */
function headingOf([first]: readonly CheckboxBlock[]): Clean | undefined {
  const isTitle = first !== undefined && first.options.length === 0 && first.level < WITHOUT_HEADING;
  const title = isTitle ? tidyLine(first.heading) : '';
  return title === '' ? undefined : title;
}

/** Names the place of each heading; those of one level below the same heading have the same. */
function placesOf(blocks: readonly CheckboxBlock[]): readonly string[] {
  const last: number[] = [];
  return blocks.map(({ level }, index) => {
    last.length = level;
    last[level] = index;
    return `${Math.max(-1, ...last.slice(1, level).filter((one) => one !== undefined))}:${level}`;
  });
}

const NO_LIST = 'Its boxes are no list: it needs `- [x]` in front of what is right, `- [ ]` of what is wrong';

/** A heading among questions is one too, and so is one with boxes that were not understood. */
function leftFound({ line, above }: CheckboxBlock, isAsked: boolean): readonly Found[] {
  if (above.some((text) => BARE_BOX.test(text))) {
    return [leftOut(line, NO_LIST)];
  }
  return isAsked ? [leftOut(line, 'It has no boxes to tick')] : [];
}

interface Reading {
  readonly block: CheckboxBlock;
  readonly next: CheckboxBlock | undefined;
  readonly path: readonly Clean[];
}

function foundIn({ block, next, path }: Reading, form: CheckboxForm): Found {
  const { line, heading, options, below, holdsCode } = block;
  if (below.some((text) => BARE_BOX.exec(text)?.index === 0)) {
    return leftOut(line, NO_LIST);
  }
  if (holdsCode) {
    return leftOut(line, 'It shows code of several lines, and a question is one line');
  }
  const stem = [form.stemOf(heading), ...block.above].join(' ');
  return choiceFound(
    { line, path },
    { stem, ...(ownReasons(block) ?? { options: explained(options, { block, next }) }) },
  );
}

/** Reads what stands below the boxes of our own Markdown, where each option has its reason. */
function ownReasons({ options, below }: CheckboxBlock): Pick<FoundChoice, 'options' | 'hint' | 'source'> | undefined {
  const [hint, source] = [/^Hint: (.+)$/, /^Source: <(https:\/\/\S+)>$/].map((form) =>
    below.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined),
  );
  return options.some(({ why }) => why === undefined)
    ? undefined
    : {
        options,
        ...(hint === undefined ? {} : { hint: oneLine(hint) }),
        ...(source === undefined ? {} : { source: oneLine(source) }),
      };
}

/** What stands behind a line break goes on with the option where not every option has such a line. */
function explained(options: readonly FoundOption[], { block, next }: Omit<Reading, 'path'>): readonly FoundOption[] {
  const explanation = explanationOf(block, next);
  return options.map(({ why, ...option }) => ({
    ...option,
    text: [option.text, ...(why === undefined ? [] : [why])].join(' '),
    ...(option.correct ? { why: explanation } : {}),
  }));
}

/** Text behind the boxes, or below a heading of its own, says why the right options are right. */
function explanationOf({ level, below }: CheckboxBlock, next: CheckboxBlock | undefined): string {
  const isBelow = next !== undefined && next.level > level && next.level < WITHOUT_HEADING;
  const own = isBelow && next.options.length === 0 ? next.above : [];
  return tidyLine([...below, ...own].filter((line) => !isNavigation(line)).join(' '));
}

/** A link back to the top, or a line between questions. */
function isNavigation(line: string): boolean {
  return line.includes('](#') || /^[-*_]{3,}$/.test(line);
}
