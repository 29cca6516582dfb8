import { EMPTY_FIELD, editField, fieldWith, insertText, type TextField } from '../../ui/text-field.js';
import type { DraftChange } from './draft-change.js';

/** A text being typed. */
export interface TypedDraft {
  readonly kind: 'typed';
  readonly field: TextField;
  /** Which of the earlier lines stands in the field, counted from the newest, and what was typed before it came. */
  readonly recalled?: { readonly back: number; readonly typed: TextField };
}

/** Gives a draft in which a text is typed already. */
export function typedDraft(text: string): TypedDraft {
  return { kind: 'typed', field: text === '' ? EMPTY_FIELD : fieldWith(text) };
}

/** Gives the text after a change. */
export function changeTyped(draft: TypedDraft, change: DraftChange): TypedDraft {
  switch (change.kind) {
    case 'type':
      return { ...draft, field: insertText(draft.field, change.text) };
    case 'edit':
      return { ...draft, field: editField(draft.field, change.edit) };
    case 'recall':
      return recall(draft, change.by, change.lines);
    default:
      return draft;
  }
}

/** Goes back and forth among the lines of the session, as a shell does; what was being typed comes last. */
function recall({ field, recalled }: TypedDraft, by: 1 | -1, lines: readonly string[]): TypedDraft {
  const { back, typed } = recalled ?? { back: 0, typed: field };
  const next = Math.max(0, Math.min(lines.length, back - by));
  if (next === back) {
    return { kind: 'typed', field, ...(recalled && { recalled }) };
  }
  return next === 0
    ? { kind: 'typed', field: typed }
    : { kind: 'typed', field: fieldWith(lines.at(-next) ?? ''), recalled: { back: next, typed } };
}
