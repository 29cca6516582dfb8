import type { Turn } from '../../study/quiz-session.js';
import type { Titles } from '../../study/titles.js';
import { beside, blanks } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { unsavedText } from '../../text/saving-text.js';
import { bar } from '../../ui/bar.js';
import { phrase } from '../../ui/phrase.js';
import { isMarked, type QuizState } from './quiz-state.js';

/** How the lines around the body are set. */
export interface LineSetting {
  readonly color: boolean;
  readonly titles: Titles;
}

const BAR_WIDTH = 20;

/** Gives the line at the top: how far the quiz is, and what the question is about. */
export function quizTitle(state: QuizState, setting: LineSetting): Painted {
  if (state.page === 'help') {
    return phrase('title', 'Keys', setting);
  }
  const { turn, results, questions } = state.session;
  // A question that was just missed may have been put at the end.
  const of = questions.length;
  return beside(
    phrase('title', `${turn.n}/${of}`, setting),
    blanks(2),
    bar(results.length / of, { ...setting, width: BAR_WIDTH }),
    blanks(2),
    phrase('muted', aboutTurn(turn, isMarked(state), setting), setting),
  );
}

/** Text that others wrote comes last: nothing can be pushed aside by a character of unusual width. */
function aboutTurn({ topic, presented }: Turn, marked: boolean, { titles }: LineSetting): string {
  const { level, section } = presented.question;
  const about = [...(marked ? ['marked'] : []), level, titles.topic(topic), titles.section(topic, section)];
  return about.filter((part) => part !== '').join(' · ');
}

/** Gives what must be seen at once: what the last key lacked, or that answers are not on disk; mostly nothing. */
export function quizNotice({ notice, saving }: QuizState, setting: Pick<LineSetting, 'color'>): Painted {
  const sentence = notice ?? unsavedText(saving);
  return phrase('warning', sentence === '' ? '' : `! ${sentence}`, setting);
}
