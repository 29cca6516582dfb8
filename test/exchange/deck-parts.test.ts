import { describe, expect, test } from 'vitest';
import { answeredTopics } from '../../src/exchange/answered-topics.js';
import type { DeckQuestion, DeckTopic } from '../../src/exchange/deck.js';
import { packFiles, packTopics } from '../../src/exchange/pack-files.js';
import { cardId } from '../../src/study/id.js';
import { c } from '../support/builders.js';
import { checkFiles } from './check-files.js';

function topicOf(values: Partial<DeckTopic>): DeckTopic {
  return { title: c('A topic'), questions: [], groups: [], ...values };
}

const LIST = { command: c('ls'), meaning: c('List') };

const QUESTION: DeckQuestion = {
  id: c('a'),
  kind: 'card',
  level: 'recall',
  section: c('sizing-subnets'),
  exams: [],
  stem: c('How many?'),
  answer: c('251 \\ "of" 256: #5'),
};

describe('a topic that no file can hold becomes several', () => {
  const numbered = (count: number, answer: string) =>
    Array.from(
      { length: count },
      (_, index): DeckQuestion => ({ ...QUESTION, id: c(`q-${index}`), answer: c(answer) }),
    );

  test('of more than 200 questions', () => {
    const parts = packTopics({ topics: [topicOf({ questions: numbered(450, 'a') })], left: [] });
    expect(parts.map(({ id, title, part }) => [id, title, part.questions.length])).toEqual([
      ['a-topic', 'A topic', 200],
      ['a-topic-2', 'A topic (2)', 200],
      ['a-topic-3', 'A topic (3)', 50],
    ]);
  });

  test('and a question that was answered stays in its part, whatever the source puts in front of it', () => {
    const before = numbered(450, 'a');
    const first = packTopics({ topics: [topicOf({ questions: before })], left: [] });
    const known = first.flatMap(({ id, part }) =>
      part.questions.map((question) => [cardId(`p/${id}`, question.id), {}]),
    );
    const answered = answeredTopics('p', { cards: new Map(known as never), marked: new Set() });
    const front = numbered(80, 'b').map((question) => ({ ...question, id: c(`front-${question.id}`) }));
    const gone = new Set(['q-3', 'q-4']);
    const questions = [...front, ...before.filter(({ id }) => !gone.has(id))].toReversed();
    const second = packTopics({ topics: [topicOf({ questions })], left: [] }, answered);
    const cards = second.flatMap(({ id, part }) => part.questions.map((question) => cardId(`p/${id}`, question.id)));
    expect(cards).toEqual(
      expect.arrayContaining(known.map(([card]) => card).filter((card) => !/:q-[34]$/.test(`${card}`))),
    );
    expect(second.map(({ id, part }) => [id, part.questions.length])).toEqual([
      ['a-topic', 198],
      ['a-topic-2', 200],
      ['a-topic-3', 130],
    ]);
  });

  test('and a part that was answered keeps its name when the parts in front of it are gone', () => {
    const answered = () => ['other-topic', 'a-topic-3', 'a-topic-x'];
    const topics = packTopics({ topics: [topicOf({ questions: numbered(9, 'a') })], left: [] }, answered);
    expect(topics.map(({ id, title, part }) => [id, title, part.questions.length])).toEqual([
      ['a-topic-3', 'A topic (3)', 9],
    ]);
  });

  test('of more than 200 KB, and so do its commands', () => {
    const groups = [
      {
        title: c('Long'),
        entries: Array.from({ length: 600 }, () => ({ ...LIST, command: c(`ls ${'x'.repeat(990)}`) })),
      },
    ];
    const large = topicOf({ questions: numbered(99, '東'.repeat(1_000)), groups });
    const files = packFiles('p', c('P'), packTopics({ topics: [large], left: [] }));
    expect(files.filter(({ path }) => path.endsWith('quiz.yaml'))).toHaveLength(2);
    expect(files.filter(({ path }) => path.endsWith('cheatsheet.md'))).toHaveLength(3);
    expect(Math.max(...files.map(({ text }) => Buffer.byteLength(text)))).toBeLessThan(256 * 1024);
    const { problems, topics } = checkFiles(files);
    expect(problems).toEqual([]);
    expect(topics.flatMap(({ questions }) => questions)).toHaveLength(99);
    expect(topics.reduce((sum, { head }) => sum + head.commands, 0)).toBe(600);
  });
});
