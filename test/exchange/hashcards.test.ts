import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FixedQuestion } from '../../src/exchange/card-sides.js';
import type { Deck } from '../../src/exchange/deck.js';
import { hashcards } from '../../src/exchange/hashcards.js';
import { hashcardsText } from '../../src/exchange/hashcards-text.js';
import { questionId } from '../../src/exchange/identity.js';
import type { Clean } from '../../src/study/clean.js';
import { anyTopic } from './any-topic.js';
import { asCard, fixedOf } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

const read = (text: string): Deck => hashcards.read({ name: 'deck.md', text });

/** A card has its two sides and a source; a line of dashes inside of it is written apart. */
function carried(question: FixedQuestion): object {
  const card = asCard(question);
  const [stem, answer] = [card.stem, card.kind === 'card' ? card.answer : card.stem].map(dashesApart) as [Clean, Clean];
  const { source } = question;
  return {
    ...{ id: questionId(stem, [answer]), kind: 'card', level: 'recall', section: 'questions', exams: [], stem, answer },
    ...(source === undefined ? {} : { source }),
  };
}

const dashesApart = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index > 0 && line.trim() === '---' ? '- - -' : line))
    .join('\n');
const showsPicture = (text: string): boolean => text.includes('![');

test('what is written is read back as cards: what is asked with its options, what is told with its reasons, the source', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text, written, left } = hashcardsText(topic);
      fc.pre(!showsPicture(text));
      expect({ written, left }).toEqual({ written: topic.questions.length, left: [] });
      const questions = fixedOf(topic).map(carried);
      expect(read(text)).toEqual({ topics: [{ title: 'Amazon VPC', questions, groups: [] }], left: [] });
    }),
    { numRuns: 100 },
  );
});

test('every shipped question that is not computed comes back from hashcards', () => {
  const topics = shippedTopics();
  const decks = topics.map((topic) => read(hashcardsText(topic).text));
  expect(decks.flatMap(({ left }) => left)).toEqual([]);
  expect(decks.map(({ topics: [topic] }) => topic?.title)).toEqual(topics.map(({ head }) => head.title));
  expect(decks.map(({ topics: [topic] }) => topic?.questions)).toEqual(
    topics.map((topic) => fixedOf(topic).map(carried)),
  );
});

test('a choice reads well as a card', () => {
  const [topic] = shippedTopics().filter(({ head }) => head.id === 'vpc');
  const questions = topic?.questions.filter(({ id }) => id === 'usable-ips-24') ?? [];
  expect(topic && hashcardsText({ ...topic, questions }).text).toMatchInlineSnapshot(`
    "---
    name = "Amazon VPC"
    ---

    Q: How many addresses of a /24 subnet can your instances use?

    - A. 251
    - B. 253
    - C. 254
    - D. 256
    A: A. 251

    - A. AWS reserves five addresses in every subnet, so 256 - 5 are left.
    - B. Three reserved addresses would be too few; the first four and the last are kept.
    - C. That is an ordinary network, which loses only the network and broadcast addresses.
    - D. That is the size of the whole block, before AWS takes its share.

    Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    "
  `);
});

const CARDS: readonly [string, string, readonly (readonly [string, string])[]][] = [
  ['a question and an answer', 'Q: a\nA: b', [['a', 'b']]],
  ['sides of several lines', 'Q: a\n- b\nA: c\n\nd\n', [['a\n- b', 'c\n\nd']]],
  ['tags at the starts of lines alone', 'Q: a A: b\nA: c\n  Q: d', [['a A: b', 'c\n  Q: d']]],
  [
    'cards that follow each other',
    'Q: a\nA: b\nQ: c\nA: d\n---\nQ: e\nA: f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  ["repeater's cards of one line", 'What is S3? :: Object storage', [['What is S3?', 'Object storage']]],
  ['text with :: inside of a card', 'Q: What is AWS::S3::Bucket?\nA: a type', [['What is AWS::S3::Bucket?', 'a type']]],
];

test.each(CARDS)('reads %s', (_name, text, sides) => {
  const { topics, left } = read(text);
  const cards = topics.flatMap(({ questions }) => questions);
  expect(cards.map((card) => card.kind === 'card' && [card.stem, card.answer])).toEqual(sides);
  expect(left).toEqual([]);
});

test('each part in brackets is a question of its own; escaped brackets are text', () => {
  const { topics, left } = read('C: [S3] keeps [objects] in \\[buckets\\]');
  const questions = topics.flatMap((topic) => topic.questions);
  expect(questions.map((question) => question.kind === 'short' && [question.stem, question.expected])).toEqual([
    ['[...] keeps objects in [buckets]', { form: 'text', answers: ['S3'] }],
    ['S3 keeps [...] in [buckets]', { form: 'text', answers: ['objects'] }],
  ]);
  expect(left).toEqual([]);
});

const LEFT: readonly [string, string, number, string][] = [
  ['notes between cards', 'Q: a\nA: b\n---\nsome text', 4, 'It stands outside of a card: some text'],
  ['a line with several ::', 'AWS::S3::Bucket', 1, 'It stands outside of a card: AWS::S3::Bucket'],
  ['a question without an answer', 'Q: a\nQ: b\nA: c', 1, 'The question has no `A:`'],
  ['a question that the file ends in', 'Q: a\nA: b\nQ: c', 3, 'The question has no `A:`'],
  ['an answer without a question', 'A: b', 1, 'There is an `A:` without a `Q:`'],
  ['an answer below a cloze', 'C: [a] b\nA: c', 2, 'There is an `A:` without a `Q:`'],
  ['a second answer', 'Q: a\nA: b\nA: c', 3, 'The question has a second `A:`'],
  ['an empty answer', 'Q: a\nA:', 1, 'It has no other side'],
  ['an empty question', 'Q:\nA: b', 1, 'It has no question'],
  ['a cloze that hides nothing', 'C: plain', 1, 'It hides nothing'],
  ['a bracket that is not closed', 'C: a [b', 1, 'A hidden part is not closed with ]'],
  ['a bracket in brackets', 'C: a [b [c] d]', 1, 'A hidden part stands inside another one'],
  ['a picture', 'Q: ![a](b.png)\nA: c', 1, "It shows a picture, which can't be taken: ![a](b.png)"],
  ['a cloze that hides too much', `C: ${'[a] '.repeat(51)}`, 1, 'It hides 51 parts, and 50 is the most'],
  ['the same card again', 'Q: a\nA: b\n\nQ: A\nA: b', 4, 'It is the same question as the one in line 1'],
];

test.each(LEFT)('leaves out %s and says so', (_name, text, line, reason) => {
  expect(read(text).left).toEqual([{ line, reason }]);
});

test('the deck is called as its front matter says, or as the file', () => {
  const title = (text: string): string | undefined => read(`${text}\nQ: a\nA: b`).topics[0]?.title;
  expect(title('---\nname = "Chapter \\"1\\""\n---')).toBe('Chapter "1"');
  expect(title("---\nname = 'C:\\x'\n---")).toBe('C:\\x');
  expect(title('---\nname = "a\\q"\n---')).toBe('a\\q');
  expect(title('')).toBe('deck');
  expect(title('---')).toBe('deck');
});

test('a file with tags at the starts of lines is taken for hashcards, one with :: perhaps', () => {
  expect(hashcards.recognise({ name: 'x', text: 'Q: a\nA: b' })).toBe(0.9);
  expect(hashcards.recognise({ name: 'x', text: 'C: a [b]' })).toBe(0.9);
  expect(hashcards.recognise({ name: 'x.md', text: 'a::b' })).toBe(0.3);
  expect(hashcards.recognise({ name: 'x.md', text: '# A: title' })).toBe(0);
});
