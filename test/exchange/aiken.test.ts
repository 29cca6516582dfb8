import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aiken } from '../../src/exchange/aiken.js';
import { aikenText } from '../../src/exchange/aiken-text.js';
import { type Deck, type DeckQuestion, NO_REASON } from '../../src/exchange/deck.js';
import type { ExportTopic } from '../../src/exchange/export-topic.js';
import { optionId, questionId } from '../../src/exchange/identity.js';
import type { ChoiceQuestion } from '../../src/study/catalogue.js';
import { anyTopic } from './any-topic.js';
import { fixedOf } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

const read = (text: string): Deck => aiken.read({ name: 'deck.txt', text });

const choicesOf = (topic: ExportTopic): readonly ChoiceQuestion[] =>
  fixedOf(topic).flatMap((question) =>
    question.kind === 'single' || question.kind === 'true-false' ? [question] : [],
  );

/** A question has its stem and its options with the right one among them; ids come from the texts. */
const carried = ({ kind, stem, options }: ChoiceQuestion): DeckQuestion => ({
  ...{
    id: questionId(
      stem,
      options.map(({ text }) => text),
    ),
    kind,
    level: 'recall',
    exams: [],
    stem,
  },
  section: 'questions' as DeckQuestion['section'],
  options: options.map(({ id, text, correct }) => ({
    ...{ id: kind === 'true-false' ? id : optionId(text), text, correct, why: NO_REASON },
  })),
});

test('what is written is read back: stem, options and the right one', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text, written, left } = aikenText([topic]);
      const questions = choicesOf(topic).map(carried);
      expect(read(text).left).toEqual([]);
      expect(read(text).topics).toEqual(written === 0 ? [] : [{ title: 'deck', questions, groups: [] }]);
      expect(written + left.length).toBe(topic.questions.length);
    }),
    { numRuns: 100 },
  );
});

test('every shipped question with one right option comes back from Aiken; the others are named', () => {
  const topics = shippedTopics();
  const { text, written, left } = aikenText(topics);
  const {
    topics: [topic],
    left: unread,
  } = read(text);
  expect(unread).toEqual([]);
  expect(topic?.questions).toEqual(topics.flatMap((one) => choicesOf(one).map(carried)));
  expect(written).toBeGreaterThan(1200);
  expect([...new Set(left.map(({ reason }) => reason))].toSorted()).toEqual([
    'Aiken has only questions with one right option',
    'It is computed anew each time it is asked',
  ]);
  expect(left[0]?.id).toMatch(/^[a-z0-9-]+:[a-z0-9-]+$/);
});

const ANYTHING = 'What is S3?\nA. Objects\nB. Blocks\nANSWER: A\n';

const READ: readonly [string, string, number][] = [
  ['the plain form', ANYTHING, 1],
  ['brackets behind the letters', 'a?\nA) b\nB) c\nANSWER: B', 1],
  ['no empty line between questions', `${ANYTHING}What else?\nA. b\nB. c\nANSWER: B`, 2],
  ['empty lines between options', 'a?\n\nA. b\n\nB. c\n\nANSWER: B', 1],
  ['no blank behind ANSWER:', 'a?\nA. b\nB. c\nANSWER:B', 1],
  ['Windows line ends and a byte order mark', `\uFEFF${ANYTHING.replaceAll('\n', '\r\n')}`, 1],
  ['a stem that looks like an option', 'A. is what?\nA. b\nB. c\nANSWER: B', 1],
  ['a stem that looks like an answer', 'ANSWER: A\nA. b\nB. c\nANSWER: B', 1],
  ['True and False', 'S3 is flat.\nA. True\nB. False\nANSWER: A', 1],
];

test.each(READ)('reads %s', (_name, text, count) => {
  const { topics, left } = read(text);
  expect(left).toEqual([]);
  expect(topics.flatMap(({ questions }) => questions)).toHaveLength(count);
});

const LEFT: readonly [string, string, number, string][] = [
  ['a question without an answer', `\na?\nA. b\nB. c\n\n${ANYTHING}`, 2, 'It has no line with its answer: a?'],
  ['text alone', 'only text', 1, 'It has no line with its answer: only text'],
  ['a title above the questions', `Chapter 1\n\n${ANYTHING}`, 1, 'It has no line with its answer: Chapter 1'],
  ['an answer that is no option', 'a?\nA. b\nB. c\nANSWER: D', 1, 'None of its options is marked as right'],
  ['a letter that is missing', 'a?\nA. b\nC. c\nANSWER: A', 1, 'Where option B belongs there is something else: C. c'],
  ['a single option', 'a?\nA. b\nANSWER: A', 1, 'It has 1 option, and 2 to 6 are taken'],
  ['no options', 'a?\nANSWER: A', 1, 'It has 0 options, and 2 to 6 are taken'],
  ['options that read alike', 'a?\nA. b\nB. B\nANSWER: A', 1, 'Two of its options read alike: B'],
  ['the same question again', `${ANYTHING}\n${ANYTHING}`, 6, 'It is the same question as the one in line 1'],
];

test.each(LEFT)('leaves out %s and says so', (_name, text, line, reason) => {
  expect(read(text).left).toEqual([{ line, reason }]);
});

test('options in another order keep their ids, and so do questions', () => {
  const [first] = read(ANYTHING).topics[0]?.questions ?? [];
  const [second] = read('What is S3?\nA. Blocks\nB. Objects\nANSWER: B').topics[0]?.questions ?? [];
  const rightOf = (question: DeckQuestion | undefined): unknown =>
    question && 'options' in question && question.options.filter(({ correct }) => correct).map(({ id }) => id);
  expect(second?.id).toBe(first?.id);
  expect(rightOf(second)).toEqual(rightOf(first));
});

test('lettered options and a line with the answer are taken for Aiken', () => {
  expect(aiken.recognise({ name: 'x', text: ANYTHING })).toBe(0.95);
  expect(aiken.recognise({ name: 'x', text: 'A. b\n' })).toBe(0);
});
