import type { Context } from './context.js';
import { dueAmong } from './due-cards.js';
import { questionsIn } from './question-choice.js';
import type { Asked } from './study/asked.js';
import { type Candidate, chooseQuestions } from './study/choosing.js';
import type { Clean } from './study/clean.js';
import type { Mode } from './study/event.js';
import { localDay } from './study/local-day.js';
import type { Progress } from './study/progress.js';
import type { QuestionFilter } from './study/question-filter.js';
import { seededRandom, shuffled } from './study/random.js';
import { planReview, type ReviewPlan } from './study/review-plan.js';
import { cleanLine } from './text/clean.js';
import { counted } from './text/lines.js';

/** A session that is about to be held. */
export interface PlannedSession {
  readonly mode: Mode;
  readonly questions: readonly Asked[];
  /** Whether a question answered wrong comes once more at the end. */
  readonly repeatsMissed: boolean;
  readonly learner: Progress;
  /** What there is to say of it besides: why there are no questions, or that more can wait. */
  readonly note?: Clean;
}

/** What the questions of a session are chosen by. */
export interface SessionWish {
  readonly mode: Exclude<Mode, 'review' | 'exam'>;
  /** Where they are chosen from. */
  readonly pool: readonly Candidate[];
  /** How many at most; absent: all of them. */
  readonly count?: number;
  /** Absent: another one each time. */
  readonly seed?: number | undefined;
}

/** Plans a quiz or a drill. In a drill, what was wrong comes once more. */
export function planSession(context: Context, wish: SessionWish, learner: Progress): PlannedSession {
  const { mode, pool, count, seed = context.drawSeed() } = wish;
  const questions = chooseQuestions(pool, {
    ...(count !== undefined && { count }),
    cards: learner.cards,
    due: dueAmong(context, learner, pool),
    now: context.clock(),
    seed,
  });
  return { mode, questions, repeatsMissed: mode === 'drill', learner };
}

/** What a review is narrowed to. */
export interface ReviewWish {
  readonly topics: readonly Clean[];
  readonly filter?: QuestionFilter;
  /** How many questions at most. */
  readonly count?: number | undefined;
  /** How many new ones; absent: what the daily limit leaves. */
  readonly fresh?: number | undefined;
  readonly seed?: number | undefined;
}

/** Plans what is due today, and new questions up to the daily limit. */
export function planTodaysReview(context: Context, wish: ReviewWish, learner: Progress): PlannedSession {
  const { count, fresh, seed = context.drawSeed() } = wish;
  const pool = shuffled(questionsIn(context, wish, learner), seededRandom(seed));
  const facts = { cards: learner.cards, due: dueAmong(context, learner, pool), now: context.clock() };
  const plan = planReview(pool, { ...facts, ...limitsOf(context, learner, fresh) });
  const questions = chooseQuestions([...plan.due, ...plan.fresh], {
    ...facts,
    seed,
    ...(count !== undefined && { count }),
  });
  const { reviewsPerDay } = context.settings.read().settings;
  const note = questions.length === 0 ? nothingToAsk(plan, wish, reviewsPerDay) : whatIsLeft(plan);
  return { mode: 'review', questions, repeatsMissed: true, learner, ...(note !== undefined && { note }) };
}

/** A number of new questions that was asked for counts for this session, whatever was done today. */
function limitsOf({ settings, clock, zoneOffset }: Context, learner: Progress, fresh: number | undefined) {
  const { newCardsPerDay, reviewsPerDay } = settings.read().settings;
  const time = clock();
  const today = learner.days.get(localDay({ time, offset: zoneOffset(time) }));
  return fresh === undefined
    ? { limits: { newCardsPerDay, reviewsPerDay }, today }
    : { limits: { newCardsPerDay: fresh, reviewsPerDay }, today: today && { ...today, fresh: 0 } };
}

function nothingToAsk({ later, unmet, met }: ReviewPlan, { filter }: ReviewWish, reviewsPerDay: number): Clean {
  if (later > 0) {
    const more = `awsstudy config set reviewsPerDay ${reviewsPerDay + later}`;
    return cleanLine(
      `You have done today's reviews; ${counted(later, 'question')} more can wait. Run \`${more}\` to take on more.`,
    );
  }
  if (filter?.marked === true) {
    return cleanLine('Nothing that you have marked is due. Run `awsstudy quiz --marked` to be asked all the same.');
  }
  if (unmet > 0 && met > 0) {
    const done = `You have met today's ${counted(met, 'new question')}, and nothing is due: today is done`;
    return cleanLine(`${done}. Run \`awsstudy review --new 10\` for more new ones, or \`awsstudy quiz\`.`);
  }
  return unmet > 0
    ? cleanLine('Nothing is due. Run `awsstudy review --new 10` to learn something new, or `awsstudy quiz`.')
    : cleanLine('Nothing is due, and there is nothing new. Run `awsstudy quiz` to go on all the same.');
}

function whatIsLeft({ due, later }: ReviewPlan): Clean | undefined {
  return later > 0 && due.length > 0
    ? cleanLine(`${counted(later, 'question')} more can wait until tomorrow: your limit is reached.`)
    : undefined;
}
