import type { Context } from '../context.js';
import {
  everyTopic,
  figuresNow,
  type LearnerNow,
  loadLearner,
  sectionsNow,
  standingNow,
  topicRows,
  topicShares,
} from '../learner-figures.js';
import type { StatisticsFacts, TaughtPlace } from '../screens/statistics/statistics-facts.js';
import type { StatisticsStart, StatisticsState } from '../screens/statistics/statistics-state.js';
import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { cardId } from '../study/id.js';
import type { Desk, Visit } from './desk.js';

/** What of the statistics is wanted; the overview when nothing is. */
export interface WantedStatistics {
  readonly topic?: Clean;
  readonly exam?: Exam;
}

/** Makes the visit of the statistics. They are worked out anew each time they are shown. */
export function visitStatistics(desk: Desk, wanted: WantedStatistics, place?: StatisticsState): Visit {
  const { context, screens, color } = desk;
  return async () => {
    const facts = await factsOf(context, wanted.exam);
    const start = startOf(wanted, facts);
    const left = await screens.statistics({ facts, color, start, ...(place && { place }) });
    return left.kind === 'back' ? left : { kind: 'on', to: left.to, again: visitStatistics(desk, wanted, left.place) };
  };
}

function startOf({ topic, exam }: WantedStatistics, { topics }: StatisticsFacts): StatisticsStart {
  if (topic !== undefined) {
    return { topic: { id: topic, cursor: topics.findIndex(({ id }) => id === topic) } };
  }
  return exam === undefined ? {} : { part: 'exam' };
}

async function factsOf(context: Context, exam: Exam | undefined): Promise<StatisticsFacts> {
  const overview = await context.progress.overview(context.clock());
  const now = await loadLearner(context, everyTopic(context));
  const shares = topicShares(now);
  return {
    topics: topicRows(context, overview).map((row) => ({ ...row, mastery: shares.get(row.id) ?? 0 })),
    total: overview,
    figures: figuresNow(context, now),
    exams: examsOf(context, exam),
    sectionsOf: kept((topic) => sectionsNow(context, topic, poolOf(now, topic))),
    standingOf: kept((each) => standingNow(each, now)),
    taughtAt: taughtIn(now),
    notice: context.progress.notices()[0],
  };
}

/** The exam that is wanted, or else the one that is set, comes first. */
function examsOf({ catalogue, settings }: Context, wanted: Exam | undefined): readonly Exam[] {
  const first = wanted?.id ?? settings.read().settings.exam;
  const exams = catalogue.exams();
  return [...exams.filter(({ id }) => id === first), ...exams.filter(({ id }) => id !== first)];
}

function poolOf(now: LearnerNow, topic: Clean): LearnerNow {
  return { ...now, pool: now.pool.filter((candidate) => candidate.topic === topic) };
}

function taughtIn({ pool }: LearnerNow): (card: string) => TaughtPlace | undefined {
  const places = new Map(
    pool.map(({ topic, question }) => [cardId(topic, question.id), { topic, section: question.section }]),
  );
  return (card) => places.get(card);
}

/** Keeps what was worked out for each thing: a screen asks with every key. */
function kept<Thing, Value extends object>(workOut: (thing: Thing) => Value): (thing: Thing) => Value {
  const values = new Map<Thing, Value>();
  return (thing) => {
    const value = values.get(thing) ?? workOut(thing);
    values.set(thing, value);
    return value;
  };
}
