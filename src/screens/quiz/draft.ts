import { type ReadAnswer, readAnswer } from '../../study/answers.js';
import type { Presented } from '../../study/presentation.js';
import { EMPTY_FIELD, type TextField } from '../../ui/text-field.js';

/** An answer in the making. */
export type Draft =
  /** Options by index: the one under the cursor, and those chosen. */
  | { readonly kind: 'options'; readonly cursor: number | undefined; readonly chosen: readonly number[] }
  | { readonly kind: 'typed'; readonly field: TextField };

/** Gives the draft that a question starts with: nothing chosen, so that Enter alone answers nothing. */
export function emptyDraft({ form }: Presented): Draft {
  return form === 'choice' ? { kind: 'options', cursor: undefined, chosen: [] } : { kind: 'typed', field: EMPTY_FIELD };
}

/** Chooses an option; where several are right, a second time takes it back. */
export function chooseOption(draft: Draft, option: number, presented: Presented): Draft {
  if (draft.kind !== 'options' || presented.form !== 'choice' || presented.options[option] === undefined) {
    return draft;
  }
  if (presented.question.kind !== 'multiple') {
    return { ...draft, cursor: option, chosen: [option] };
  }
  const others = draft.chosen.filter((chosen) => chosen !== option);
  const chosen = others.length === draft.chosen.length ? [...others, option] : others;
  return { ...draft, cursor: option, chosen };
}

/** Moves to the next option or the one before; where one is right, it is chosen with that. */
export function moveCursor(draft: Draft, by: 1 | -1, presented: Presented): Draft {
  if (draft.kind !== 'options' || presented.form !== 'choice') {
    return draft;
  }
  const from = draft.cursor ?? (by === 1 ? -1 : presented.options.length);
  const cursor = Math.max(0, Math.min(presented.options.length - 1, from + by));
  return presented.question.kind === 'multiple' ? { ...draft, cursor } : { ...draft, cursor, chosen: [cursor] };
}

/** Reads a draft as an answer; when it is none yet, says what is missing. */
export function readDraft(draft: Draft, presented: Presented): ReadAnswer {
  if (draft.kind === 'typed' || presented.form !== 'choice') {
    return readAnswer(presented, draft.kind === 'typed' ? draft.field.text : '');
  }
  const { options, choose } = presented;
  if (draft.chosen.length !== choose) {
    return { kind: 'unreadable', expected: missing(draft.chosen.length, choose) };
  }
  return { kind: 'answer', chosen: options.filter((_, index) => draft.chosen.includes(index)).map(({ id }) => id) };
}

function missing(chosen: number, choose: number): string {
  return choose === 1 ? 'Choose an option first, by its letter.' : `Choose ${choose}; you have chosen ${chosen}.`;
}
