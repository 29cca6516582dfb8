import type { Exam } from '../../study/catalogue.js';
import type { ExamStarted } from '../../study/event.js';
import { timeLeft } from '../../study/exam/attempt.js';
import { type Reviewed, reviewPaper } from '../../study/exam/review.js';
import { type ExamScore, scoreExam } from '../../study/exam/scoring.js';
import { presentedAt, type Sitting } from '../../study/exam/sitting.js';
import { letterSpan } from '../../study/presentation.js';
import { resumedText } from '../../text/exam-text.js';
import type { Showable } from '../../text/painted.js';
import type { KeyContext, KeysNow } from '../../ui/key-table.js';
import type { Draft } from './draft.js';

/** What became of an event: on disk, or kept with the reason in words. */
export type SaveResult = { readonly event: string } & (
  | { readonly saved: true }
  | {
      readonly saved: false;
      /** How many events are not on disk yet. */
      readonly waiting: number;
      readonly reason: Showable;
    }
);

/** A paper that waits for its start. */
export interface Waiting {
  readonly kind: 'waiting';
  readonly exam: Exam;
  readonly paper: ExamStarted;
}

/** An exam under way. */
export interface UnderWay {
  readonly kind: 'under-way';
  readonly sitting: Sitting;
  /** What was chosen but not answered, by position; it is not kept when the screen is left. */
  readonly drafts: ReadonlyMap<number, Draft>;
  /** When the question on the table was put, in milliseconds. */
  readonly shown: number;
  readonly page: 'question' | 'grid' | 'submit' | 'leave';
  /** The position under the cursor of the grid. */
  readonly cell: number;
}

/** An exam that was submitted. */
export interface Submitted {
  readonly kind: 'submitted';
  readonly sitting: Sitting;
  readonly reviewed: readonly Reviewed[];
  readonly score: ExamScore;
  /** Whether it was the clock that submitted it. */
  readonly overtime: boolean;
  readonly page: 'result' | 'review';
  /** The position under review. */
  readonly position: number;
  /** Whether only what was missed is gone through. */
  readonly onlyMissed: boolean;
}

export type Stage = Waiting | UnderWay | Submitted;

/** Everything the exam screen shows. */
export interface ExamState {
  readonly stage: Stage;
  /** Milliseconds since 1970 UTC, as far as the screen knows. */
  readonly now: number;
  /** A sentence about the last key, until the next. */
  readonly notice: Showable | undefined;
  /** What became of the last event; absent before the first. */
  readonly saving: SaveResult | undefined;
  /** Whether the keys are explained. */
  readonly help: boolean;
  /** The first line shown, once it was scrolled; absent: what matters is kept in sight. */
  readonly offset: number | undefined;
}

/** What an exam begins with: a paper that waits for its start, or an attempt that is gone on with. */
export type ExamOpening = Waiting | { readonly kind: 'under-way'; readonly sitting: Sitting };

/** Gives what the screen shows first. */
export function startExamState(opening: ExamOpening, now: number): ExamState {
  const state = { now, notice: undefined, saving: undefined, help: false, offset: undefined };
  if (opening.kind === 'waiting') {
    return { ...state, stage: opening };
  }
  const { sitting } = opening;
  return { ...state, stage: underWay(sitting, now), notice: resumedText(sitting, timeLeft(sitting.attempt, now)) };
}

/** Gives the stage of an exam that begins or is gone on with; with nothing open it begins at the grid. */
export function underWay(sitting: Sitting, now: number): UnderWay {
  const last = sitting.questions.length - 1;
  const position = Math.min(sitting.position, last);
  return {
    kind: 'under-way',
    sitting: { ...sitting, position },
    drafts: new Map(),
    shown: now,
    page: sitting.position > last ? 'grid' : 'question',
    cell: position,
  };
}

/** Gives the stage of an exam that was submitted. */
export function submitted(sitting: Sitting, overtime: boolean): Submitted {
  const reviewed = reviewPaper(sitting);
  const score = scoreExam(sitting.exam, reviewed);
  return { kind: 'submitted', sitting, reviewed, score, overtime, page: 'result', position: 0, onlyMissed: false };
}

/** Gives the milliseconds left of an exam under way. */
export function leftOf({ sitting }: UnderWay, now: number): number {
  return timeLeft(sitting.attempt, now);
}

/** The contexts that this screen has. */
export type ExamContext = Extract<KeyContext, 'help' | `exam-${string}`>;

/** Gives the context whose keys act when no help is open. */
export function stageContext(stage: Stage): ExamContext {
  return stage.kind === 'waiting' ? 'exam-entrance' : `exam-${stage.page}`;
}

/** Gives what the question on the table makes of the keys: as many letters as it has options. */
export function keysNow(stage: Stage): KeysNow {
  const { sitting } = stage.kind === 'under-way' ? stage : { sitting: undefined };
  const choice = sitting && presentedAt(sitting, sitting.position);
  const letters = choice && letterSpan(choice);
  return letters === undefined ? {} : { shown: { option: letters } };
}

/** Gives the context whose keys act now. */
export function contextOf({ help, stage }: ExamState): ExamContext {
  return help ? 'help' : stageContext(stage);
}
