import type { Clean } from '../../study/clean.js';
import type { Turn } from '../../study/quiz-session.js';
import { beside, blanks, counted } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { bar } from '../../ui/bar.js';
import { phrase } from '../../ui/phrase.js';
import { isMarked, type QuizState } from './quiz-state.js';

/** How the lines around the body are set. */
export interface LineSetting {
  readonly color: boolean;
  readonly topicTitle: (topic: Clean) => Clean;
}

const BAR_WIDTH = 20;

/** Gives the line at the top: how far the quiz is, and what the question is about. */
export function quizTitle(state: QuizState, setting: LineSetting): Painted {
  const { session, page } = state;
  if (page === 'help') {
    return phrase('title', 'Keys', setting);
  }
  if (session.phase === 'finished') {
    return phrase('title', 'Result', setting);
  }
  const { turn, results } = session;
  return beside(
    phrase('title', `${turn.n}/${turn.of}`, setting),
    blanks(2),
    bar(results.length / turn.of, { ...setting, width: BAR_WIDTH }),
    blanks(2),
    phrase('muted', aboutTurn(turn, isMarked(state), setting), setting),
  );
}

/** Text that others wrote comes last: nothing can be pushed aside by a character of unusual width. */
function aboutTurn({ topic, presented }: Turn, marked: boolean, { topicTitle }: LineSetting): string {
  return [...(marked ? ['marked'] : []), presented.question.level, topicTitle(topic)].join(' · ');
}

/** Gives what must be seen at once: what the last key lacked, or that answers are not on disk; mostly nothing. */
export function quizNotice({ notice, saving }: QuizState, setting: Pick<LineSetting, 'color'>): Painted {
  const sentence = notice ?? unsaved(saving);
  return phrase('warning', sentence === '' ? '' : `! ${sentence}`, setting);
}

function unsaved(saving: QuizState['saving']): string {
  return saving.saved ? '' : `Not saved: ${saving.reason}, ${counted(saving.waiting, 'answer')} waiting`;
}
