import { type Span, spanOf } from './anatomy-part.js';
import { RUN_ENDS, RUNS } from './find-habit.js';
import type { Word } from './shell-syntax.js';
import { toolSpans } from './tool-anatomy.js';

/** Words that join tests. */
const JOINS: readonly string[] = ['(', ')', '!', '-not', '-o', '-or', '-a', '-and', '-prune', ','];

/** Gives what `find` and the words behind it are; `spansOf` reads a command that it runs. */
export function findSpans(
  head: Word,
  words: readonly Word[],
  spansOf: (run: readonly Word[]) => readonly Span[],
): readonly Span[] {
  const tests: Word[] = [];
  const others: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const rest = words.slice(index);
    const [word, ...behind] = rest;
    const isRun = RUNS.includes(word?.text ?? '');
    const length = isRun ? 1 + runLength(behind) : 1;
    if (isRun) {
      others.push(...runSpans(rest.slice(0, length), spansOf));
    } else if (JOINS.includes(word?.text ?? '')) {
      others.push(spanOf(rest.slice(0, 1), { is: 'construct', word: `find ${word?.text}` }));
    } else {
      tests.push(...rest.slice(0, 1));
    }
    index += length;
  }
  return [...toolSpans(head, tests), ...others].sort((one, other) => one.from - other.from);
}

/** Gives how many words a command has that `find` runs, with what ends it. */
function runLength(words: readonly Word[]): number {
  const end = words.findIndex(({ text }) => RUN_ENDS.includes(text));
  return end < 0 ? words.length : end + 1;
}

function runSpans(
  [head, ...words]: readonly Word[],
  spansOf: (run: readonly Word[]) => readonly Span[],
): readonly Span[] {
  if (head === undefined) {
    return [];
  }
  const isEnded = RUN_ENDS.includes(words.at(-1)?.text ?? '');
  const run = isEnded ? words.slice(0, -1) : words;
  return [
    spanOf([head], { is: 'runner', name: head.text }),
    ...spansOf(run).map((span) => ({ ...span, isInside: true })),
    ...(isEnded ? [spanOf(words.slice(-1), { is: 'construct', word: `find ${words.at(-1)?.text}` })] : []),
  ];
}
