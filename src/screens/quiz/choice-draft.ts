import type { ReadAnswer } from '../../study/answers.js';
import type { Presented } from '../../study/presentation.js';
import { type DraftChange, stepped } from './draft-change.js';

/** Options by index: the one under the cursor, and those chosen. */
export interface ChoiceDraft {
  readonly kind: 'options';
  readonly cursor: number | undefined;
  readonly chosen: readonly number[];
}

type Choice = Extract<Presented, { readonly form: 'choice' }>;

/** No option chosen. */
export const EMPTY_CHOICE: ChoiceDraft = { kind: 'options', cursor: undefined, chosen: [] };

/** Gives the options chosen after a change. */
export function changeChoice(draft: ChoiceDraft, change: DraftChange, presented: Choice): ChoiceDraft {
  switch (change.kind) {
    case 'choose':
      return choose(draft, change.option, presented);
    case 'toggle':
      return draft.cursor === undefined ? draft : choose(draft, draft.cursor, presented);
    case 'move':
      return move(draft, change.by, presented);
    default:
      return draft;
  }
}

/** Chooses an option; where several are right, a second time takes it back. */
function choose(draft: ChoiceDraft, option: number, { question, options }: Choice): ChoiceDraft {
  if (options[option] === undefined) {
    return draft;
  }
  if (question.kind !== 'multiple') {
    return { ...draft, cursor: option, chosen: [option] };
  }
  const others = draft.chosen.filter((chosen) => chosen !== option);
  const chosen = others.length === draft.chosen.length ? [...others, option] : others;
  return { ...draft, cursor: option, chosen };
}

/** Moves to the next option or the one before; where one is right, it is chosen with that. */
function move(draft: ChoiceDraft, by: 1 | -1, { question, options }: Choice): ChoiceDraft {
  const cursor = stepped(draft.cursor ?? (by === 1 ? -1 : options.length), by, options.length);
  return question.kind === 'multiple' ? { ...draft, cursor } : { ...draft, cursor, chosen: [cursor] };
}

/** Reads the options chosen, in the order in which they are shown; says how many are missing. */
export function readChoice({ chosen }: ChoiceDraft, { options, choose: wanted }: Choice): ReadAnswer {
  return chosen.length === wanted
    ? { kind: 'answer', chosen: options.filter((_, index) => chosen.includes(index)).map(({ id }) => id) }
    : { kind: 'unreadable', expected: missing(chosen.length, wanted) };
}

function missing(chosen: number, wanted: number): string {
  return wanted === 1 ? 'Choose an option first, by its letter.' : `Choose ${wanted}; you have chosen ${chosen}.`;
}
