import { sectionNamed } from '../arguments.js';
import type { Context } from '../context.js';
import { DEFAULT_COUNT, questionsIn } from '../question-choice.js';
import { type PlannedSession, planSession, planTodaysReview } from '../session-plan.js';
import type { Clean } from '../study/clean.js';
import type { Destination } from '../study/destination.js';
import type { Progress } from '../study/progress.js';
import type { QuestionFilter } from '../study/question-filter.js';
import { cleanLine } from '../text/clean.js';
import type { Desk, Visit } from './desk.js';
import { visitSession } from './visit-session.js';

type Going<Kind extends Destination['kind']> = Extract<Destination, { readonly kind: Kind }>;

/** Makes the visit of a quiz on a topic, or on one of its sections with those below it. */
export function visitQuiz(desk: Desk, { topic, section = '' as Clean }: Going<'quiz'>): Visit {
  const { context } = desk;
  const slugs = () => sectionNamed(topic, context.catalogue.notes(topic).sections, section).map(({ slug }) => slug);
  return planned(desk, (learner) =>
    someOf(context, learner, {
      mode: 'quiz',
      topics: [topic],
      filter: section === '' ? {} : { sections: slugs() },
      none: section === '' ? 'This topic has no questions yet.' : 'There is no question about this section yet.',
    }),
  );
}

/** Makes the visit of commands to type, of a topic or of all. */
export function visitDrill(desk: Desk, { topic }: Going<'drill'>): Visit {
  const { context } = desk;
  return planned(desk, (learner) =>
    someOf(context, learner, {
      mode: 'drill',
      topics: topic === undefined ? everyTopic(context) : [topic],
      filter: { kind: 'command' },
      none: 'There are no commands to type for this topic yet.',
    }),
  );
}

/** Makes the visit of the questions that are marked. */
export function visitMarked(desk: Desk): Visit {
  const { context } = desk;
  return planned(desk, (learner) =>
    someOf(context, learner, {
      mode: 'quiz',
      topics: everyTopic(context),
      filter: { marked: true },
      none: 'No question is marked any more.',
    }),
  );
}

/** Makes the visit of what is due today. */
export function visitReview(desk: Desk): Visit {
  const { context } = desk;
  return planned(desk, (learner) => planTodaysReview(context, { topics: everyTopic(context) }, learner));
}

/** Plans a session when it is opened, by what is known of the learner then. */
function planned(desk: Desk, plan: (learner: Progress) => PlannedSession): Visit {
  return async () => visitSession(desk, plan(await desk.context.progress.learner()))();
}

interface SomeOf {
  readonly mode: 'quiz' | 'drill';
  readonly topics: readonly Clean[];
  readonly filter: QuestionFilter;
  /** What is said where there are no such questions. */
  readonly none: string;
}

function someOf(context: Context, learner: Progress, { mode, topics, filter, none }: SomeOf): PlannedSession {
  const pool = questionsIn(context, { topics, filter }, learner);
  const plan = planSession(context, { mode, pool, count: DEFAULT_COUNT }, learner);
  return pool.length === 0 ? { ...plan, note: cleanLine(none) } : plan;
}

function everyTopic({ catalogue }: Context): readonly Clean[] {
  return catalogue.list().map(({ id }) => id);
}
