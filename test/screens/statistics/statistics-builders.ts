import { movedBy } from '../../../src/screens/statistics/part-window.js';
import type { StatisticsFacts } from '../../../src/screens/statistics/statistics-facts.js';
import { requestOf } from '../../../src/screens/statistics/statistics-keys.js';
import {
  reduceStatistics,
  type StatisticsState,
  startStatistics,
} from '../../../src/screens/statistics/statistics-state.js';
import { calendarOf } from '../../../src/study/statistics/calendar.js';
import type { Figures } from '../../../src/study/statistics/figures.js';
import { forecastOf } from '../../../src/study/statistics/forecast.js';
import type { StatsRow } from '../../../src/text/stats-text.js';
import { EXAM } from '../../study/statistics/simulated-learner.js';
import { c } from '../../support/builders.js';

/** 2026-11-25, a Wednesday. */
const TODAY = 20_782;

const count = (answers: number, right: number) => ({ answers, right });
const day = (answers: number, correct: number) => ({ answers, correct, fresh: 0, reviews: 0 });

/** Figures of somebody who has studied for some weeks. */
export const FIGURES: Figures = {
  retention: { all: { ...count(240, 211), predicted: 216 }, lately: { ...count(80, 73), predicted: 72 } },
  calibration: [
    { from: 0.8, ...count(20, 16), predicted: 17 },
    { from: 0.9, ...count(220, 197), predicted: 201 },
  ],
  confidence: [
    { confidence: 1, stated: 0.25, ...count(24, 9) },
    { confidence: 2, stated: 0.75, ...count(0, 0) },
    { confidence: 3, stated: 1, ...count(40, 36) },
  ],
  brier: 0.184,
  streaks: { current: 2, longest: 12 },
  calendar: calendarOf(
    new Map([
      [TODAY, day(24, 20)],
      [TODAY - 1, day(9, 6)],
      [TODAY - 8, day(3, 3)],
    ]),
    TODAY,
    26,
  ),
  forecast: forecastOf([TODAY, TODAY, TODAY, TODAY + 1, TODAY + 5, TODAY + 20], TODAY),
  weakest: [
    { topic: c('vpc'), section: c('which-route-wins'), known: 1.2, seen: 3, questions: 5 },
    { topic: c('s3'), section: c('storage-classes-and-what-they-cost'), known: 2.7, seen: 4, questions: 4 },
  ],
  confusions: [
    {
      picked: c('A network ACL, which is stateless'),
      instead: c('A security group'),
      times: 12,
      cards: ['mine/net:gone', 'aws/vpc:stateful'],
    },
    // A mistake in a computed question, which people don't see, and a pair out of a topic that is gone.
    { picked: c('forgot reserved'), times: 1, cards: ['mine/net:gone'] },
    { picked: c('A prefix list'), instead: c('A route table'), times: 1, cards: ['mine/net:gone'] },
  ],
  marked: 3,
};

const NOTHING: Figures = {
  retention: { all: { ...count(0, 0), predicted: 0 }, lately: { ...count(0, 0), predicted: 0 } },
  calibration: [],
  confidence: [],
  brier: undefined,
  streaks: { current: 0, longest: 0 },
  calendar: calendarOf(new Map(), TODAY, 26),
  forecast: forecastOf([], TODAY),
  weakest: [],
  confusions: [],
  marked: 0,
};

function topic(id: string, title: string, values: Partial<StatsRow> = {}): StatsRow {
  const unseen = { questions: 80, seen: 0, answers: 0, correct: 0, due: 0, lastStudied: null, mastery: 0 };
  return { id: c(id), title: c(title), ...unseen, ...values };
}

/** What the statistics of that learner are drawn from. */
export const FACTS: StatisticsFacts = {
  topics: [
    topic('vpc', 'Amazon VPC', {
      ...{ questions: 83, seen: 40, answers: 240, correct: 204, due: 3, mastery: 0.41 },
      lastStudied: c('2026-11-25T08:00:00.000Z'),
    }),
    topic('s3', 'Amazon S3', { seen: 10, answers: 36, correct: 30, mastery: 0.1 }),
    topic('cloud-computing', 'Cloud computing and the Well-Architected Framework'),
  ],
  total: { answers: 280, correct: 236 },
  figures: FIGURES,
  exams: [EXAM, { ...EXAM, id: c('other'), name: c('Other exam'), code: c('OTH-C01') }],
  sectionsOf: (id) => [
    { section: c(`${id}-basics`), title: c('What it is'), known: 2, seen: 2, questions: 2 },
    {
      section: c('long'),
      title: c('A section with a title that is longer than what a narrow window has room for'),
      ...{ known: 1.5, seen: 3, questions: 10 },
    },
  ],
  standingOf: (exam) => ({
    exam,
    mastery: new Map([['d1', { known: 20.5, seen: 30, questions: 41 }]]),
    readiness: {
      exam: exam.id,
      serving: 200,
      inExam: 160,
      domains: exam.domains.map(({ id, name, weight }, index) => ({
        ...{ domain: id, name, weight, questions: 41, needed: 10 },
        first: count(4 * index, 2 * index),
      })),
    },
  }),
  taughtAt: (card) => (card.startsWith('aws/') ? { topic: c('vpc'), section: c('security-groups') } : undefined),
  notice: undefined,
};

/** The same of somebody who has only begun. */
export const NO_ANSWERS: StatisticsFacts = {
  ...FACTS,
  topics: [topic('vpc', 'Amazon VPC')],
  total: { answers: 0, correct: 0 },
  figures: NOTHING,
};

/** Gives the state after keys in a window of 80x24, as the screen would. */
export function pressed(state: StatisticsState, facts: StatisticsFacts, ...keys: readonly string[]): StatisticsState {
  return keys.reduce((now, name) => {
    const request = requestOf(now, { name });
    switch (request?.kind) {
      case 'show-part':
      case 'turn-part':
      case 'turn-page':
      case 'next-exam':
        return reduceStatistics(now, request);
      case 'move-by': {
        const view = { state: now, facts, size: { columns: 80, rows: 24 }, color: false };
        return reduceStatistics(now, movedBy(view, request.move));
      }
      default:
        return now;
    }
  }, state);
}

/** Gives the statistics as they open, after keys. */
export function openedAt(facts: StatisticsFacts, ...keys: readonly string[]): StatisticsState {
  return pressed(startStatistics({}), facts, ...keys);
}
