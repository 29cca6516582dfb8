import { KNEW, KNEW_NOT } from '../../study/answers.js';
import type { Destination } from '../../study/destination.js';
import type { Answered, Confidence, Grade, Marked } from '../../study/event.js';
import { advance, answer, type GivenAnswer, type QuizSession, regrade, takeBack } from '../../study/quiz-session.js';
import { goesOn } from '../../text/continued-line.js';
import type { SaveResult } from '../../text/saving-text.js';
import { readDraft } from './draft.js';
import { cardOf, isMarked, type QuizAction, type QuizState } from './quiz-state.js';

/** What the screen reports, and what it asks of the world. Each report is saved when it returns that it is. */
export interface QuizReports {
  /** Milliseconds since some moment; what an answer took is measured by it. */
  readonly clock: () => number;
  /** Whether the learner is asked how sure he is, before the verdict. */
  readonly asksConfidence: boolean;
  /** Called before the verdict of the answer is shown. */
  readonly onAnswered: (event: Answered) => SaveResult;
  readonly onMarked: (event: Marked) => SaveResult;
  /** The last answer was taken back. */
  readonly onTakenBack: () => SaveResult;
  /** The last answer got another grade. */
  readonly onRegraded: (event: Answered) => SaveResult;
}

/** How the screen was left. */
export type QuizLeft =
  /** In the middle of the session. */
  | { readonly kind: 'back'; readonly session: QuizSession }
  /** At its end; `saving` says what became of the last answer. */
  | { readonly kind: 'finished'; readonly session: QuizSession; readonly saving: SaveResult }
  | { readonly kind: 'on'; readonly to: Destination; readonly place: QuizState };

interface Sending extends QuizReports {
  readonly send: (action: QuizAction) => void;
  readonly onLeft: (left: QuizLeft) => void;
}

/** What a learner says of a card that he has turned. */
export interface Judgement {
  readonly isKnown: boolean;
  /** Absent: it comes from how he answered, as that of any answer. */
  readonly grade?: Grade;
}

/** What keys do that is more than a change of the state. */
export interface QuizMoves {
  readonly submit: () => void;
  readonly answerSurely: (confidence: Confidence) => void;
  /** Answers a card. */
  readonly judge: (judgement: Judgement) => void;
  readonly regrade: (grade: Grade) => void;
  readonly undo: () => void;
  readonly toggleMark: () => void;
  readonly goOn: () => void;
  readonly openNote: () => void;
}

/** Gives the moves from a state: each reports what happened, and shows what became of it. */
export function quizMoves(state: QuizState, sending: Sending): QuizMoves {
  return {
    submit: () => submit(state, sending),
    answerSurely(confidence) {
      if (state.pending !== undefined) {
        give(state, { ...state.pending, confidence }, sending);
      }
    },
    judge: (judgement) => judge(state, judgement, sending),
    regrade: (grade) => gradeAnew(state, grade, sending),
    undo: () => undo(state, sending),
    toggleMark() {
      const event: Marked = { kind: 'marked', card: cardOf(state), on: !isMarked(state) };
      sending.send({ kind: 'mark', saving: sending.onMarked(event) });
    },
    goOn: () => goOn(state, sending),
    openNote() {
      const { topic, presented } = state.session.turn;
      const to: Destination = { kind: 'notes', topic, section: presented.question.section };
      sending.onLeft({ kind: 'on', to, place: state });
    },
  };
}

function submit({ session, draft, askedAt }: QuizState, sending: Sending): void {
  if (draft.kind === 'typed' && session.turn.presented.question.kind === 'command' && goesOn(draft.field.text)) {
    // So a shell reads it, and so comes a paste of several lines from a terminal that doesn't mark it as one.
    sending.send({ kind: 'edit', edit: 'end' });
    sending.send({ kind: 'type', text: '\n' });
    return;
  }
  const given = readDraft(draft, session.turn.presented);
  const milliseconds = sending.clock() - askedAt;
  if (given.kind === 'unreadable') {
    sending.send({ kind: 'refuse', why: given.expected });
  } else if (sending.asksConfidence) {
    sending.send({ kind: 'weigh', given: { chosen: given.chosen, milliseconds } });
  } else {
    give({ session }, { chosen: given.chosen, milliseconds }, sending);
  }
}

/** How sure one was of a card is not asked: its other side has been seen. */
function judge({ session, askedAt }: QuizState, { isKnown, grade }: Judgement, sending: Sending): void {
  const chosen = isKnown ? KNEW : KNEW_NOT;
  give({ session }, { chosen, milliseconds: sending.clock() - askedAt, ...(grade && { grade }) }, sending);
}

/** Judges an answer. It is saved before the verdict is shown. */
function give({ session }: Pick<QuizState, 'session'>, given: GivenAnswer, { send, onAnswered }: Sending): void {
  const outcome = answer(session, given);
  if (outcome !== undefined) {
    send({ kind: 'answered', session: outcome.session, saving: onAnswered(outcome.event) });
  }
}

/** A grade that it has already is told like another one: the line with the grades may be out of sight. */
function gradeAnew({ session, saving }: QuizState, grade: Grade, { send, onRegraded }: Sending): void {
  if (session.options.mode === 'cram') {
    send({ kind: 'refuse', why: 'Cramming moves no schedule: there is nothing to grade.' });
    return;
  }
  const graded = regrade(session, grade);
  if (graded.phase === 'answered' && session.phase === 'answered') {
    const isNew = session.result.event.grade !== grade;
    send({ kind: 'regraded', session: graded, grade, saving: isNew ? onRegraded(graded.result.event) : saving });
  }
}

function undo({ session }: QuizState, { send, clock, onTakenBack }: Sending): void {
  const before = takeBack(session);
  if (before === session || before.phase === 'finished') {
    send({ kind: 'refuse', why: 'Nothing was answered in this session yet.' });
    return;
  }
  send({ kind: 'asked', session: before, now: clock(), saving: onTakenBack() });
}

function goOn({ session, saving }: QuizState, { send, clock, onLeft }: Sending): void {
  const next = advance(session);
  if (next.phase === 'finished') {
    onLeft({ kind: 'finished', session: next, saving });
  } else {
    send({ kind: 'asked', session: next, now: clock() });
  }
}
