import { cardId } from '../../study/id.js';
import { advance, type QuizSession, showHint, type Turn } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import type { Showable } from '../../text/painted.js';
import type { KeyContext } from '../../ui/key-table.js';
import { editField, type FieldEdit, insertText, type TextField } from '../../ui/text-field.js';
import { chooseOption, type Draft, emptyDraft, moveCursor } from './draft.js';

/** What became of an answer: on disk, or kept with the reason in words. */
export type SaveResult =
  | { readonly saved: true }
  | { readonly saved: false; readonly waiting: number; readonly reason: Showable };

/** Everything the quiz screen shows. */
export interface QuizState {
  readonly session: QuizSession;
  /** The answer to the question on the table. */
  readonly draft: Draft;
  /** When that question appeared, in milliseconds. */
  readonly askedAt: number;
  /** Ids of marked cards. */
  readonly marked: readonly string[];
  /** A sentence about the last key, until the next. */
  readonly notice: Showable | undefined;
  /** What became of the last answer. */
  readonly saving: SaveResult;
  readonly page: 'quiz' | 'help';
  /** The first line shown, once it was scrolled; absent: what matters is kept in sight. */
  readonly offset: number | undefined;
}

export type QuizAction =
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  | { readonly kind: 'hint' }
  | { readonly kind: 'mark'; readonly saving: SaveResult }
  | { readonly kind: 'refuse'; readonly why: string }
  | { readonly kind: 'answered'; readonly session: QuizSession; readonly saving: SaveResult }
  | { readonly kind: 'next'; readonly now: number }
  | { readonly kind: 'scroll'; readonly offset: number }
  | { readonly kind: 'turn-page'; readonly page: QuizState['page'] };

export interface QuizStart {
  readonly session: QuizSession;
  readonly now: number;
  readonly marked: readonly string[];
}

/** Gives what the screen shows first. */
export function startQuiz({ session, now, marked }: QuizStart): QuizState {
  return {
    session,
    draft: draftOf(session),
    askedAt: now,
    marked,
    notice: undefined,
    saving: { saved: true },
    page: 'quiz',
    offset: undefined,
  };
}

/** Gives the state after an action. */
export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  const next = { ...state, notice: undefined };
  switch (action.kind) {
    case 'choose':
      return redrafted(next, (draft, { presented }) => chooseOption(draft, action.option, presented));
    case 'toggle':
      return redrafted(next, (draft, { presented }) => toggled(draft, presented));
    case 'move':
      return redrafted(next, (draft, { presented }) => moveCursor(draft, action.by, presented));
    case 'type':
      return typed(next, (field) => insertText(field, action.text));
    case 'edit':
      return typed(next, (field) => editField(field, action.edit));
    case 'hint':
      return hinted(next);
    case 'mark':
      return { ...next, marked: toggledMark(state), saving: action.saving };
    case 'refuse':
      return { ...next, notice: cleanLine(action.why) };
    case 'answered':
      return { ...next, session: action.session, saving: action.saving, offset: undefined };
    case 'next':
      return { ...startQuiz({ ...next, session: advance(state.session), now: action.now }), saving: state.saving };
    case 'scroll':
      return { ...next, offset: action.offset };
    case 'turn-page':
      return { ...next, page: action.page, offset: undefined };
  }
}

function draftOf(session: QuizSession): Draft {
  return session.phase === 'finished'
    ? { kind: 'options', cursor: undefined, chosen: [] }
    : emptyDraft(session.turn.presented);
}

function redrafted(state: QuizState, change: (draft: Draft, turn: Turn) => Draft): QuizState {
  const { session } = state;
  return session.phase === 'asking' ? { ...state, draft: change(state.draft, session.turn), offset: undefined } : state;
}

function toggled(draft: Draft, presented: Turn['presented']): Draft {
  return draft.kind === 'options' && draft.cursor !== undefined ? chooseOption(draft, draft.cursor, presented) : draft;
}

function typed(state: QuizState, change: (field: TextField) => TextField): QuizState {
  return redrafted(state, (draft) => (draft.kind === 'typed' ? { ...draft, field: change(draft.field) } : draft));
}

function hinted(state: QuizState): QuizState {
  const { session } = state;
  if (session.phase !== 'asking') {
    return state;
  }
  return session.turn.presented.question.hint === undefined
    ? { ...state, notice: cleanLine('This question has no hint.') }
    : { ...state, session: showHint(session) };
}

/** Gives the card on the table; nothing at the end. */
export function cardOf({ session }: QuizState): string | undefined {
  return session.phase === 'finished' ? undefined : cardId(session.turn.topic, session.turn.presented.question.id);
}

/** Tells whether the question on the table is marked. */
export function isMarked(state: QuizState): boolean {
  const card = cardOf(state);
  return card !== undefined && state.marked.includes(card);
}

function toggledMark(state: QuizState): readonly string[] {
  const card = cardOf(state);
  if (card === undefined) {
    return state.marked;
  }
  return isMarked(state) ? state.marked.filter((marked) => marked !== card) : [...state.marked, card];
}

/** Gives the context whose keys act now. */
export function contextOf(state: QuizState): KeyContext {
  return state.page === 'help' ? 'help' : sessionContext(state.session);
}

/** Gives the context whose keys act when no help is open. */
export function sessionContext(session: QuizSession): KeyContext {
  if (session.phase === 'finished') {
    return 'result';
  }
  if (session.phase === 'answered') {
    return 'verdict';
  }
  const { presented } = session.turn;
  return presented.form === 'choice' ? presented.question.kind : 'field';
}
