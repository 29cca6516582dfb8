import type { Context } from './context.js';
import type { Candidate } from './study/choosing.js';
import { dueTimes, scheduledTimes } from './study/due-times.js';
import { examDayOf } from './study/exam-plan.js';
import { cardId } from './study/id.js';
import type { Progress } from './study/progress.js';

/**
 * Gives when each card of a learner falls due, by id, in milliseconds since 1970 UTC, with the exam that is set in view.
 * Who has the facts of the questions already spares the reading of them.
 */
export function dueCards(
  { progress, settings, clock, zoneOffset }: Context,
  learner: Progress,
  facts = progress.facts(),
): ReadonlyMap<string, number> {
  const current = settings.read().settings;
  const day = examDayOf(current, zoneOffset);
  return dueTimes(learner.cards, facts, day && { id: current.exam, day, now: clock() });
}

/**
 * Gives when the cards of some questions fall due. As long as no exam is set no other card has a say in it, so that the
 * facts of all questions, 7 ms to read, aren't needed.
 */
export function dueAmong(
  context: Context,
  learner: Progress,
  questions: readonly Candidate[],
): ReadonlyMap<string, number> {
  return examDayOf(context.settings.read().settings, context.zoneOffset) === undefined
    ? scheduledTimes(
        learner.cards,
        new Map(questions.map(({ topic, question }) => [cardId(topic, question.id), question])),
      )
    : dueCards(context, learner);
}
