import type { Titles } from '../../study/titles.js';
import { beside, blanks } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { unsavedText } from '../../text/saving-text.js';
import { bar } from '../../ui/bar.js';
import { phrase } from '../../ui/phrase.js';
import { isMarked, type OpenSession, type QuizState } from './quiz-state.js';

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
    phrase('muted', aboutTurn(state, setting), setting),
  );
}

/** Text that others wrote comes last: nothing can be pushed aside by a character of unusual width. */
function aboutTurn(state: QuizState, { titles }: LineSetting): string {
  const { topic, presented } = state.session.turn;
  const { level, section } = presented.question;
  const about = [
    isMarked(state) ? 'marked' : '',
    level,
    isOfOneTopic(state.session) ? '' : titles.topic(topic),
    titles.section(topic, section),
  ];
  return about.filter((part) => part !== '').join(' · ');
}

/** Who asks about a topic knows which; what a review brings may be of one topic by chance. */
function isOfOneTopic({ questions, options }: OpenSession): boolean {
  return options.mode !== 'review' && questions.length > 1 && new Set(questions.map(({ topic }) => topic)).size === 1;
}

/** Gives what must be seen at once: what the last key lacked or did, or that answers are not on disk; mostly nothing. */
export function quizNotice({ notice, remark, saving }: QuizState, setting: Pick<LineSetting, 'color'>): Painted {
  const sentence = notice ?? unsavedText(saving);
  if (sentence === '' && remark !== undefined) {
    return phrase('strong', remark, setting);
  }
  return phrase('warning', sentence === '' ? '' : `! ${sentence}`, setting);
}
