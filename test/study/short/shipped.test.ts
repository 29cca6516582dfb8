import { describe, expect, test } from 'vitest';
import { expectedForm, readAnswer } from '../../../src/study/answers.js';
import type { ShortQuestion } from '../../../src/study/catalogue.js';
import { judge } from '../../../src/study/grading.js';
import { type Presented, present } from '../../../src/study/presentation.js';
import { shippedTopics } from '../../exchange/shipped-topics.js';
import { noCommandTable } from '../../support/builders.js';

const SHORT = shippedTopics().flatMap(({ head, questions }) =>
  questions
    .filter((question): question is ShortQuestion => question.kind === 'short')
    .map((question) => [`${head.id}:${question.id}`, question] as const),
);

function outcome(question: ShortQuestion, typed: string): string {
  const read = readAnswer(present(question, 1), typed);
  if (read.kind === 'unreadable') {
    return 'asked again';
  }
  return judge(question, read.chosen, noCommandTable).correct ? 'right' : 'wrong';
}

/** How a learner may type the answer, and what must not be counted either way. */
function formsOf({ expected }: ShortQuestion): Readonly<Record<string, readonly string[]>> {
  if (expected.form === 'text') {
    return {
      right: expected.answers.flatMap((answer) => [answer, `"${answer}"`, `\`${answer}\`.`, answer.toUpperCase()]),
      wrong: expected.answers.flatMap((answer) =>
        /^[0-9,]+$/.test(answer) ? [`${answer.replaceAll(',', '')}1`] : [`x${answer}`],
      ),
    };
  }
  const { number, unit = '', tolerance } = expected;
  return {
    right: [`${number}`, `${number} ${unit}`, `about ${number.toLocaleString('en')} ${unit}.`],
    wrong: [`${number + tolerance + 1}`, `${(number + tolerance + 1) * 2} ${unit}`],
    'asked again': [
      `${number} apples`,
      `${number} or ${number + 30}`,
      `${number}-${number + 30}`,
      'many',
      `€${number}`,
    ],
  };
}

describe('each short question that ships', () => {
  test('there are some', () => {
    expect(SHORT.length).toBeGreaterThan(80);
  });

  test.each(SHORT)('%s', (_id, question) => {
    const forms = Object.entries(formsOf(question)).flatMap(([wanted, all]) => all.map((typed) => [typed, wanted]));
    expect(forms.map(([typed = '']) => [typed, outcome(question, typed)])).toEqual(forms);
  });

  test('with a unit of time, bytes or money names it where the answer is typed', () => {
    const prompts = SHORT.map(([, question]) => expectedForm(present(question, 1) as Presented));
    expect(prompts).toContain('Type a number of seconds.');
    expect(prompts).toContain('Type a number of US dollars.');
    expect(
      new Set(prompts.filter((prompt) => !/^Type (?:the answer|a number of .+|a percentage)\.$/.test(prompt))),
    ).toEqual(new Set(['Type a number.', 'Type a number (port).', 'Type a number (LCU).']));
  });
});
