import type { Grade } from '../../study/event.js';
import { GRADE_NAMES } from '../../study/grading.js';
import { cardId } from '../../study/id.js';
import type { Presented } from '../../study/presentation.js';
import { type GivenAnswer, type QuizSession, showHint } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import type { Showable } from '../../text/painted.js';
import type { SaveResult } from '../../text/saving-text.js';
import type { QuizContext } from '../../ui/key-table-quiz.js';
import { changeDraft, type Draft, draftOf, emptyDraft } from './draft.js';
import type { DraftChange } from './draft-change.js';

/** A session with a question on the table. */
export type OpenSession = Exclude<QuizSession, { readonly phase: 'finished' }>;

/** Everything the quiz screen shows. */
export interface QuizState {
  readonly session: OpenSession;
  /** The answer to the question on the table. */
  readonly draft: Draft;
  /** When that question appeared, in milliseconds. */
  readonly askedAt: number;
  /** An answer that waits until it is said how sure one is of it. */
  readonly pending: GivenAnswer | undefined;
  /** Ids of marked cards. */
  readonly marked: readonly string[];
  /** Why the last key did nothing, until the next. */
  readonly notice: Showable | undefined;
  /** What the last key did where the page may not show it, until the next. */
  readonly remark: Showable | undefined;
  /** What became of the last answer. */
  readonly saving: SaveResult;
  readonly page: 'quiz' | 'help';
  /** The first line shown, once it was scrolled; absent: what matters is kept in sight. */
  readonly offset: number | undefined;
}

export type QuizAction =
  | DraftChange
  | { readonly kind: 'hint' | 'help' | 'close' }
  | { readonly kind: 'mark'; readonly saving: SaveResult }
  | { readonly kind: 'refuse'; readonly why: string }
  | { readonly kind: 'weigh'; readonly given: GivenAnswer }
  | { readonly kind: 'answered'; readonly session: OpenSession; readonly saving: SaveResult }
  /** The answer that is judged got a grade; the page stays where it is. */
  | { readonly kind: 'regraded'; readonly session: OpenSession; readonly grade: Grade; readonly saving: SaveResult }
  /** Another question is on the table: the next one, or the last once more. */
  | { readonly kind: 'asked'; readonly session: OpenSession; readonly now: number; readonly saving?: SaveResult }
  | { readonly kind: 'scroll'; readonly offset: number };

export interface QuizStart {
  readonly session: OpenSession;
  readonly now: number;
  readonly marked: readonly string[];
}

/** Gives what the screen shows first. */
export function startQuiz({ session, now, marked }: QuizStart): QuizState {
  return {
    session,
    draft: emptyDraft(session.turn.presented),
    askedAt: now,
    pending: undefined,
    marked,
    notice: undefined,
    remark: undefined,
    saving: { saved: true },
    page: 'quiz',
    offset: undefined,
  };
}

/** Gives the state after an action. */
export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  const next = { ...state, notice: undefined, remark: undefined };
  switch (action.kind) {
    case 'hint':
      return hinted(next);
    case 'mark':
      return { ...next, marked: toggledMark(state), saving: action.saving };
    case 'refuse':
      return { ...next, notice: cleanLine(action.why) };
    case 'weigh':
      return { ...next, pending: action.given, offset: undefined };
    case 'answered':
      return { ...next, session: action.session, saving: action.saving, pending: undefined, offset: undefined };
    case 'regraded':
      return { ...next, session: action.session, saving: action.saving, remark: gradeRemark(action.grade) };
    case 'asked':
      return asked(state, action);
    case 'scroll':
      return { ...next, offset: action.offset };
    case 'help':
      return { ...next, page: 'help', offset: undefined };
    case 'close':
      return closed(next);
    default:
      return redrafted(next, action);
  }
}

function gradeRemark(grade: Grade): Showable {
  return cleanLine(`The grade is ${grade} ${GRADE_NAMES[grade]}.`);
}

/** A question that was answered already was taken back; it starts from what was typed. */
function asked(state: QuizState, { session, now, saving }: Extract<QuizAction, { kind: 'asked' }>): QuizState {
  const start = { ...startQuiz({ session, now, marked: state.marked }), saving: saving ?? state.saving };
  const before = state.session.results[session.results.length];
  return before === undefined ? start : { ...start, draft: draftOf(session.turn.presented, before.chosen) };
}

function redrafted(state: QuizState, change: DraftChange): QuizState {
  const { session, draft } = state;
  return session.phase === 'asking'
    ? { ...state, draft: changeDraft(draft, change, session.turn.presented), offset: undefined }
    : state;
}

function hinted(state: QuizState): QuizState {
  const { session } = state;
  if (session.phase !== 'asking') {
    return state;
  }
  if (session.turn.presented.question.hint === undefined) {
    return { ...state, notice: cleanLine('This question has no hint.') };
  }
  const shown = showHint(session);
  return shown.phase === 'finished' ? state : { ...state, session: shown };
}

/** Closes what lies over the question: the help, the question how sure one is, or a step that is grabbed. */
function closed(state: QuizState): QuizState {
  if (state.page === 'help') {
    return { ...state, page: 'quiz', offset: undefined };
  }
  return state.pending === undefined ? redrafted(state, { kind: 'toggle' }) : { ...state, pending: undefined };
}

/** Gives the lines that were typed as commands in this session, oldest first. */
export function typedCommands({ session }: QuizState): readonly string[] {
  return session.results.flatMap(({ presented, chosen }) =>
    presented.question.kind === 'command' && typeof chosen === 'string' ? chosen : [],
  );
}

/** Gives the card on the table. */
export function cardOf({ session }: QuizState): string {
  return cardId(session.turn.topic, session.turn.presented.question.id);
}

/** Tells whether the question on the table is marked. */
export function isMarked(state: QuizState): boolean {
  return state.marked.includes(cardOf(state));
}

function toggledMark(state: QuizState): readonly string[] {
  const card = cardOf(state);
  return isMarked(state) ? state.marked.filter((marked) => marked !== card) : [...state.marked, card];
}

/** Gives the context whose keys act now. */
export function contextOf(state: QuizState): QuizContext | 'help' {
  return state.page === 'help' ? 'help' : pageContext(state);
}

/** Gives the context whose keys act when no help is open. */
export function pageContext({ session, draft, pending }: QuizState): QuizContext {
  if (session.phase === 'answered') {
    return 'verdict';
  }
  if (pending !== undefined) {
    return 'confidence';
  }
  return askingContext(session.turn.presented, draft);
}

function askingContext(presented: Presented, draft: Draft): QuizContext {
  switch (presented.form) {
    case 'choice':
      return presented.question.kind;
    case 'text':
      return presented.question.kind === 'command' ? 'command' : 'field';
    case 'order':
      return draft.kind === 'order' && draft.grabbed ? 'grabbed' : 'order';
    case 'match':
      return 'match';
    case 'card':
      return draft.kind === 'card' && draft.isTurned ? 'turned' : 'card';
  }
}
