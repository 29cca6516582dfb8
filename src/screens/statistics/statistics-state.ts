import type { Clean } from '../../study/clean.js';
import type { KeyContext } from '../../ui/key-table.js';

/** The parts in the order of their numbers. */
export const PARTS = ['overview', 'topics', 'exam', 'memory', 'weak'] as const;

export type PartName = (typeof PARTS)[number];

/** What the statistics show. It is plain, so that they come back as they were left. */
export interface StatisticsState {
  readonly part: PartName;
  readonly page: 'figures' | 'help';
  /** The first line shown of each part. */
  readonly offsets: Readonly<Record<PartName | 'help', number>>;
  /** Which line of the parts that are lists is selected, counted from 0. */
  readonly cursors: Readonly<Record<PartName, number>>;
  /** The topics whose sections are shown. */
  readonly unfolded: readonly Clean[];
  /** Which exam is shown, counted from 0; behind the last one comes the first. */
  readonly exam: number;
}

export type StatisticsAction =
  | { readonly kind: 'show-part'; readonly part: PartName }
  /** To the part so many further; behind the last one comes the first. */
  | { readonly kind: 'turn-part'; readonly by: 1 | -1 }
  | { readonly kind: 'next-exam' }
  | { readonly kind: 'turn-page'; readonly page: StatisticsState['page'] }
  | { readonly kind: 'scroll'; readonly offset: number }
  | {
      readonly kind: 'select';
      readonly cursor: number;
      /** The first line shown now: the list stands still while the cursor moves within it. */
      readonly offset: number;
    }
  /** Shows the sections of a topic, or hides them; the cursor goes to the topic. */
  | { readonly kind: 'unfold'; readonly topic: Clean; readonly cursor: number };

/** Where the statistics open. */
export interface StatisticsStart {
  readonly part?: PartName;
  /** The topic whose sections are shown, and which of the list it is. */
  readonly topic?: { readonly id: Clean; readonly cursor: number };
}

const NONE: StatisticsState['cursors'] = { overview: 0, topics: 0, exam: 0, memory: 0, weak: 0 };

/** Gives what the statistics show first. */
export function startStatistics({ part, topic }: StatisticsStart): StatisticsState {
  return {
    part: part ?? (topic === undefined ? 'overview' : 'topics'),
    page: 'figures',
    offsets: { ...NONE, help: 0 },
    cursors: { ...NONE, topics: topic?.cursor ?? 0 },
    unfolded: topic === undefined ? [] : [topic.id],
    exam: 0,
  };
}

/** Gives the state after an action. */
export function reduceStatistics(state: StatisticsState, action: StatisticsAction): StatisticsState {
  const { part, cursors } = state;
  switch (action.kind) {
    case 'show-part':
      return { ...state, part: action.part };
    case 'turn-part': {
      const place = (PARTS.indexOf(part) + action.by + PARTS.length) % PARTS.length;
      return { ...state, part: PARTS[place] ?? part };
    }
    case 'next-exam':
      return { ...scrolledTo(state, 0), exam: state.exam + 1 };
    case 'turn-page':
      return { ...state, page: action.page, offsets: { ...state.offsets, help: 0 } };
    case 'scroll':
      return scrolledTo(state, action.offset);
    case 'select':
      return { ...scrolledTo(state, action.offset), cursors: { ...cursors, [part]: action.cursor } };
    case 'unfold':
      return {
        ...state,
        unfolded: toggled(state.unfolded, action.topic),
        cursors: { ...cursors, topics: action.cursor },
      };
  }
}

function scrolledTo(state: StatisticsState, offset: number): StatisticsState {
  return { ...state, offsets: { ...state.offsets, [shownPart(state)]: offset } };
}

function toggled(unfolded: readonly Clean[], topic: Clean): readonly Clean[] {
  return unfolded.includes(topic) ? unfolded.filter((other) => other !== topic) : [...unfolded, topic];
}

/** Gives what is on the screen: a part, or the help over it. */
export function shownPart({ page, part }: StatisticsState): PartName | 'help' {
  return page === 'help' ? 'help' : part;
}

/** The context whose keys act in each part. */
export const PART_CONTEXTS = {
  overview: 'stats',
  topics: 'stats-topics',
  exam: 'stats-exam',
  memory: 'stats',
  weak: 'stats-weak',
} as const satisfies Readonly<Record<PartName, KeyContext>>;
