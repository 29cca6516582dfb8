import type { Choice } from '../../study/exam/sitting.js';

/** An answer in the making: the option under the cursor by its index, and the ids of those chosen. */
export interface Draft {
  readonly cursor: number | undefined;
  readonly chosen: readonly string[];
}

/** Gives the draft of a question with ids that are chosen already; without them Enter alone answers nothing. */
export function draftOf({ options, choose }: Choice, chosen: readonly string[]): Draft {
  const only = choose === 1 ? options.findIndex(({ id }) => chosen.includes(id)) : -1;
  return { cursor: only < 0 ? undefined : only, chosen };
}

/** Chooses an option; where several are right, a second time takes it back. */
export function chooseOption(draft: Draft, index: number, { options, choose }: Choice): Draft {
  const option = options[index];
  if (option === undefined) {
    return draft;
  }
  if (choose === 1) {
    return { cursor: index, chosen: [option.id] };
  }
  const others = draft.chosen.filter((id) => id !== option.id);
  return { cursor: index, chosen: others.length === draft.chosen.length ? [...others, option.id] : others };
}

/** Moves to the next option or the one before; where one is right, it is chosen with that. */
export function moveCursor(draft: Draft, by: 1 | -1, choice: Choice): Draft {
  const last = choice.options.length - 1;
  const from = draft.cursor ?? (by === 1 ? -1 : last + 1);
  const cursor = Math.max(0, Math.min(last, from + by));
  return choice.choose === 1 ? chooseOption(draft, cursor, choice) : { ...draft, cursor };
}

/** Says what a draft lacks to be an answer; nothing when it is one. */
export function missingIn({ chosen }: Draft, { choose }: Choice): string | undefined {
  if (chosen.length === choose) {
    return undefined;
  }
  return choose === 1
    ? 'Choose an option first, by its letter.'
    : `Choose ${choose}; you have chosen ${chosen.length}.`;
}

/** Tells whether the same options are chosen, in whatever order. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
