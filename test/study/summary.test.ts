import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayEvents } from '../../src/study/folding.js';
import { topicOfCard } from '../../src/study/id.js';
import { emptyProgress } from '../../src/study/progress.js';
import { dueAt, EMPTY_SUMMARY, summarise } from '../../src/study/summary.js';
import { answered, anyJournals, runOf } from './event-builders.js';

const NO_MARK = { changed: 0, journals: [] };
const START = Date.UTC(2026, 10, 23, 9);

test('the summary of empty progress is the empty summary', () => {
  expect(summarise(emptyProgress(0.9), NO_MARK)).toEqual(EMPTY_SUMMARY);
});

test('a topic is summed up from its cards', () => {
  const events = runOf('a', START, [
    answered({ card: 'aws/vpc:a' }),
    answered({ card: 'aws/vpc:b', correct: false, grade: 1 }),
    { kind: 'read', topic: 'iam', section: 'policies' },
  ]);
  expect(summarise(replayEvents(events, 0.9), { changed: 5, journals: [['a.jsonl', 512]] })).toEqual({
    version: 1,
    answers: 2,
    correct: 1,
    topics: [
      { topic: 'iam', seen: 0, known: 0, answers: 0, correct: 0, due: [], studied: START + 120_000 },
      {
        topic: 'vpc',
        seen: 2,
        known: 1,
        answers: 2,
        correct: 1,
        due: [
          ['b', START + 120_000],
          ['a', START + 600_000],
        ],
        studied: START + 60_000,
      },
    ],
    marked: [],
    changed: 5,
    journals: [['a.jsonl', 512]],
  });
});

test('marked cards are named', () => {
  const events = runOf('a', START, [{ kind: 'marked', card: 'aws/vpc:a', on: true }]);
  expect(summarise(replayEvents(events, 0.9), NO_MARK).marked).toEqual(['aws/vpc:a']);
});

test('a card that was only crammed is seen and never due', () => {
  const events = runOf('a', START, [answered({ mode: 'cram' })]);
  const summary = summarise(replayEvents(events, 0.9), NO_MARK);
  expect(summary.topics[0]).toMatchObject({ seen: 1, due: [] });
});

test('the summary counts as due what the cards themselves say, at any moment', () => {
  fc.assert(
    fc.property(anyJournals, fc.integer({ min: -100_000_000, max: 10_000_000_000 }), (runs, wait) => {
      const now = 1_000_000_000_000 + wait;
      const progress = replayEvents(runs.flat(), 0.9);
      const counts = new Map<string, number>();
      for (const [id, card] of progress.cards) {
        if (card.state !== 'new' && card.due <= now) {
          counts.set(topicOfCard(id), (counts.get(topicOfCard(id)) ?? 0) + 1);
        }
      }
      expect(dueAt(summarise(progress, NO_MARK), now)).toEqual(counts);
    }),
  );
});
