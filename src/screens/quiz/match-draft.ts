import type { ReadAnswer } from '../../study/answers.js';
import type { Presented } from '../../study/presentation.js';
import { type DraftChange, stepped } from './draft-change.js';

/** Right sides being chosen for left ones. */
export interface MatchDraft {
  readonly kind: 'match';
  /** The left side under the cursor, counted from 0. */
  readonly cursor: number;
  /** The index of the right side of each left one; each is given once. */
  readonly chosen: readonly (number | undefined)[];
}

type Match = Extract<Presented, { readonly form: 'match' }>;

/** Nothing chosen. */
export function emptyMatch({ left }: Match): MatchDraft {
  return { kind: 'match', cursor: 0, chosen: left.map(() => undefined) };
}

/** Gives the pairs after a change. */
export function changeMatch(draft: MatchDraft, change: DraftChange, { left, right }: Match): MatchDraft {
  switch (change.kind) {
    case 'choose':
      return right[change.option] === undefined ? draft : choose(draft, change.option);
    case 'move':
      return { ...draft, cursor: stepped(draft.cursor, change.by, left.length) };
    case 'line':
      return left[change.line] === undefined ? draft : { ...draft, cursor: change.line };
    case 'take-away':
      return { ...draft, chosen: draft.chosen.with(draft.cursor, undefined) };
    default:
      return draft;
  }
}

/** Gives a right side to the left one under the cursor, taking it from another, and goes on to one that has none. */
function choose({ cursor, chosen: before, ...draft }: MatchDraft, right: number): MatchDraft {
  const chosen = before.map((other) => (other === right ? undefined : other)).with(cursor, right);
  const behind = chosen.findIndex((other, line) => other === undefined && line > cursor);
  const open = behind < 0 ? chosen.indexOf(undefined) : behind;
  return { ...draft, chosen, cursor: open < 0 ? cursor : open };
}

/** Reads the pairs; says how many left sides have none. */
export function readMatch({ chosen }: MatchDraft, { left, right }: Match): ReadAnswer {
  const open = chosen.filter((choice) => choice === undefined).length;
  return open > 0
    ? { kind: 'unreadable', expected: `Type a letter for each line; ${open === 1 ? '1 is' : `${open} are`} open.` }
    : { kind: 'answer', chosen: left.map(({ id }, line) => `${id}=${right[chosen[line] ?? -1]?.id}`) };
}
