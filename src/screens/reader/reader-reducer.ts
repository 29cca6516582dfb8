import { cleanLine } from '../../text/clean.js';
import { type ScrollMove, scrolled } from '../../ui/scroll.js';
import { EMPTY_FIELD, editField, insertText, type TextField } from '../../ui/text-field.js';
import { type Ground, offsetAt, placeAt, placeOfSection, type ReaderPlace, sectionAt } from './reader-place.js';
import { type Found, searchFrom, searchOn } from './reader-search.js';
import type { ReaderState, ReaderStep, ReadResult } from './reader-state.js';
import { nextLink } from './reader-targets.js';
import type { SectionsSeen } from './sections-seen.js';

/** Gives the state after an action. */
export function reduceReader(state: ReaderState, { action, ground }: ReaderStep): ReaderState {
  const next: ReaderState = { ...state, notice: undefined };
  switch (action.kind) {
    case 'scroll':
      return scroll(next, action.move, ground);
    case 'outline':
      return { ...next, pane: { kind: 'outline', cursor: sectionAt(state.place, ground) } };
    case 'find':
      return { ...next, pane: { kind: 'find', field: EMPTY_FIELD, from: state.place }, search: undefined };
    case 'help':
      return { ...next, pane: { kind: 'help', offset: 0 } };
    case 'go':
      return state.pane.kind === 'outline' ? jumped(next, state.pane.cursor, ground) : next;
    case 'accept':
      return accepted(next, ground);
    case 'close':
      return closed(next);
    case 'backward':
      return { ...next, place: state.trail.at(-1) ?? state.place, trail: state.trail.slice(0, -1), link: undefined };
    case 'type':
      return typed(next, (field) => insertText(field, action.text), ground);
    case 'edit':
      return typed(next, (field) => editField(field, action.edit), ground);
    case 'step':
      return stepped(next, action.by, ground);
    case 'select-link':
      return linked(next, action.by, ground);
    case 'go-to-section':
      return jumped(next, action.section, ground);
    case 'copied':
      return { ...next, copied: action.code };
    case 'say':
      return { ...next, notice: action.notice };
    case 'seen':
      return saw(state, action.seen, action.saving);
  }
}

/** Nothing was done: what the last key said stays. */
function saw(state: ReaderState, { letters, read }: SectionsSeen, saving: ReadResult): ReaderState {
  return { ...state, letters, read: [...state.read, ...read], saving };
}

function scroll(state: ReaderState, move: ScrollMove, { text, height, help }: Ground): ReaderState {
  const { pane } = state;
  const { sections, lines } = text;
  switch (pane.kind) {
    case 'help':
      return { ...state, pane: { ...pane, offset: scrolled(pane.offset, move, { lines: help, height }) } };
    case 'outline': {
      // Unlike a text, a list is gone through to its last line.
      const cursor = scrolled(pane.cursor, move, { lines: sections.length + height - 1, height });
      return { ...state, pane: { ...pane, cursor } };
    }
    case 'text':
    case 'find': {
      const offset = scrolled(offsetAt(state.place, { text, height }), move, { lines: lines.length, height });
      return { ...state, place: placeAt(offset, { text }), link: undefined, copied: undefined };
    }
  }
}

/** Goes to a section, and remembers where from. */
function jumped(state: ReaderState, section: number, ground: Ground): ReaderState {
  const place = placeOfSection(section, ground);
  return { ...moved(state, place), trail: [...state.trail, state.place], pane: { kind: 'text' } };
}

/** What was selected in view is left behind. */
function moved(state: ReaderState, place: ReaderPlace): ReaderState {
  return { ...state, place, link: undefined, copied: undefined };
}

function typed(state: ReaderState, change: (field: TextField) => TextField, ground: Ground): ReaderState {
  const { pane } = state;
  if (pane.kind !== 'find') {
    return state;
  }
  const field = change(pane.field);
  const next: ReaderState = { ...state, pane: { ...pane, field } };
  if (field.text === pane.field.text) {
    return next;
  }
  return field.text.trim() === ''
    ? { ...moved(next, pane.from), search: undefined }
    : found(next, searchFrom(pane.from, field.text, ground));
}

function found(state: ReaderState, { search, place }: Found): ReaderState {
  return { ...moved(state, place), search };
}

function stepped(state: ReaderState, by: 1 | -1, ground: Ground): ReaderState {
  const { search, place } = state;
  return search === undefined
    ? { ...state, notice: cleanLine('Type / and what you look for first.') }
    : found(state, searchOn({ search, place }, by, ground));
}

/** Ends the typing of a search. Backspace leads back to where it began. */
function accepted(state: ReaderState, { text }: Ground): ReaderState {
  const { pane, search, trail } = state;
  if (pane.kind !== 'find') {
    return state;
  }
  const next: ReaderState = { ...state, pane: { kind: 'text' } };
  if (search !== undefined && text.find(search.wanted).length > 0) {
    return state.place === pane.from ? next : { ...next, trail: [...trail, pane.from] };
  }
  const notice = search === undefined ? undefined : cleanLine(`Nothing here holds \`${search.wanted.trim()}\`.`);
  return { ...next, search: undefined, notice };
}

/** Takes back what was done last. */
function closed(state: ReaderState): ReaderState {
  const { pane, link } = state;
  if (pane.kind === 'find') {
    return { ...moved(state, pane.from), pane: { kind: 'text' }, search: undefined };
  }
  if (pane.kind !== 'text') {
    return { ...state, pane: { kind: 'text' } };
  }
  return link === undefined ? { ...state, search: undefined } : { ...state, link: undefined };
}

function linked(state: ReaderState, by: 1 | -1, ground: Ground): ReaderState {
  const link = nextLink({ place: state.place, chosen: state.link }, by, ground);
  return link === undefined
    ? { ...state, notice: cleanLine('No link is in view; the related topics stand at the end.') }
    : { ...state, link };
}
