import type { Exam } from '../catalogue.js';
import type { Answered, Chosen, ExamFlagged, ExamSubmitted } from '../event.js';
import { gradeOf, judgeChoice } from '../grading.js';
import { cardId } from '../id.js';
import { type Presented, present } from '../presentation.js';
import type { ExamAttempt } from '../progress.js';
import { timeLeft, withAnswer, withFlag } from './attempt.js';
import type { ExamQuestion } from './exam-question.js';

/** An exam under way: what is known of the attempt, its questions as they stand today, and the one on the table. */
export interface Sitting {
  /** Id of the attempt. */
  readonly id: string;
  readonly exam: Exam;
  readonly attempt: ExamAttempt;
  /** In the order of the paper; nothing where the question has left its topic since the start. */
  readonly questions: readonly (ExamQuestion | undefined)[];
  /** Counted from 0; the number of questions stands for the end of the paper. */
  readonly position: number;
}

/** What has become of a question of the paper: `changed` was answered when it had another answer key. */
export type QuestionState = 'open' | 'answered' | 'changed' | 'gone';

/** Opens an attempt, be it new or resumed, at its first open question. */
export function openSitting(opened: Omit<Sitting, 'position'>): Sitting {
  const [first = opened.questions.length] = positionsIn({ ...opened, position: 0 }, 'open');
  return { ...opened, position: first };
}

/** Tells what has become of the question at a position. */
export function stateAt({ attempt, questions }: Sitting, position: number): QuestionState {
  const asked = questions[position];
  const answer = attempt.answers.get(position);
  if (asked === undefined) {
    return 'gone';
  }
  if (answer === undefined) {
    return 'open';
  }
  return answer.key === asked.question.key ? 'answered' : 'changed';
}

/** Gives the positions of a state, in the order of the paper. */
export function positionsIn(sitting: Sitting, state: QuestionState): readonly number[] {
  return sitting.questions.flatMap((_, position) => (stateAt(sitting, position) === state ? [position] : []));
}

/** Gives the question at a position as a learner meets it, the same each time. */
export function presentedAt({ questions }: Sitting, position: number): Choice | undefined {
  const asked = questions[position];
  const presented = asked && present(asked.question, asked.seed);
  return presented?.form === 'choice' ? presented : undefined;
}

/** A question with options to choose from. */
export type Choice = Extract<Presented, { form: 'choice' }>;

/** Goes to a position, at most to the end of the paper. */
export function moveTo(sitting: Sitting, position: number): Sitting {
  return { ...sitting, position: Math.max(0, Math.min(position, sitting.questions.length)) };
}

/** What a learner gave to the question on the table. */
export interface GivenAnswer {
  readonly chosen: Chosen;
  /** From the question's appearance to the answer. */
  readonly milliseconds: number;
  /** Version of the pack that the questions come from. */
  readonly pack: string;
}

/** Judges an answer to the question on the table. Gives nothing when there is none. */
export function judgeAnswer(sitting: Sitting, { chosen, milliseconds, pack }: GivenAnswer): Answered | undefined {
  const { id, questions, position } = sitting;
  const asked = questions[position];
  if (asked === undefined) {
    return undefined;
  }
  const { topic, question, seed } = asked;
  const { correct } = judgeChoice(question, chosen);
  const behaviour = { correct, hint: false, milliseconds: Math.max(0, Math.round(milliseconds)) };
  return {
    kind: 'answered',
    mode: 'exam',
    card: cardId(topic, question.id),
    key: question.key,
    chosen,
    // Who moves about in a paper has not thought of this question all the while: the time says nothing.
    grade: gradeOf({ ...behaviour, pace: undefined }),
    ...behaviour,
    seed,
    exam: { attempt: id, position },
    pack,
  };
}

/** Gives the sitting with an answer to the question on the table that was recorded as an event. */
export function noteAnswer(sitting: Sitting, answered: Answered, event: string): Sitting {
  const { card, key, chosen, correct } = answered;
  const attempt = withAnswer(sitting.attempt, sitting.position, { card, key, chosen, correct, event });
  return { ...sitting, attempt };
}

/** Tells whether an answer is the one that stands at the question on the table: then there is nothing to record. */
export function standsAlready(sitting: Sitting, chosen: Chosen): boolean {
  const standing = new Set(sitting.attempt.answers.get(sitting.position)?.chosen);
  return (
    stateAt(sitting, sitting.position) === 'answered' &&
    standing.size === chosen.length &&
    [...chosen].every((id) => standing.has(id))
  );
}

/** Goes on to the next open question, or to the end of the paper. */
export function passOver(sitting: Sitting): Sitting {
  const next = positionsIn(sitting, 'open').find((position) => position > sitting.position);
  return { ...sitting, position: next ?? sitting.questions.length };
}

/** Flags the question on the table, or takes its flag away. Gives nothing at the end of the paper. */
export function toggleFlag(sitting: Sitting): { readonly sitting: Sitting; readonly event: ExamFlagged } | undefined {
  const { id, attempt, questions, position } = sitting;
  if (position >= questions.length) {
    return undefined;
  }
  const event = { kind: 'exam-flagged', attempt: id, position, on: !attempt.flags.has(position) } as const;
  return { sitting: { ...sitting, attempt: withFlag(attempt, event) }, event };
}

/** Tells whether the time is over. */
export function isOver({ attempt }: Sitting, now: number): boolean {
  return timeLeft(attempt, now) === 0;
}

/** Submits the exam as it stands. */
export function submit(sitting: Sitting, now: number): { readonly sitting: Sitting; readonly event: ExamSubmitted } {
  return {
    sitting: { ...sitting, attempt: { ...sitting.attempt, submitted: now } },
    event: { kind: 'exam-submitted', attempt: sitting.id },
  };
}
