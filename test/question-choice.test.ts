import { expect, test } from 'vitest';
import type { Context } from '../src/context.js';
import { examNamed, type Pool, poolOf } from '../src/question-choice.js';
import { emptyProgress } from '../src/study/progress.js';
import { DEFAULT_PLAN } from '../src/study/settings.js';
import { c, choiceQuestion } from './support/builders.js';

const context = {
  catalogue: { questions: (topic: string) => (topic === 'vpc' ? [choiceQuestion(['two'])] : []) },
} as unknown as Context;

const DRILL = { kind: 'command' } as const;
const LIST = 'run `awsstudy list` to see the topics.';
const SEE_LIST = 'Run `awsstudy list` to see the topics.';

test.each<[Pool, string, string]>([
  [
    { topics: [c('vpc')], options: { missed: true } },
    'There are no such questions.',
    `Leave out an option, or ${LIST}`,
  ],
  [{ topics: [c('deck')], options: {} }, 'There are no questions on this topic.', SEE_LIST],
  [{ topics: [c('deck'), c('hand')], options: { new: true } }, 'There are no questions on these topics.', SEE_LIST],
  [{ topics: [c('vpc')], options: {}, filter: DRILL }, 'No question of this topic asks for a command.', SEE_LIST],
  [
    { topics: [c('vpc'), c('deck')], options: { level: 'recall' }, filter: DRILL },
    'No question of these topics asks for a command.',
    SEE_LIST,
  ],
])('where %j lets no question through, it is said why', (pool, message, hint) => {
  expect(() => poolOf(context, pool, emptyProgress(DEFAULT_PLAN))).toThrow(
    expect.objectContaining({ message, hint, exit: 'notFound' }),
  );
});

const exams = ['saa-c03 SAA-C03', 'soa-c03 SOA-C03', 'tf-004 TA-004'].map((names) => {
  const [id, code] = names.split(' ');
  return { id, code };
});
const withExams = { catalogue: { exams: () => exams } } as unknown as Context;

test.each([
  ['tf-004', 'tf-004'],
  ['TA-004', 'tf-004'],
  [' ta ', 'tf-004'],
  ['T', 'tf-004'],
  ['saa', 'saa-c03'],
])('an exam is named by its id or its code, or the beginning of one: %s', (name, id) => {
  expect(examNamed(withExams, name)).toBe(id);
});

test.each([
  ['s', 'The exams: saa-c03, soa-c03, tf-004.'],
  ['', 'The exams: saa-c03, soa-c03, tf-004.'],
  ['ta-003', 'Did you mean `ta-004` or `tf-004`?'],
])('what names no exam, or several, is refused: `%s`', (name, hint) => {
  expect(() => examNamed(withExams, name)).toThrow(expect.objectContaining({ exit: 'notFound', hint }));
});

test('that nothing is marked is said as such, unless another option keeps all out', () => {
  const asked = (marked: readonly string[], options: Pool['options'], topics = [c('vpc')]) =>
    poolOf(context, { topics, options }, { ...emptyProgress(DEFAULT_PLAN), marked: new Set(marked) });
  const card = `aws/vpc:${choiceQuestion(['two']).id}`;
  const refusal = (message: string) => expect.objectContaining({ message, exit: 'notFound' });
  expect(asked([card], { marked: true })).toHaveLength(1);
  expect(() => asked([], { marked: true })).toThrow(refusal('You have marked no question of this topic.'));
  expect(() => asked([], { marked: true }, [c('vpc'), c('deck')])).toThrow(refusal('You have marked no question.'));
  expect(() => asked([card], { marked: true, missed: true })).toThrow(refusal('There are no such questions.'));
});
