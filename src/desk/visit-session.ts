import type { Context } from '../context.js';
import { dueCards } from '../due-cards.js';
import type { OpenSession, QuizState } from '../screens/quiz/quiz-state.js';
import type { ResultState } from '../screens/result/result-state.js';
import type { PlannedSession } from '../session-plan.js';
import { localDay } from '../study/local-day.js';
import type { Progress } from '../study/progress.js';
import type { QuizSession } from '../study/quiz-session.js';
import { type ReturnDays, returnDays } from '../study/return-days.js';
import { answeredCards, missedAgain } from '../study/session-outcome.js';
import { type Titles, titlesOf } from '../study/titles.js';
import { asksConfidence, startPlanned } from '../study-session.js';
import type { SaveResult } from '../text/saving-text.js';
import type { Desk, Leaving, Visit } from './desk.js';
import { recordSession, type SessionRecorder } from './session-recorder.js';

/** A session that is being held at a desk. */
interface Held {
  readonly desk: Desk;
  readonly plan: PlannedSession;
  readonly titles: Titles;
  readonly recorder: SessionRecorder;
  /** Told the session as it was left, or as it ended. */
  readonly onLeft: (session: QuizSession) => void;
}

/** Makes the visit of a planned session: its questions, and then how it went. */
export function visitSession(desk: Desk, plan: PlannedSession, onLeft: Held['onLeft'] = () => {}): Visit {
  const held = {
    desk,
    plan,
    titles: titlesOf(desk.context.catalogue),
    recorder: recordSession(desk.context.progress),
    onLeft,
  };
  const session = startPlanned(desk.context, plan);
  return () => (session.phase === 'finished' ? tell(held, { session }) : ask(held, { session }));
}

/** A quiz that is about to begin, or to go on where it was left. */
interface Asking {
  readonly session: OpenSession;
  readonly place?: QuizState;
}

async function ask(held: Held, asking: Asking): Promise<Leaving> {
  const { desk, plan, titles, recorder, onLeft } = held;
  const { context, screens, color } = desk;
  const left = await screens.quiz({
    ...asking,
    ...recorder,
    color,
    titles,
    clock: context.elapsed,
    marked: [...plan.learner.marked],
    asksConfidence: asksConfidence(context),
  });
  switch (left.kind) {
    case 'back':
      onLeft(left.session);
      return { kind: 'back' };
    case 'finished':
      onLeft(left.session);
      return tell(held, left);
    case 'on':
      return { kind: 'on', to: left.to, again: () => ask(held, { ...asking, place: left.place }) };
  }
}

/** A session that has come to its end. */
interface Ended {
  readonly session: QuizSession;
  readonly saving?: SaveResult;
  readonly place?: ResultState;
}

async function tell(held: Held, ended: Ended): Promise<Leaving> {
  const { desk, plan, titles } = held;
  const { context, screens, color } = desk;
  const learner = await context.progress.learner();
  const left = await screens.result({
    ...ended,
    color,
    titles,
    returns: returnsOf(context, learner, ended.session),
    note: plan.note,
  });
  switch (left.kind) {
    case 'back':
      return { kind: 'back' };
    case 'on':
      return { kind: 'on', to: left.to, again: () => tell(held, { ...ended, place: left.place }) };
    case 'again': {
      const { note: _, ...same } = plan;
      return visitSession(desk, { ...same, questions: missedAgain(ended.session), learner })();
    }
  }
}

/** Gives when the questions of a session come back, by what is known of the learner now. */
function returnsOf(context: Context, learner: Progress, { results }: QuizSession): ReturnDays {
  const due = dueCards(context, learner);
  const dayOf = (time: number) => localDay({ time, offset: context.zoneOffset(time) });
  const times = answeredCards(results).flatMap((card) => due.get(card) ?? []);
  return returnDays(times.map(dayOf), dayOf(context.clock()));
}
