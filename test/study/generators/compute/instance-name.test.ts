import { describe, expect, test } from 'vitest';
import { instanceName } from '../../../../src/study/generators/compute/instance-name.js';
import { answerOf, expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';

/** How AWS's page on the naming of instance types reads each sign, in the words to be looked for in a description. */
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/^c\d/, 'compute optimized'],
  [/^m\d/, 'general purpose'],
  [/^r\d/, 'memory optimized'],
  [/^x\d/, 'memory optimized, with more memory per vCPU than r'],
  [/^t\d/, 'burstable general purpose'],
  [/^(?:i|im|is)\d/, 'storage optimized on NVMe SSDs'],
  [/^d\d/, 'storage optimized on HDDs'],
];

const OPTIONS: Readonly<Record<string, string>> = {
  a: 'AMD',
  g: 'Graviton',
  i: 'Intel',
  b: 'more EBS bandwidth',
  d: 'local NVMe disks',
  e: 'extra storage or memory',
  n: 'more network bandwidth',
  z: 'high CPU frequency',
};

/** Reads a name sign by sign. */
function description(name: string): string {
  const [, series = '?'] = SERIES.find(([start]) => start.test(name)) ?? [];
  const [generation = '', letters = ''] = read(name, /^[a-z]+(\d)([a-z]*)/);
  const processor = /^[agi]/.test(letters) ? [] : ['Intel'];
  return [series, `generation ${generation}`, ...processor, ...[...letters].map((letter) => OPTIONS[letter])].join(
    ', ',
  );
}

/** The vCPUs of the sizes of M, C and R types, of which all others asked for have the same ladder. */
const VCPUS: Readonly<Record<string, number>> = {
  large: 2,
  xlarge: 4,
  '2xlarge': 8,
  '3xlarge': 12,
  '4xlarge': 16,
  '6xlarge': 24,
  '8xlarge': 32,
  '12xlarge': 48,
  '16xlarge': 64,
};

const LONGEST_FIRST = (one: string, other: string) => other.length - one.length;

function solved(stem: string, options: readonly string[]): string {
  const names = [...stem.matchAll(/`([a-z0-9]+)\.([a-z0-9]+)`/g)];
  if (names.length === 2) {
    const [from = 1, to = 1] = names.map(([, , size = '']) => VCPUS[size]);
    return String(to / from);
  }
  if (names.length === 1) {
    const said = description(names[0]?.[1] ?? '');
    return said.charAt(0).toUpperCase() + said.slice(1);
  }
  const [wanted = ''] = read(stem, /: (.*), no (?:further )?extras/);
  return options.find((option) => description(option.slice(1)) === wanted) ?? '';
}

const questions = questionsOf(instanceName);

describe('the generator instance-name', () => {
  test(`agrees with reading the names sign by sign on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => {
      const options = question.kind === 'short' ? [] : question.options.map((option) => option.text);
      return solved(question.stem, [...options].sort(LONGEST_FIRST)) !== answerOf(question);
    });
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('describes what is wanted so that one option alone fits', () => {
    const found = questions.flatMap((question) => {
      const [, wanted] = /: (.*), no (?:further )?extras/.exec(question.stem) ?? [];
      const options = question.kind === 'short' ? [] : question.options;
      return wanted === undefined
        ? []
        : [options.filter((option) => description(option.text.slice(1)) === wanted).length];
    });
    expect(new Set(found)).toEqual(new Set([1]));
  });

  test('asks sound questions, more than 3,500 different ones', () => {
    expectSound(questions, 3_500);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(instanceName, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['current', 'read'],
    ['current', 'find'],
    ['current', 'size'],
    ['older', 'read'],
    ['older', 'find'],
    ['older', 'size'],
    ['special', 'read'],
    ['special', 'find'],
    ['special', 'size'],
  ])('has proper cases with %s names to %s', (names, ask) => {
    expect(
      new Set(questionsOf(instanceName, { names: [names], ask: [ask] }, 200).map(({ stem }) => stem)).size,
    ).toBeGreaterThan(15);
  });
});
