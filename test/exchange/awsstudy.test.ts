import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awsstudy } from '../../src/exchange/awsstudy.js';
import type { DeckQuestion } from '../../src/exchange/deck.js';
import type { ExportTopic } from '../../src/exchange/export-topic.js';
import { topicsJson } from '../../src/exchange/topics-json.js';
import { anyTopic, topicOf } from './any-topic.js';
import { fixedOf, unkeyed } from './carried.js';
import { plainQuestion } from './plain-question.js';
import { shippedTopics } from './shipped-topics.js';

function read(text: string) {
  return awsstudy.read({ name: 'topics.json', text });
}

function questionsOf(topics: readonly ExportTopic[]): readonly DeckQuestion[] {
  return topics.flatMap(fixedOf).flatMap((question) => plainQuestion(unkeyed(question)) ?? []);
}

test('any topic is read back as the very same questions', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text } = topicsJson([topic]);
      const { topics, left } = read(text);
      expect(topics.flatMap(({ questions }) => questions)).toEqual(questionsOf([topic]));
      expect(left.length).toBe(topic.questions.length - questionsOf([topic]).length);
    }),
    { numRuns: 300 },
  );
});

describe('all topics that ship', () => {
  const topics = shippedTopics();
  const deck = read(topicsJson(topics).text);

  test('are read back with the same questions and commands, under their titles', () => {
    expect(deck.topics.map(({ title }) => title)).toEqual(topics.map(({ head }) => head.title));
    expect(deck.topics.flatMap(({ questions }) => questions)).toEqual(questionsOf(topics));
    expect(deck.topics.map(({ groups }) => groups)).toEqual(topics.map(({ cheatsheet }) => cheatsheet.groups));
  });

  test('but for notes and computed questions, which are named', () => {
    const computed = topics.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'generated'));
    const reasons = deck.left.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason.startsWith('The notes of '))).toHaveLength(topics.length);
    expect(reasons.filter((reason) => reason.startsWith('It is computed anew'))).toHaveLength(computed.length);
    expect(reasons).toHaveLength(topics.length + computed.length);
  });
});

const QUESTION = {
  id: 'a',
  kind: 'single',
  stem: 'a',
  options: [{ text: 'b', correct: true, why: 'c' }, { text: 'd' }],
};
const TOPIC = { title: 'T', questions: [QUESTION] };

function readTopic(topic: object) {
  const { topics, left } = read(JSON.stringify({ format: 1, topics: [topic] }, undefined, 1));
  return { topics, left: left.map(({ line, reason }) => `${line} ${reason}`) };
}

test('what a question lacks is made up for where that can be done', () => {
  const { topics, left } = readTopic(TOPIC);
  expect(left).toEqual([]);
  expect(topics[0]?.questions).toEqual([
    expect.objectContaining({ id: 'a', level: 'recall', section: 'questions', exams: [] }),
  ]);
});

test.each([
  ['a kind that is not known', { kind: 'essay' }, "Its kind is `essay`, which isn't known here"],
  ['no stem', { stem: 3 }, 'It has no question'],
  [
    'a command that no shell reads',
    { kind: 'command', answers: ['ls |'] },
    "A shell can't read an answer of it: the line ends behind `|`; write what follows",
  ],
  ['no command', { kind: 'command', answers: [] }, 'Its answers are not 1 to 20 command lines'],
  [
    'an option that its answer lacks',
    { kind: 'command', answers: ['aws s3 ls'], required: [{ option: '--all' }] },
    'Its first answer has no `--all`, which it says it needs',
  ],
  ['a card with one side', { kind: 'card' }, 'It has no other side'],
  [
    'a card with a long front',
    { kind: 'card', stem: 'a\n'.repeat(61), answer: 'b' },
    'Its front has 61 lines, and 60 is the most',
  ],
  [
    'a card with much on its other side',
    { kind: 'card', answer: 'b'.repeat(4_097) },
    'Its other side has 4097 characters, and 4096 is the most',
  ],
  ['two steps', { kind: 'order', steps: [{ text: 'a' }, { text: 'b' }] }, 'It has 2 steps, and 3 to 8 are taken'],
  [
    'two steps with one id',
    { kind: 'order', steps: ['a', 'b', 'c'].map((text) => ({ id: 'x', text })) },
    'Two of its parts have the id `x`',
  ],
  [
    'two steps alike',
    { kind: 'order', steps: ['a', 'b', 'A'].map((text) => ({ text })) },
    'Two of its steps read alike: A',
  ],
  [
    'two pairs with one id',
    { kind: 'match', pairs: ['a', 'b', 'c'].map((text) => ({ id: 'x', left: text, right: text })) },
    'Two of its parts have the id `x`',
  ],
])('%s: the question is left out with its line', (_name, values, sentence) => {
  expect(readTopic({ ...TOPIC, questions: [QUESTION, { ...QUESTION, id: 'z', ...values }] }).left).toEqual([
    `22 ${sentence}`,
  ]);
});

test('a command that a cheatsheet can not hold is left out', () => {
  const entries = [
    { command: 'ls |', meaning: 'a' },
    { command: 'ls', meaning: '' },
    { command: 'ls', meaning: 'List', mark: 'costs' },
  ];
  const { topics, left } = readTopic({ title: 'T', groups: [{ title: 'G', entries }] });
  expect(topics).toEqual([
    {
      title: 'T',
      questions: [],
      groups: [{ title: 'G', entries: [{ command: 'ls', meaning: 'List', mark: 'costs' }] }],
    },
  ]);
  expect(left).toEqual([
    "4 `ls |`: A shell can't read it: the line ends behind `|`; write what follows",
    '4 `ls`: It has no meaning',
  ]);
});

test.each([
  ['{"format": 2, "topics": []}', 'This has format 2, and this awsstudy reads format 1'],
  ['{"topics": []}', 'This has format undefined, and this awsstudy reads format 1'],
])('%s is not read', (text, sentence) => {
  expect(read(text)).toEqual({ topics: [], left: [{ line: 1, reason: sentence }] });
});

test('a topic with nothing in it is none', () => {
  expect(readTopic({ title: 'T' }).topics).toEqual([]);
  expect(topicsJson([topicOf([])]).written).toBe(0);
});
