import { expect, test } from 'vitest';
import { exportTopics } from '../../src/exchange/exporting.js';
import { practiceTest } from '../../src/exchange/practice-test.js';
import { c, choiceQuestion, shortQuestion } from '../support/builders.js';
import { topicOf } from './any-topic.js';
import { fixedOf } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

test('our own Markdown comes back with the reason of each option, hint and source; other kinds are named', () => {
  const source = c('https://docs.aws.amazon.com/a');
  const choice = { ...choiceQuestion(['one'], ['one', 'two']), hint: c('Think.'), source };
  const exported = exportTopics('markdown', [
    topicOf([choice, shortQuestion({ form: 'text', answers: [c('public')] })]),
  ]);
  const text = exported && 'files' in exported ? (exported.files[0]?.text ?? '') : '';
  const { topics, left } = practiceTest.read({ name: 'x.md', text });
  expect(topics[0]?.questions).toMatchObject([
    {
      stem: choice.stem,
      hint: 'Think.',
      source,
      options: [
        { text: 'Option one', correct: true, why: 'Why one is what it is.' },
        { text: 'Option two', correct: false, why: 'Why two is what it is.' },
      ],
    },
  ]);
  expect(left.map(({ reason }) => reason)).toEqual(['It has no boxes to tick']);
});

test('every shipped question with options comes back from our own Markdown, and all others are named', () => {
  for (const topic of shippedTopics()) {
    const exported = exportTopics('markdown', [topic]);
    const text = exported && 'files' in exported ? (exported.files[0]?.text ?? '') : '';
    const { topics, left } = practiceTest.read({ name: 'x.md', text });
    const choices = fixedOf(topic).filter((question) => 'options' in question);
    const whys = (questions: readonly object[]) =>
      questions.map((one) => ('options' in one ? (one.options as { why: string }[]).map(({ why }) => why) : []));
    expect(whys(topics.flatMap(({ questions }) => questions))).toEqual(whys(choices));
    expect([topic.head.id, left.length]).toEqual([topic.head.id, fixedOf(topic).length - choices.length]);
  }
});
