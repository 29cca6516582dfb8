import type { Reading } from './call.js';
import type { Word } from './shell-syntax.js';

/** Words of `find` behind which a command stands. */
export const RUNS: readonly string[] = ['-exec', '-execdir', '-ok', '-okdir'];
/** Words that end such a command. */
export const RUN_ENDS: readonly string[] = [';', '+'];

/** Words that are the same under another name. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['-not', '!'],
  ['-or', '-o'],
]);
/** Words that say what is so anyway. */
const NEEDLESS: readonly string[] = ['-a', '-and'];

/** Gives the words of `find` with each command that it runs as one word, and with one name for each. */
export function plainFindWords(words: readonly Word[]): readonly Word[] {
  const whole: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const run = RUNS.includes(words[index]?.text ?? '') ? runBehind(words.slice(index + 1)) : [];
    whole.push(...words.slice(index, index + 1), ...joined(run));
    index += 1 + run.length;
  }
  return whole
    .filter(({ text }) => !NEEDLESS.includes(text))
    .map((word) => ({ ...word, text: ALIASES.get(word.text) ?? word.text }));
}

function runBehind(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text }) => RUN_ENDS.includes(text));
  return end < 0 ? words : words.slice(0, end + 1);
}

function joined(run: readonly Word[]): readonly Word[] {
  const [first] = run;
  const text = run.map((word) => word.text).join(' ');
  return first === undefined ? [] : [{ ...first, text, isFixed: run.every(({ isFixed }) => isFixed) }];
}

/** Words that join tests, so that each has its place. */
const JOINS: readonly string[] = ['!', '-o', '(', ')', ',', '-prune'];
/** Joins that keep a part of the tests from the rest. */
const PARTS: readonly string[] = ['!', '-o', ','];
const PRINTS: readonly string[] = ['-print0', '-printf', '-ls', '-fprint', '-fprint0', '-fprintf', '-fls'];
const ACTIONS: readonly string[] = [...RUNS, ...PRINTS, '-delete', '-quit'];
/** In an order, the last of the tests; no word that anybody types. */
export const TESTS = '<tests>';
/** Tests that hold for the whole search wherever they stand. */
const ANYWHERE: readonly string[] = ['-maxdepth', '-mindepth', '-mount', '-xdev'];

/** Gives what of the words of `find` works one after the other: what stands behind an action holds nothing of it back. */
export function findOrder(words: readonly Word[]): readonly string[] {
  const texts = words.map(({ text }) => text);
  if (texts.some((text) => JOINS.includes(text))) {
    return texts.filter((text) => !/^\.\/?$/.test(text));
  }
  // Behind `-quit` nothing is printed any more; among other actions `-print` stands where it likes.
  const actions = texts.includes('-quit') ? [...ACTIONS, '-print'] : ACTIONS;
  const steps = texts.filter((text) => /^-[a-z]/.test(text) && !ANYWHERE.includes(text));
  const lastTest = steps.findLastIndex((step) => !actions.includes(step) && step !== '-print');
  const order = steps.flatMap((step, index) => (index === lastTest ? [TESTS] : actions.includes(step) ? [step] : []));
  return order.length > 1 ? order : [];
}

/** Bytes in the units of `-size`; without one it counts blocks. */
const UNITS: Readonly<Record<string, number>> = { '': 512, b: 512, c: 1, w: 2, k: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Gives a size above so many units in bytes. Below and alone `find` rounds up to the unit, so that each is its own. */
function plainSize(size: string): string {
  const [, count, unit = ''] = /^\+([0-9]{1,12})([bcwkMG]?)$/.exec(size) ?? [];
  return count === undefined ? size : `+${Number(count) * (UNITS[unit] ?? 1)}c`;
}

/** What is found is printed anyway, unless another action is named; in front of a test `-print` prints too much. */
export function findHabit(reading: Reading): Reading {
  const { options, order } = reading;
  const last = options.findLast(({ typed }) => !ANYWHERE.includes(typed));
  const isUsual =
    last?.name === 'print' && !options.some(({ typed }) => ACTIONS.includes(typed)) && isPrintOfAll(order);
  return {
    ...reading,
    options: (isUsual ? options.filter((option) => option !== last) : options).map((option) =>
      option.name === 'size' && typeof option.value === 'string'
        ? { ...option, value: plainSize(option.value) }
        : option,
    ),
  };
}

/** Whether `-print` is joined with all tests: behind `-o` or `,` it is with some alone, and behind `!` it prints the others. */
function isPrintOfAll(order: readonly string[]): boolean {
  const isParted = order.some((word) => PARTS.includes(word));
  const outer = outsideBrackets(order);
  const at = outer.lastIndexOf('-print');
  return !isParted || (at > 0 && outer[at - 1] !== '!' && !outer.some((word) => word === '-o' || word === ','));
}

function outsideBrackets(words: readonly string[]): readonly string[] {
  let depth = 0;
  return words.filter((word) => {
    depth += word === '(' ? 1 : word === ')' ? -1 : 0;
    return depth === 0;
  });
}
