import { filterCommands, filterWords, type GroupedCommand } from '../../study/command-filter.js';
import type { Showable } from '../../text/painted.js';
import type { KeyContext } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import { EMPTY_FIELD, editField, type FieldEdit, insertText, type TextField } from '../../ui/text-field.js';

/** A page over the list: a command taken apart, or the keys; with the first line shown. */
export type OverPage =
  | { readonly kind: 'command'; readonly offset: number }
  | { readonly kind: 'help'; readonly offset: number; readonly over: CheatsheetPage };

export type CheatsheetPage = { readonly kind: 'list' } | OverPage;

/** Everything the screen shows. */
export interface CheatsheetState {
  /** Whether commands are looked up, or one is picked to be printed. */
  readonly purpose: 'browse' | 'pick';
  readonly commands: readonly GroupedCommand[];
  /** The filter. */
  readonly field: TextField;
  /** Whether the filter is open: then letters are text. */
  readonly isFiltering: boolean;
  /** The commands that the filter lets through. */
  readonly found: readonly GroupedCommand[];
  /** Which of those found is selected, counted from 0. */
  readonly cursor: number;
  /** The first line of the list before the last move: the list stands still while the cursor moves within it. */
  readonly offset: number;
  readonly page: CheatsheetPage;
  /** A sentence about the last key, until the next. */
  readonly notice: Showable | undefined;
}

export type CheatsheetAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  | {
      readonly kind: 'move';
      readonly move: ScrollMove;
      /** How many commands a page has. */
      readonly page: number;
      /** The first line shown now. */
      readonly offset: number;
    }
  | { readonly kind: 'open-filter' }
  | { readonly kind: 'take-filter-off' }
  /** Takes the selected command apart. */
  | { readonly kind: 'show' }
  /** Takes one of its neighbours apart. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'scroll'; readonly offset: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'close' }
  | { readonly kind: 'tell'; readonly notice: Showable };

/** Gives what the screen shows first: all commands; who picks one types at once, without a key that opens the filter. */
export function startCheatsheet(
  commands: readonly GroupedCommand[],
  purpose: CheatsheetState['purpose'],
): CheatsheetState {
  return {
    purpose,
    commands,
    field: EMPTY_FIELD,
    isFiltering: purpose === 'pick',
    found: commands,
    cursor: 0,
    offset: 0,
    page: { kind: 'list' },
    notice: undefined,
  };
}

/** Gives the state after an action. */
export function reduceCheatsheet(state: CheatsheetState, action: CheatsheetAction): CheatsheetState {
  const next = { ...state, notice: undefined };
  switch (action.kind) {
    case 'type':
      return filtered(next, insertText(state.field, action.text));
    case 'edit':
      return filtered(next, editField(state.field, action.edit));
    case 'move':
      return { ...next, cursor: moved(state, MOVES[action.move](action.page)), offset: action.offset };
    case 'open-filter':
      return { ...next, isFiltering: true, field: editField(state.field, 'end') };
    case 'take-filter-off':
      return { ...filtered(next, EMPTY_FIELD), isFiltering: false };
    case 'show':
      return shown(next);
    case 'step':
      return shown({ ...next, cursor: moved(state, action.by) });
    case 'scroll':
      return state.page.kind === 'list' ? next : { ...next, page: { ...state.page, offset: action.offset } };
    case 'help':
      return { ...next, page: { kind: 'help', offset: 0, over: state.page } };
    case 'close':
      return { ...next, page: state.page.kind === 'help' ? state.page.over : { kind: 'list' } };
    case 'tell':
      return { ...next, notice: action.notice };
  }
}

/** Gives the words that the list is filtered by. */
export function wordsOf({ field }: Pick<CheatsheetState, 'field'>): readonly string[] {
  return filterWords(field.text);
}

/** Gives the command under the cursor; nothing when none is found. */
export function selectedOf({ found, cursor }: CheatsheetState): GroupedCommand | undefined {
  return found[cursor];
}

/** The contexts of this screen. */
export type CheatsheetContext = Extract<
  KeyContext,
  'cheatsheet' | 'cheatsheet-filtered' | 'cheatsheet-filter' | 'cheatsheet-command' | 'pick' | 'help'
>;

/** Gives the context whose keys act now. */
export function contextOf(state: CheatsheetState): CheatsheetContext {
  return state.page.kind === 'help' ? 'help' : contextUnder(state.page, state);
}

/** Gives the context whose keys act on a page, or that a help over it explains. */
export function contextUnder(
  page: CheatsheetPage,
  { purpose, isFiltering, field }: CheatsheetState,
): Exclude<CheatsheetContext, 'help'> {
  if (page.kind === 'command') {
    return 'cheatsheet-command';
  }
  if (purpose === 'pick') {
    return 'pick';
  }
  if (isFiltering) {
    return 'cheatsheet-filter';
  }
  return field.text === '' ? 'cheatsheet' : 'cheatsheet-filtered';
}

/** A filter that was typed to find the command has done its work: letters are keys when one comes back. */
function shown(state: CheatsheetState): CheatsheetState {
  return selectedOf(state) === undefined
    ? state
    : { ...state, isFiltering: false, page: { kind: 'command', offset: 0 } };
}

/** The command that was selected stays so while the filter lets it through. */
function filtered(state: CheatsheetState, field: TextField): CheatsheetState {
  if (field.text === state.field.text) {
    return { ...state, field };
  }
  const found = filterCommands(state.commands, filterWords(field.text));
  const selected = selectedOf(state);
  const kept = selected === undefined ? -1 : found.indexOf(selected);
  return { ...state, field, found, cursor: Math.max(0, kept), offset: 0 };
}

const MOVES: Readonly<Record<ScrollMove, (page: number) => number>> = {
  'line-up': () => -1,
  'line-down': () => 1,
  'page-up': (page) => -page,
  'page-down': (page) => page,
  top: () => -Infinity,
  bottom: () => Infinity,
};

function moved({ found, cursor }: CheatsheetState, by: number): number {
  return Math.max(0, Math.min(cursor + by, found.length - 1));
}
