import type { Clean } from '../../study/clean.js';
import { filterWords } from '../../study/command-filter.js';
import type { KeyContext } from '../../ui/key-table.js';
import { movedCursor, type ScrollMove } from '../../ui/scroll.js';
import { EMPTY_FIELD, editField, type FieldEdit, insertText, type TextField } from '../../ui/text-field.js';
import type { HomeExam, HomeFacts, HomeTopic } from './home-facts.js';

/** What brings the screen back as it was left. */
export interface HomePlace {
  /** The topic under the cursor; absent when the filter let none through. */
  readonly topic: Clean | undefined;
  readonly filter: TextField;
  readonly offset: number;
}

/** What lies over the list of topics, if anything does. */
export type HomePage =
  | { readonly kind: 'topics' }
  /** The filter is open: what is typed goes into it. */
  | { readonly kind: 'filter' }
  | { readonly kind: 'exams'; readonly exams: readonly HomeExam[]; readonly cursor: number }
  | { readonly kind: 'help'; readonly over: Exclude<HomePage, { kind: 'help' }>; readonly offset: number };

/** Everything the home screen shows. */
export interface HomeState {
  readonly facts: HomeFacts;
  readonly page: HomePage;
  readonly filter: TextField;
  /** The topics that the filter lets through. */
  readonly found: readonly HomeTopic[];
  /** Which of those found is selected, counted from 0. */
  readonly cursor: number;
  /** The first line of the list that was shown before the last move. */
  readonly offset: number;
  /** A sentence about the last key, until the next. */
  readonly notice: Clean | undefined;
}

export type HomeAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  | { readonly kind: 'turn-page'; readonly page: HomePage }
  | { readonly kind: 'take-filter-off' }
  | { readonly kind: 'open-help' }
  /** Closes what lies over the topics, with the filter that was being typed. */
  | { readonly kind: 'close' }
  | { readonly kind: 'say'; readonly notice: Clean }
  | { readonly kind: 'scroll-help'; readonly offset: number }
  | {
      readonly kind: 'move';
      readonly move: ScrollMove;
      /** How many entries a page has. */
      readonly page: number;
      /** The first line of the list that is shown now. */
      readonly offset: number;
    };

export const TOPICS_PAGE: HomePage = { kind: 'topics' };

/** Gives what the screen shows first, or again. */
export function startHome(facts: HomeFacts, place?: HomePlace): HomeState {
  const filter = place?.filter ?? EMPTY_FIELD;
  const found = filterTopics(facts.topics, filter);
  const cursor = found.findIndex(({ id }) => id === place?.topic);
  return {
    facts,
    page: TOPICS_PAGE,
    filter,
    found,
    cursor: Math.max(0, cursor),
    offset: place?.offset ?? 0,
    notice: undefined,
  };
}

/** Gives what brings the screen back as it is. */
export function placeOf(state: HomeState): HomePlace {
  return { topic: selectedOf(state)?.id, filter: state.filter, offset: state.offset };
}

/** Gives the state after an action. */
export function reduceHome(state: HomeState, action: HomeAction): HomeState {
  const next = { ...state, notice: undefined };
  switch (action.kind) {
    case 'type':
      return filtered(next, insertText(state.filter, action.text));
    case 'edit':
      return filtered(next, editField(state.filter, action.edit));
    case 'turn-page':
      return { ...next, page: action.page };
    case 'take-filter-off':
      return filtered(next, EMPTY_FIELD);
    case 'open-help':
      return state.page.kind === 'help' ? next : { ...next, page: { kind: 'help', over: state.page, offset: 0 } };
    case 'close':
      return closed(next);
    case 'say':
      return { ...next, notice: action.notice };
    case 'scroll-help':
      return state.page.kind === 'help' ? { ...next, page: { ...state.page, offset: action.offset } } : next;
    case 'move':
      return moved(next, action);
  }
}

function moved(state: HomeState, { move, page, offset }: Extract<HomeAction, { kind: 'move' }>): HomeState {
  if (state.page.kind === 'exams') {
    const { exams, cursor } = state.page;
    const viewport = { lines: exams.length, height: page };
    return { ...state, page: { ...state.page, cursor: movedCursor(cursor, move, viewport) } };
  }
  const viewport = { lines: state.found.length, height: page };
  return { ...state, cursor: movedCursor(state.cursor, move, viewport), offset };
}

function closed(state: HomeState): HomeState {
  const { page } = state;
  const topics = { ...state, page: page.kind === 'help' ? page.over : TOPICS_PAGE };
  return page.kind === 'filter' ? filtered(topics, EMPTY_FIELD) : topics;
}

/** The topic that was selected stays so while the filter lets it through. */
function filtered(state: HomeState, filter: TextField): HomeState {
  if (filter.text === state.filter.text) {
    return { ...state, filter };
  }
  const found = filterTopics(state.facts.topics, filter);
  const selected = selectedOf(state);
  const kept = selected === undefined ? -1 : found.indexOf(selected);
  return { ...state, filter, found, cursor: Math.max(0, kept), offset: 0 };
}

/** Gives the topics in whose name, id or category every word occurs, be it within a word. */
function filterTopics(topics: readonly HomeTopic[], { text }: TextField): readonly HomeTopic[] {
  const words = filterWords(text);
  return topics.filter(({ id, title, category }) => {
    const searched = `${title}\n${id}\n${category}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** Gives the topic under the cursor; nothing when none is found. */
export function selectedOf({ found, cursor }: HomeState): HomeTopic | undefined {
  return found[cursor];
}

/** Tells whether a filter is on, open or not. */
export function isFiltered({ filter }: HomeState): boolean {
  return filterWords(filter.text).length > 0;
}

const CONTEXTS = {
  topics: 'home',
  filter: 'home-filter',
  exams: 'home-exams',
  help: 'help',
} as const satisfies Record<HomePage['kind'], KeyContext>;

export type HomeContext = (typeof CONTEXTS)[HomePage['kind']];

/** Gives the context whose keys act now. */
export function contextOf({ kind }: HomePage): HomeContext {
  return CONTEXTS[kind];
}
