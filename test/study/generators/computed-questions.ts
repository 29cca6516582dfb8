import { expect } from 'vitest';
import type { GeneratedQuestion, Option } from '../../../src/study/catalogue.js';
import { drawFrom } from '../../../src/study/generators/draw.js';
import type { Computed, Generator } from '../../../src/study/generators/generator.js';
import { isId } from '../../../src/study/id.js';
import { seededRandom } from '../../../src/study/random.js';

export const SEEDS = 10_000;

export type Ranges = Readonly<Record<string, readonly (number | string)[]>>;

/** Works a question out as the program does, for ranges as a quiz file gives them. */
export function questionOf(generator: Generator, seed: number, ranges: Ranges = {}): Computed {
  return generator.compute(drawFrom(ranges as GeneratedQuestion['ranges'], generator.parameters, seededRandom(seed)));
}

export function questionsOf(generator: Generator, ranges: Ranges = {}, seeds = SEEDS): readonly Computed[] {
  return Array.from({ length: seeds }, (_, seed) => questionOf(generator, seed, ranges));
}

/** The right answer as text: of the right options, or what the short answer expects. */
export function answerOf(question: Computed): string {
  if (question.kind === 'short') {
    const { expected } = question;
    return expected.form === 'number' ? String(expected.number) : (expected.answers[0] ?? '');
  }
  return question.options
    .filter((option) => option.correct)
    .map((option) => option.text)
    .join(' + ');
}

/** Expects what must hold of every computed question, whatever it asks. */
export function expectSound(questions: readonly Computed[], leastStems: number): void {
  expect(questions.flatMap((question) => faultsOf(question).map((fault) => `${fault}: ${question.stem}`))).toEqual([]);
  expect(new Set(questions.map((question) => question.stem)).size).toBeGreaterThanOrEqual(leastStems);
}

function faultsOf(question: Computed): readonly string[] {
  const reasons = question.kind === 'short' ? [question.why] : question.options.map((option) => option.why);
  const texts = question.kind === 'short' ? [] : question.options.map((option) => option.text);
  const written = [question.stem, ...reasons, ...texts];
  return [
    ...(written.some((text) => text.trim() === '') ? ['an empty text'] : []),
    ...(written.some((text) => /undefined|NaN|Infinity|\[object|\$\{|\s{2}|[\n\t]|\d\.\d{9}/.test(text))
      ? ['a broken text']
      : []),
    ...(reasons.some((why) => why.split(' ').length < 6) ? ['a reason that says nothing'] : []),
    ...(new Set(reasons).size < reasons.length ? ['a reason given twice'] : []),
    ...(question.kind === 'short' ? [] : optionFaults(question.kind, question.options)),
  ];
}

function optionFaults(kind: 'single' | 'multiple', options: readonly Option[]): readonly string[] {
  const right = options.filter((option) => option.correct).length;
  const counts = kind === 'single' ? right === 1 && options.length === 4 : right >= 2 && options.length >= 5;
  return [
    ...(counts ? [] : [`${right} of ${options.length} options right`]),
    ...(new Set(options.map((option) => option.text)).size < options.length ? ['two equal options'] : []),
    ...(new Set(options.map((option) => option.id)).size < options.length ? ['two equal ids'] : []),
    ...options.filter((option) => !isId(option.id)).map((option) => `the id ${option.id}`),
  ];
}

/** The groups of the first match in a stem; a stem that does not say them fails the test. */
export function read(text: string, pattern: RegExp): readonly string[] {
  const found = pattern.exec(text);
  if (found === null) {
    throw new Error(`${pattern} is not in: ${text}`);
  }
  return found.slice(1);
}

/** The numbers of the first match in a stem, written with or without commas. */
export function readNumbers(text: string, pattern: RegExp): readonly number[] {
  return read(text, pattern).map((digits) => Number(digits.replaceAll(',', '')));
}
