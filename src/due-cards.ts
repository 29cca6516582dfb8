import type { Context } from './context.js';
import { dueTimes } from './study/due-times.js';
import { examDayOf } from './study/exam-plan.js';
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
