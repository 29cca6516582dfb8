import { progressIn } from './arguments.js';
import type { Context } from './context.js';
import { dueCards } from './due-cards.js';
import type { ProgressOverview } from './progress-access.js';
import type { Exam } from './study/catalogue.js';
import type { Candidate } from './study/choosing.js';
import type { Clean } from './study/clean.js';
import { localDay } from './study/local-day.js';
import type { Progress } from './study/progress.js';
import { type Figures, figuresOf } from './study/statistics/figures.js';
import { domainsOf, masteryBy, masteryOf, shareOf } from './study/statistics/mastery.js';
import { readinessFor } from './study/statistics/readiness.js';
import type { ExamStanding } from './text/readiness-text.js';
import type { SectionMastery } from './text/stats-mastery-text.js';
import type { StatsRow } from './text/stats-text.js';

/** A learner at a moment, with the questions there are. */
export interface LearnerNow {
  readonly learner: Progress;
  readonly pool: readonly Candidate[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Loads what is known of the learner, and the questions of topics. */
export async function loadLearner(context: Context, topics: readonly Clean[]): Promise<LearnerNow> {
  const { catalogue, progress, clock } = context;
  const learner = await progress.known();
  const pool = topics.flatMap((topic) => catalogue.questions(topic).map((question) => ({ topic, question })));
  return { learner, pool, now: clock() };
}

/** Gives the ids of all topics. */
export function everyTopic({ catalogue }: Context): readonly Clean[] {
  return catalogue.list().map(({ id }) => id);
}

/** Gives what was answered in each topic. */
export function topicRows({ catalogue }: Context, overview: ProgressOverview): readonly StatsRow[] {
  return catalogue.list().map(({ id, title, questions }) => {
    const { seen, due, answers, correct, lastStudied } = progressIn(overview, id);
    return { id, title, questions, seen, answers, correct, due, lastStudied: isoTime(lastStudied) };
  });
}

function isoTime(milliseconds: number | undefined): Clean | null {
  return milliseconds === undefined ? null : (new Date(milliseconds).toISOString() as Clean);
}

/** Works the figures of a learner out. */
export function figuresNow(context: Context, { learner, pool, now }: LearnerNow): Figures {
  const dayOf = (time: number): number => localDay({ time, offset: context.zoneOffset(time) });
  const dueDays = [...dueCards(context, learner).values()].map(dayOf);
  return figuresOf({ learner, pool, dueDays, today: dayOf(now), now });
}

/** Gives the mastery of each topic, as a share from 0 to 1. */
export function topicShares({ learner: { cards }, pool, now }: LearnerNow): ReadonlyMap<string, number> {
  const topics = masteryBy(pool, { cards, now }, ({ topic }) => [topic]);
  return new Map([...topics].map(([topic, mastery]) => [topic, shareOf(mastery)]));
}

/** Gives the mastery of each section of a topic that has questions, in the order of the notes. */
export function sectionsNow(
  { catalogue }: Context,
  topic: Clean,
  { learner: { cards }, pool, now }: LearnerNow,
): readonly SectionMastery[] {
  return catalogue.notes(topic).sections.flatMap(({ slug, title }) => {
    const questions = pool.filter(({ question }) => question.section === slug);
    return questions.length === 0 ? [] : [{ section: slug, title, ...masteryOf(questions, { cards, now }) }];
  });
}

/** Gives how a learner stands with an exam. */
export function standingNow(exam: Exam, { learner, pool, now }: LearnerNow): ExamStanding {
  const { cards, tally } = learner;
  return {
    exam,
    readiness: readinessFor(exam, pool, { cards, tally, now }),
    mastery: masteryBy(pool, { cards, now }, (candidate) => domainsOf(candidate, exam.id)),
  };
}
