import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import type { PlannedSession } from '../session-plan.js';
import type { QuizSession } from '../study/quiz-session.js';
import { holdByLine, startPlanned } from '../study-session.js';
import { displayOf, screenColor } from '../text/display.js';
import { runDesk } from './desk.js';
import { opens } from './opens.js';
import { visitSession } from './visit-session.js';

/** Holds a planned session on the screen or line by line, and saves every answer. Gives it as it was left. */
export async function holdSession(
  context: Context,
  plan: PlannedSession,
  options: GlobalOptions,
): Promise<QuizSession> {
  const facts = displayFacts(context);
  const { form } = displayOf(options, facts);
  const end =
    form === 'screen'
      ? await holdOnScreen(context, plan, screenColor(options, facts))
      : await holdByLine(context, plan, form === 'json');
  await context.progress.close();
  return end;
}

/** Opens the desk with the session. What is asked once more at its end is a session of its own. */
async function holdOnScreen(context: Context, plan: PlannedSession, color: boolean): Promise<QuizSession> {
  let end = startPlanned(context, plan);
  const onLeft = (session: QuizSession) => {
    end = session;
  };
  await runDesk({ context, color }, (desk) => visitSession(desk, plan, onLeft), opens);
  return end;
}
