import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import { homeFacts, topicPreview } from '../../src/desk/home-facts.js';
import type { ExamAttempt, Progress } from '../../src/study/progress.js';
import { emptyProgress } from '../../src/study/progress.js';
import { DEFAULT_PLAN, DEFAULT_SETTINGS, type Settings } from '../../src/study/settings.js';
import { learnedCard } from '../study/card-builders.js';
import { c } from '../support/builders.js';

const DAY = 86_400_000;
/** Half past midnight of the 24th in Berlin. */
const NOW = Date.parse('2026-11-23T23:30:00Z');
const TODAY = Date.parse('2026-11-24') / DAY;

const facts = new Map(
  ['vpc:one', 'vpc:two', 'vpc:three', 'vpc:four', 's3:one'].map((id) => [
    `aws/${id}`,
    { key: 'k1', kind: 'single', exams: [] },
  ]),
);

function contextWith(settings: Partial<Settings> = {}, notices: readonly string[] = []): Context {
  const context = {
    catalogue: {
      list: () => [
        { id: 's3', title: 'Amazon S3', category: 'storage', commands: 2, questions: 1 },
        { id: 'vpc', title: 'Amazon VPC', category: 'networking', commands: 3, questions: 4 },
        { id: 'mine/new', title: 'Mine', category: 'my own', commands: 0, questions: 6 },
      ],
      exams: () => [
        { id: 'saa-c03', code: 'SAA-C03' },
        { id: 'tf-004', code: 'TA-004' },
      ],
      head: () => ({ summary: 'A network of your own.', commands: 3 }),
      notes: () => ({
        sections: [
          { slug: '', title: '', level: 2 },
          { slug: 'subnets', title: 'Subnets', level: 2 },
          { slug: 'sizes', title: 'Sizes', level: 3 },
          { slug: 'routes', title: 'Routes', level: 2 },
        ],
      }),
      questions: () => [{ kind: 'single' }, { kind: 'command' }, { kind: 'command' }],
    },
    progress: { facts: () => facts, notices: () => notices },
    settings: { read: () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, problems: [] }) },
    clock: () => NOW,
    zoneOffset: () => 60,
  };
  return context as unknown as Context;
}

const learner: Progress = {
  ...emptyProgress(DEFAULT_PLAN),
  answers: 9,
  cards: new Map([
    ['aws/vpc:one', learnedCard({ lastReview: NOW, due: NOW + DAY })],
    ['aws/vpc:two', learnedCard({ lastCorrect: false, due: NOW })],
    ['aws/vpc:three', learnedCard({ lastCorrect: false, due: NOW - DAY })],
  ]),
  studied: new Map([['vpc', NOW - DAY]]),
  days: new Map([
    [TODAY - 1, { answers: 3, correct: 3, fresh: 3, reviews: 0 }],
    [TODAY, { answers: 6, correct: 4, fresh: 2, reviews: 1 }],
  ]),
};

test('every topic stands as it is known now, in the order of the list', () => {
  const { topics } = homeFacts(contextWith(), learner);
  expect(topics).toMatchObject([
    { id: 's3', category: 'Storage', questions: 1, fresh: 1, seen: 0, due: 0 },
    { id: 'vpc', category: 'Networking', questions: 4, fresh: 1, seen: 3, due: 2, known: 1, studied: 1 },
    { id: 'mine/new', category: 'my own', questions: 6, fresh: 6, seen: 0, due: 0 },
  ]);
  expect(topics[0]).not.toHaveProperty('studied');
});

test('the weakest topic is one of several that enough was answered of', () => {
  expect(homeFacts(contextWith(), learner).weakest).toBeUndefined();
  const ids = ['one', 'two', 'three'].map((name) => `aws/s3:${name}`);
  const known = new Map([...facts.keys(), ...ids].map((id) => [id, { key: 'k1', kind: 'single', exams: [] }]));
  const context = { ...contextWith(), progress: { facts: () => known, notices: () => [] } } as unknown as Context;
  const cards = new Map([...learner.cards, ...ids.map((id) => [id, learnedCard({ lastReview: NOW })] as const)]);
  expect(homeFacts(context, { ...learner, cards }).weakest?.id).toBe('vpc');
});

test('marked questions count as long as there are such', () => {
  const marked = new Set(['aws/vpc:one', 'aws/s3:one', 'aws/vpc:gone']);
  expect(homeFacts(contextWith(), { ...learner, marked }).marked).toBe(2);
});

test('what a review brings is what the limits leave of the day', () => {
  const { review } = homeFacts(contextWith({ newCardsPerDay: 5, reviewsPerDay: 2 }), learner);
  expect(review).toEqual({ due: 1, fresh: 3, later: 1 });
});

test('the day is that of the learner, not that of London', () => {
  expect(homeFacts(contextWith(), learner)).toMatchObject({ answersToday: 6, streak: 2, isNew: false });
});

test('the goal of the day is the one that is set', () => {
  expect(homeFacts(contextWith({ dailyGoal: 25 }), learner).goal).toBe(25);
});

test('somebody new has nothing but new questions', () => {
  expect(homeFacts(contextWith(), emptyProgress(DEFAULT_PLAN))).toMatchObject({
    review: { due: 0, fresh: 11, later: 0 },
    answersToday: 0,
    streak: 0,
    isNew: true,
    weakest: undefined,
    exam: undefined,
  });
});

test('what could not be read is told', () => {
  expect(homeFacts(contextWith({}, ['1 line is damaged.']), learner).notices).toEqual(['1 line is damaged.']);
});

describe('the exam that is next', () => {
  const attempt = (values: Partial<ExamAttempt>): Progress => {
    const begun = { exam: 'tf-004', minutes: 60, started: NOW - 17.5 * 60_000, cards: [], domains: [], unscored: [] };
    const whole = { ...begun, seed: 1, answers: new Map(), flags: new Set<number>(), ...values };
    return { ...learner, exams: new Map([['tf-004-1', whole]]) };
  };
  const set = { exam: 'saa-c03', examDate: '2026-12-28' };

  test.each<[string, Partial<Settings>, Progress, unknown]>([
    ['the one that is set, with the days until its day', set, learner, { kind: 'set', code: 'SAA-C03', days: 34 }],
    ['one without a day', { exam: 'saa-c03' }, learner, { kind: 'set', id: 'saa-c03', code: 'SAA-C03' }],
    ['an attempt whose clock runs', set, attempt({}), { kind: 'under-way', code: 'TA-004', minutesLeft: 43 }],
    ['not one that was submitted', set, attempt({ submitted: NOW }), { kind: 'set' }],
    ['nor one whose time is over', set, attempt({ minutes: 10 }), { kind: 'set' }],
  ])('%s', (_what, settings, known, exam) => {
    expect(homeFacts(contextWith(settings), known).exam).toMatchObject(exam as object);
  });

  test('none is, where the one that is set is gone', () => {
    expect(homeFacts(contextWith({ exam: 'gone-001' }), learner).exam).toBeUndefined();
  });
});

test('a preview names the sections, and which of them were read', () => {
  const known = { ...learner, read: new Map([['vpc', new Set(['subnets', 'sizes'])]]) };
  expect(topicPreview(contextWith(), c('vpc'), known)).toEqual({
    summary: 'A network of your own.',
    commands: 3,
    drills: 2,
    sections: [
      { title: 'Subnets', isRead: true },
      { title: 'Routes', isRead: false },
    ],
  });
});
