import { expect, test } from 'vitest';
import type { Context } from '../src/context.js';
import { type Pool, poolOf } from '../src/question-choice.js';
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
