import type { ReadAnswer } from '../../study/answers.js';
import type { Presented } from '../../study/presentation.js';
import { type DraftChange, stepped } from './draft-change.js';

/** Steps being put in order. */
export interface OrderDraft {
  readonly kind: 'order';
  /** The steps by the index under which they were shown first, as they stand now. */
  readonly places: readonly number[];
  /** Counts places from 0. */
  readonly cursor: number;
  /** Whether the arrows move the step under the cursor. */
  readonly grabbed: boolean;
  /** How many steps from the top got their place by a letter. */
  readonly placed: number;
}

type Order = Extract<Presented, { readonly form: 'order' }>;

/** Gives the steps as they are shown first. */
export function emptyOrder({ steps }: Order): OrderDraft {
  return { kind: 'order', places: steps.map((_, index) => index), cursor: 0, grabbed: false, placed: 0 };
}

/** Gives the order after a change. */
export function changeOrder(draft: OrderDraft, change: DraftChange): OrderDraft {
  switch (change.kind) {
    case 'choose':
      return place(draft, change.option);
    case 'toggle':
      return { ...draft, grabbed: !draft.grabbed };
    case 'move':
      return draft.grabbed
        ? shift(draft, change.by)
        : { ...draft, cursor: stepped(draft.cursor, change.by, draft.places.length) };
    case 'shift':
      return shift(draft, change.by);
    case 'take-away':
      return { ...draft, placed: Math.max(0, draft.placed - 1), cursor: Math.max(0, draft.placed - 1) };
    default:
      return draft;
  }
}

function shift(draft: OrderDraft, by: 1 | -1): OrderDraft {
  const to = stepped(draft.cursor, by, draft.places.length);
  return { ...moved(draft, draft.cursor, to), placed: 0 };
}

/** Gives the next place to a step; one that has its place already gives it up, with those behind it. */
function place(draft: OrderDraft, step: number): OrderDraft {
  const from = draft.places.indexOf(step);
  if (from < 0) {
    return draft;
  }
  return from < draft.placed
    ? { ...draft, placed: from, cursor: from }
    : { ...moved(draft, from, draft.placed), placed: draft.placed + 1 };
}

function moved(draft: OrderDraft, from: number, to: number): OrderDraft {
  const others = draft.places.filter((_, index) => index !== from);
  const places = [...others.slice(0, to), ...draft.places.slice(from, from + 1), ...others.slice(to)];
  return { ...draft, places, cursor: to };
}

/** Reads the order of the steps. The one they were given in is never right, so that Enter alone answers nothing. */
export function readOrder({ places }: OrderDraft, { steps }: Order): ReadAnswer {
  return places.every((step, index) => step === index)
    ? { kind: 'unreadable', expected: 'Put the steps in order first: J and K, or all letters.' }
    : { kind: 'answer', chosen: places.flatMap((step) => steps[step]?.id ?? []) };
}
