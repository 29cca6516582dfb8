import type { GeneratedQuestion } from '../catalogue.js';
import type { Clean } from '../clean.js';
import { type Random, shuffled } from '../random.js';
import type { Parameter } from './generator.js';

/** Draws the values of a computed question: the same seed gives the same values. */
export interface Draw {
  /** A whole number between the ends that the quiz file gives for a parameter, both included. */
  integer(parameter: string): number;
  /** One of the words that the quiz file gives for a parameter. */
  word(parameter: string): Clean;
  /** A whole number between two ends, both included. */
  between(least: number, most: number): number;
  /** One of some things; there is at least one. */
  oneOf<T>(things: readonly [T, ...T[]]): T;
  shuffled<T>(things: readonly T[]): readonly T[];
}

/** Makes the draw of a question out of its ranges and the parameters they narrow. */
export function drawFrom(
  ranges: GeneratedQuestion['ranges'],
  parameters: Readonly<Record<string, Parameter>>,
  random: Random,
): Draw {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const ruleOf = (name: string): Parameter => {
    const rule = parameters[name];
    if (rule === undefined) {
      throw new Error(`The generator draws \`${name}\`, which is none of its parameters.`);
    }
    return rule;
  };
  return {
    between,
    integer: (name) => {
      const [least, most] = endsOf(ranges[name], ruleOf(name));
      return between(least, most);
    },
    word: (name) => {
      const words = wordsOf(ranges[name], ruleOf(name));
      return words[between(0, words.length - 1)] ?? ('' as Clean);
    },
    oneOf: (things) => things[between(0, things.length - 1)] ?? things[0],
    shuffled: (things) => shuffled(things, random),
  };
}

type Range = readonly (number | Clean)[] | undefined;

function endsOf(range: Range, rule: Parameter): readonly [number, number] {
  const numbers = (range ?? []).filter((value) => typeof value === 'number');
  const [least, most] = rule.form === 'integers' ? [rule.least, rule.most] : [0, 0];
  return [numbers[0] ?? least, numbers.at(-1) ?? most];
}

/** The words of a rule stand in our own code. */
function wordsOf(range: Range, rule: Parameter): readonly Clean[] {
  const words = (range ?? []).map((value) => String(value) as Clean);
  return words.length > 0 || rule.form !== 'words' ? words : (rule.words as readonly Clean[]);
}
