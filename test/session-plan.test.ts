import { expect, test } from 'vitest';
import type { Context } from '../src/context.js';
import { planSession, planTodaysReview } from '../src/session-plan.js';
import type { Question } from '../src/study/catalogue.js';
import type { Answered, StoredEvent } from '../src/study/event.js';
import { replayEvents } from '../src/study/folding.js';
import type { Progress } from '../src/study/progress.js';
import { DEFAULT_PLAN, DEFAULT_SETTINGS, type Settings } from '../src/study/settings.js';
import { c, choiceQuestion } from './support/builders.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const questions: readonly Question[] = ['a', 'b', 'c', 'd'].map((id) => ({
  ...choiceQuestion(['two']),
  id: c(id),
  stem: c(`What about ${id}?`),
}));

const answeredWrong = (id: string, time: number, mode: Answered['mode'] = 'quiz'): StoredEvent => ({
  version: 1,
  id: `run-${id}-${time}`,
  time,
  offset: 0,
  run: 'run',
  sequence: time,
  kind: 'answered',
  mode,
  card: `aws/vpc:${id}`,
  key: choiceQuestion(['two']).key,
  chosen: ['one'],
  correct: false,
  grade: 1,
  milliseconds: 1_000,
  hint: false,
  seed: 7,
  pack: 'aws@1',
});

function contextWith(settings: Partial<Settings>): Context {
  return {
    catalogue: { questions: () => questions },
    progress: {
      facts: () => new Map(questions.map(({ id, key }) => [`aws/vpc:${id}`, { key, kind: 'single', exams: [] }])),
    },
    settings: { read: () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, problems: [] }) },
    clock: () => NOW,
    zoneOffset: () => 0,
    drawSeed: () => 7,
  } as unknown as Context;
}

const learnerOf = (...events: readonly StoredEvent[]): Progress => replayEvents(events, DEFAULT_PLAN);
const TOPICS = { topics: [c('vpc')] };
const dueThree = learnerOf(...['a', 'b', 'c'].map((id, index) => answeredWrong(id, NOW - DAY + index)));

const idsOf = ({ questions }: { readonly questions: readonly { readonly question: { readonly id: string } }[] }) =>
  questions.map(({ question }) => question.id).toSorted();

test('a review brings what is due, then new questions up to the daily limit', () => {
  const plan = planTodaysReview(contextWith({ newCardsPerDay: 1 }), TOPICS, dueThree);
  expect(idsOf(plan)).toEqual(['a', 'b', 'c', 'd']);
  expect(plan).toMatchObject({ mode: 'review', repeatsMissed: true });
  expect(plan.note).toBeUndefined();
});

test('what the limit leaves for tomorrow is said', () => {
  const plan = planTodaysReview(contextWith({ reviewsPerDay: 1, newCardsPerDay: 0 }), TOPICS, dueThree);
  expect(plan.questions).toHaveLength(1);
  expect(plan.note).toBe('2 questions more can wait until tomorrow: your limit is reached.');
});

test('when the limit is reached nothing is asked, and it says how to take on more', () => {
  const done = learnerOf(
    ...['a', 'b', 'c'].map((id, index) => answeredWrong(id, NOW - DAY + index)),
    answeredWrong('a', NOW - 3_600_000, 'review'),
  );
  const plan = planTodaysReview(contextWith({ reviewsPerDay: 1, newCardsPerDay: 0 }), TOPICS, done);
  expect(plan.questions).toEqual([]);
  expect(plan.note).toBe(
    "You have done today's reviews; 3 questions more can wait. Run `awsstudy config set reviewsPerDay 4` to take on more.",
  );
});

test('a number of new questions that is asked for counts whatever was met today', () => {
  const met = learnerOf(answeredWrong('a', NOW - 1_000, 'review'));
  const context = contextWith({ newCardsPerDay: 1 });
  expect(idsOf(planTodaysReview(context, TOPICS, met))).toEqual([]);
  expect(planTodaysReview(context, { ...TOPICS, fresh: 2 }, met).questions).toHaveLength(2);
});

test('a review of marked questions brings those that are due, and says how to be asked all', () => {
  const filter = { marked: true };
  const learner = { ...learnerOf(answeredWrong('a', NOW - 3 * DAY)), marked: new Set(['aws/vpc:a', 'aws/vpc:b']) };
  const wish = { ...TOPICS, filter, fresh: 0 };
  expect(idsOf(planTodaysReview(contextWith({}), wish, learner))).toEqual(['a']);
  const none = planTodaysReview(contextWith({}), wish, { ...learner, marked: new Set(['aws/vpc:b']) });
  expect(none.questions).toEqual([]);
  expect(none.note).toBe('Nothing that you have marked is due. Run `awsstudy quiz --marked` to be asked all the same.');
});

test.each<[string, number, Progress]>([
  [
    "You have met today's 1 new question, and nothing is due: today is done. Run `awsstudy review --new 10` for more new ones, or `awsstudy quiz`.",
    1,
    learnerOf(answeredWrong('a', NOW - 1_000, 'review')),
  ],
  ['Nothing is due. Run `awsstudy review --new 10` to learn something new, or `awsstudy quiz`.', 0, learnerOf()],
])('says: %s', (note, newCardsPerDay, learner) => {
  expect(planTodaysReview(contextWith({ newCardsPerDay }), TOPICS, learner)).toMatchObject({ questions: [], note });
});

test('in a drill what was wrong comes once more, in a quiz not', () => {
  const pool = questions.map((question) => ({ topic: c('vpc'), question }));
  const of = (mode: 'quiz' | 'drill') => planSession(contextWith({}), { mode, pool, count: 2 }, learnerOf());
  expect([of('quiz').repeatsMissed, of('drill').repeatsMissed]).toEqual([false, true]);
  expect(of('quiz').questions).toHaveLength(2);
});
