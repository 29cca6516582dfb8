import { filterCommands, filterWords, type GroupedCommand } from '../../study/command-filter.js';
import type { ScrollMove } from '../../ui/scroll.js';
import { EMPTY_FIELD, editField, type FieldEdit, insertText, type TextField } from '../../ui/text-field.js';

/** Everything the screen shows on which a command is picked. */
export interface PickState {
  readonly commands: readonly GroupedCommand[];
  /** The filter being typed. */
  readonly field: TextField;
  /** The commands that the filter lets through. */
  readonly found: readonly GroupedCommand[];
  /** Which of those found is selected, counted from 0. */
  readonly cursor: number;
  /** The first line that was shown before the last move: the list stands still while the cursor moves within it. */
  readonly offset: number;
}

export type PickAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  | {
      readonly kind: 'move';
      readonly move: ScrollMove;
      /** How many commands a page has. */
      readonly page: number;
      /** The first line shown now. */
      readonly offset: number;
    };

/** Gives what the screen shows first. */
export function startPick(commands: readonly GroupedCommand[]): PickState {
  return { commands, field: EMPTY_FIELD, found: commands, cursor: 0, offset: 0 };
}

/** Gives the state after an action. */
export function reducePick(state: PickState, action: PickAction): PickState {
  switch (action.kind) {
    case 'type':
      return filtered(state, insertText(state.field, action.text));
    case 'edit':
      return filtered(state, editField(state.field, action.edit));
    case 'move':
      return { ...state, cursor: moved(state, MOVES[action.move](action.page)), offset: action.offset };
  }
}

/** Gives the words that the list is filtered by. */
export function wordsOf({ field }: PickState): readonly string[] {
  return filterWords(field.text);
}

/** Gives the command under the cursor; nothing when none is found. */
export function selectedOf({ found, cursor }: PickState): GroupedCommand | undefined {
  return found[cursor];
}

/** The command that was selected stays so while the filter lets it through. */
function filtered(state: PickState, field: TextField): PickState {
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

function moved({ found, cursor }: PickState, by: number): number {
  return Math.max(0, Math.min(cursor + by, found.length - 1));
}
