import { createHash } from 'node:crypto';
import type { QuestionKind, ShortKey } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { Generator } from '../study/generators/generator.js';
import { cleanLine } from '../text/clean.js';

/**
 * Gives the digest of an answer key: 16 hexadecimal digits of SHA-256 over the kind and what makes an answer right.
 * It stands in every learner's journal, so the way it is made never changes.
 */
function digest(kind: QuestionKind, parts: readonly unknown[]): Clean {
  const text = JSON.stringify([kind, ...parts]);
  return cleanLine(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16));
}

/** Gives the key of a question whose right answer is a set of ids: options or pairs. */
export function keyOfSet(kind: 'single' | 'multiple' | 'true-false' | 'match', ids: readonly string[]): Clean {
  return digest(kind, [...ids].sort());
}

/** Gives the key of a question whose right answer is a sequence of ids. */
export function keyOfSequence(ids: readonly string[]): Clean {
  return digest('order', ids);
}

/** Gives the key of a short answer. */
export function keyOfShort(expected: ShortKey): Clean {
  return expected.form === 'text'
    ? digest('short', ['text', ...expected.answers.map(normalised).sort()])
    : digest('short', ['number', expected.number, expected.unit ?? null, expected.tolerance]);
}

/** Gives the key of a typed command. */
export function keyOfCommand(answers: readonly string[]): Clean {
  return digest('command', answers.map((answer) => answer.trim().replace(/\s+/g, ' ')).sort());
}

/** Gives the key of a card: its other side. */
export function keyOfCard(answer: string): Clean {
  return digest('card', [normalised(answer).replace(/\s+/g, ' ')]);
}

/** Gives the key of a computed question: another version of its generator gives other answers. */
export function keyOfGenerated(
  { name, version }: Pick<Generator, 'name' | 'version'>,
  ranges: Readonly<Record<string, readonly unknown[]>>,
): Clean {
  const sorted = Object.keys(ranges)
    .sort()
    .map((parameter) => [parameter, ranges[parameter]]);
  return digest('generated', [name, version, sorted]);
}

/** Short answers are compared without case and outer blanks. */
function normalised(answer: string): string {
  return answer.trim().toLowerCase();
}
