import type { Exam } from '../catalogue.js';
import { UserError } from '../errors.js';
import type { ExamStarted } from '../event.js';
import { cardId } from '../id.js';
import type { ExamQuestion } from './exam-question.js';
import { drawPaper, mostQuestions, type PaperOptions, type Shortage } from './paper.js';

export interface StartOptions extends PaperOptions {
  /** Id of the attempt, unique for ever. */
  readonly attempt: string;
  /** Absent: what the exam gives for as many questions, a begun minute counts. */
  readonly minutes?: number;
}

/** Draws a paper and gives the event that starts it. Throws a UserError when there are too few questions for it. */
export function startExam(exam: Exam, pool: readonly ExamQuestion[], options: StartOptions): ExamStarted {
  const { attempt, seed, questions = exam.questions } = options;
  const minutes = options.minutes ?? Math.ceil((exam.minutes * questions) / exam.questions);
  const paper = drawPaper(exam, pool, options);
  if (paper.shortages.length > 0) {
    throw tooFew(exam, paper.shortages, { questions, most: mostQuestions(exam, pool, options) });
  }
  return {
    kind: 'exam-started',
    attempt,
    exam: exam.id,
    seed,
    minutes,
    cards: paper.questions.map(({ asked }) => cardId(asked.topic, asked.question.id)),
    domains: paper.questions.map(({ domain }) => domain),
    unscored: paper.questions.flatMap(({ scored }, position) => (scored ? [] : [position])),
  };
}

interface Wanted {
  readonly questions: number;
  /** How many there are enough questions for. */
  readonly most: number;
}

/** A paper is never filled up from other domains: it would no longer be the exam. */
function tooFew({ id }: Exam, shortages: readonly Shortage[], { questions, most }: Wanted): UserError {
  const parts = shortages.map(({ domain, needed, there }) => `${domain.name} (${there} of ${needed})`);
  const size = questions === 1 ? '1 question' : `${questions} questions`;
  return new UserError(`A paper of ${size} for \`${id}\` needs more than there are: ${parts.join('; ')}.`, {
    exit: 'notFound',
    hint:
      most === 0
        ? 'Run `awsstudy exam` to see the exams.'
        : `There are enough for a shorter one: \`awsstudy exam ${id} --questions ${most}\`.`,
  });
}
