import type { Context } from './context.js';
import { runLineByLine } from './line-by-line.js';
import type { PlannedSession } from './session-plan.js';
import { paceOf } from './study/pace.js';
import { type QuizSession, startSession } from './study/quiz-session.js';

/** Starts a session that was planned. */
export function startPlanned(
  { pack, commandTable, progress }: Context,
  { mode, questions, repeatsMissed, learner }: PlannedSession,
): QuizSession {
  return startSession(questions, {
    mode,
    pack,
    repeatsMissed,
    commandTable,
    paceOf: paceOf(learner.cards, progress.facts),
  });
}

/** Tells whether the learner is asked how sure he is. */
export function asksConfidence({ settings }: Context): boolean {
  return settings.read().settings.confidence === 'on';
}

/**
 * Holds a session line by line and gives it as it was left. On every way out what the disk refused is saved elsewhere,
 * or said to be lost.
 */
export async function holdByLine(context: Context, plan: PlannedSession, json: boolean): Promise<QuizSession> {
  const { beforeSignal, progress } = context;
  beforeSignal(progress.finish);
  try {
    return await runLineByLine(startPlanned(context, plan), {
      context,
      json,
      marked: plan.learner.marked,
      asksConfidence: asksConfidence(context),
    });
  } finally {
    // When the reader of the pipe has gone too, that something is not saved is what counts.
    progress.finish();
  }
}
