import { displayFacts, type GlobalOptions } from './arguments.js';
import type { Context } from './context.js';
import { runLineByLine } from './line-by-line.js';
import type { Asked } from './study/asked.js';
import type { Mode } from './study/event.js';
import { paceOf } from './study/pace.js';
import type { Progress } from './study/progress.js';
import { type QuizSession, startSession } from './study/quiz-session.js';
import { displayOf, screenColor } from './text/display.js';

/** A session that is about to be held. */
export interface PlannedSession {
  readonly mode: Mode;
  readonly questions: readonly Asked[];
  /** Whether a question answered wrong comes once more at the end. */
  readonly repeatsMissed: boolean;
  readonly learner: Progress;
}

/** Holds a session on the screen or line by line, and saves every answer. Gives it as it was left. */
export async function holdSession(
  context: Context,
  { mode, questions, repeatsMissed, learner }: PlannedSession,
  options: GlobalOptions,
): Promise<QuizSession> {
  const facts = displayFacts(context);
  const display = displayOf(options, facts);
  const { confidence } = context.settings.read().settings;
  const start = startSession(questions, {
    mode,
    pack: context.pack,
    repeatsMissed,
    commandTable: context.commandTable,
    paceOf: paceOf(learner),
  });
  const asksConfidence = confidence === 'on';
  const end =
    display.form === 'screen'
      ? await showSession(context, { session: start, color: screenColor(options, facts), marked: [...learner.marked] })
      : await runPlain(start, { context, json: display.form === 'json', marked: learner.marked, asksConfidence });
  await context.progress.close();
  return end;
}

/** Runs a session line by line. On every way out what the disk refused is saved elsewhere, or said to be lost. */
async function runPlain(start: QuizSession, options: Parameters<typeof runLineByLine>[1]): Promise<QuizSession> {
  const { beforeSignal, progress } = options.context;
  beforeSignal(progress.finish);
  try {
    return await runLineByLine(start, options);
  } finally {
    // When the reader of the pipe has gone too, that something is not saved is what counts.
    progress.finish();
  }
}

interface ShownSession {
  readonly session: QuizSession;
  readonly color: boolean;
  readonly marked: readonly string[];
}

async function showSession(
  { catalogue, clock, progress, screens }: Context,
  shown: ShownSession,
): Promise<QuizSession> {
  const titles = new Map(catalogue.list().map(({ id, title }) => [id, title]));
  const open = (await screens()).open();
  const session = open.quiz({
    ...shown,
    clock,
    topicTitle: (topic) => titles.get(topic) ?? topic,
    onAnswered: progress.record,
    onMarked: progress.record,
  });
  return session.finally(() => open.close());
}
