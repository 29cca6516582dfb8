import type { Showable } from '../../text/painted.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { FieldEdit, TextField } from '../../ui/text-field.js';
import type { Ground, ReaderPlace } from './reader-place.js';
import type { Search } from './reader-search.js';
import type { LettersRead, SectionsSeen } from './sections-seen.js';

/** What became of a section that was read: on disk, or kept with the reason in words. */
export type ReadResult = { readonly saved: true } | { readonly saved: false; readonly reason: Showable };

/** What stands in front: the text, or something that is done with it. */
export type ReaderPane =
  | { readonly kind: 'text' }
  | { readonly kind: 'outline'; readonly cursor: number }
  /** Words are typed; Esc goes back to where that began. */
  | { readonly kind: 'find'; readonly field: TextField; readonly from: ReaderPlace }
  | { readonly kind: 'help'; readonly offset: number };

/** Everything the reader shows beside the text. It holds no line numbers, so that it fits any width. */
export interface ReaderState {
  readonly place: ReaderPlace;
  /** Where jumps within the text came from. */
  readonly trail: readonly ReaderPlace[];
  readonly pane: ReaderPane;
  readonly search: Search | undefined;
  /** The link that is selected, counted from 0. */
  readonly link: number | undefined;
  /** The code block that was copied last, until something is done. */
  readonly copied: number | undefined;
  /** What was read on this visit. */
  readonly letters: LettersRead;
  /** Slugs of the sections read, on this visit or before. */
  readonly read: readonly string[];
  /** A sentence about the last key, until the next. */
  readonly notice: Showable | undefined;
  /** What became of the sections read last. */
  readonly saving: ReadResult;
}

export type ReaderAction =
  | { readonly kind: 'scroll'; readonly move: ScrollMove }
  | { readonly kind: 'outline' | 'find' | 'help' | 'go' | 'accept' | 'close' | 'backward' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'select-link'; readonly by: 1 | -1 }
  | { readonly kind: 'go-to-section'; readonly section: number }
  | { readonly kind: 'copied'; readonly code: number | undefined }
  | { readonly kind: 'say'; readonly notice: Showable }
  | { readonly kind: 'seen'; readonly seen: SectionsSeen; readonly saving: ReadResult };

/** An action, and the lines it is done on. */
export interface ReaderStep {
  readonly action: ReaderAction;
  readonly ground: Ground;
}

export interface ReaderStart {
  readonly place: ReaderPlace;
  readonly read: readonly string[];
  readonly notice?: Showable;
}

/** Gives what the reader shows first. */
export function startReader({ place, read, notice }: ReaderStart): ReaderState {
  return {
    place,
    trail: [],
    pane: { kind: 'text' },
    search: undefined,
    link: undefined,
    copied: undefined,
    letters: new Map(),
    read,
    notice,
    saving: { saved: true },
  };
}

/** Gives the context whose keys act now. */
export function contextOf({ pane, link, search }: ReaderState): ReaderContext {
  if (pane.kind !== 'text') {
    return PANE_CONTEXTS[pane.kind];
  }
  if (link !== undefined) {
    return 'reader-link';
  }
  return search === undefined ? 'reader' : 'reader-found';
}

const PANE_CONTEXTS = { outline: 'reader-outline', find: 'reader-find', help: 'help' } as const;

/** The contexts that the reader takes keys in. */
export type ReaderContext =
  | 'reader'
  | 'reader-link'
  | 'reader-found'
  | (typeof PANE_CONTEXTS)[keyof typeof PANE_CONTEXTS];
