import type { PlayableQuestion } from '../../../src/study/presentation.js';
import { advance, answer, type QuizSession, type SessionOptions } from '../../../src/study/quiz-session.js';
import type { ReturnDays } from '../../../src/study/return-days.js';
import { sessionOf, titles } from '../quiz/quiz-builders.js';

/** Gives the end of a session whose questions of a choice were answered right or wrong. */
export function endOf(
  answers: readonly (readonly [PlayableQuestion, 'right' | 'wrong'])[],
  values: Partial<SessionOptions> = {},
): QuizSession {
  return answers.reduce<QuizSession>(
    (session, [question, how]) => {
      const options = question.kind === 'single' || question.kind === 'multiple' ? question.options : [];
      const chosen = options.filter(({ correct }) => correct === (how === 'right')).map(({ id }) => id);
      return advance(answer(session, { chosen, milliseconds: 0 })?.session ?? session);
    },
    sessionOf(
      answers.map(([question]) => question),
      values,
    ),
  );
}

const RETURNS: ReturnDays = { today: 1, tomorrow: 0, later: { count: 1, first: 3, last: 3 } };

/** What the screen is given besides the session. */
export const SETTING = { color: false, titles, returns: RETURNS, note: undefined } as const;
