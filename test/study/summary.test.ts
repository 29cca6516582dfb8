import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueTimes } from '../../src/study/due-times.js';
import { replayEvents } from '../../src/study/folding.js';
import { topicOfCard } from '../../src/study/id.js';
import { emptyProgress, type Progress } from '../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { dueAt, EMPTY_SUMMARY, type SummaryMark, summarise } from '../../src/study/summary.js';
import { answered, anyJournals, runOf } from './event-builders.js';

const NO_MARK = { changed: 0, journals: [], questions: '', settings: 0 };

/** Sums a progress up as if there were a question for each of its cards, but for those left out. */
function summaryOf(progress: Progress, { without = [] as readonly string[], mark = NO_MARK as SummaryMark } = {}) {
  const ids = [...progress.cards.keys()].filter((id) => !without.includes(id));
  const facts = new Map(ids.map((id) => [id, { key: progress.cards.get(id)?.key ?? '', kind: 'single', exams: [] }]));
  return summarise(progress, { facts, due: dueTimes(progress.cards, facts), mark });
}

const START = Date.UTC(2026, 10, 23, 9);

test('the summary of empty progress is the empty summary', () => {
  expect(summaryOf(emptyProgress(DEFAULT_PLAN))).toEqual(EMPTY_SUMMARY);
});

test('a topic is summed up from its cards', () => {
  const events = runOf('a', START, [
    answered({ card: 'aws/vpc:a' }),
    answered({ card: 'aws/vpc:b', correct: false, grade: 1 }),
    { kind: 'read', topic: 'iam', section: 'policies' },
  ]);
  const mark: SummaryMark = { changed: 5, journals: [['a.jsonl', 512]], questions: 'q1', settings: 7 };
  expect(summaryOf(replayEvents(events, DEFAULT_PLAN), { mark })).toEqual({
    version: 3,
    answers: 2,
    correct: 1,
    lastDay: { day: Math.floor(START / 86_400_000), answers: 2 },
    topics: [
      { topic: 'iam', seen: 0, known: 0, answers: 0, correct: 0, due: [], studied: START + 120_000 },
      {
        topic: 'vpc',
        seen: 2,
        known: 1,
        answers: 2,
        correct: 1,
        due: [(START + 120_000) / 1000, (START + 600_000) / 1000],
        studied: START + 60_000,
      },
    ],
    changed: 5,
    journals: [['a.jsonl', 512]],
    questions: 'q1',
    settings: 7,
  });
});

test('a question that is gone is neither seen nor due, and its answers stay counted', () => {
  const events = runOf('a', START, [answered({ card: 'aws/vpc:a' }), answered({ card: 'aws/vpc:b' })]);
  const summary = summaryOf(replayEvents(events, DEFAULT_PLAN), { without: ['aws/vpc:b'] });
  expect(summary).toMatchObject({ answers: 2, topics: [{ topic: 'vpc', seen: 1, answers: 1 }] });
  expect(summary.topics[0]?.due).toHaveLength(1);
});

test('a card that was only crammed is seen and never due', () => {
  const events = runOf('a', START, [answered({ mode: 'cram' })]);
  const summary = summaryOf(replayEvents(events, DEFAULT_PLAN));
  expect(summary.topics[0]).toMatchObject({ seen: 1, due: [] });
});

test('the summary counts as due what the cards themselves say, at any moment', () => {
  fc.assert(
    fc.property(anyJournals, fc.integer({ min: -100_000_000, max: 10_000_000_000 }), (runs, wait) => {
      const now = 1_000_000_000_000 + wait;
      const progress = replayEvents(runs.flat(), DEFAULT_PLAN);
      const counts = new Map<string, number>();
      for (const [id, card] of progress.cards) {
        if (card.state !== 'new' && Math.ceil(card.due / 1000) * 1000 <= now) {
          counts.set(topicOfCard(id), (counts.get(topicOfCard(id)) ?? 0) + 1);
        }
      }
      expect(dueAt(summaryOf(progress), now)).toEqual(counts);
    }),
  );
});
