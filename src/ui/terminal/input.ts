import { controlKey, type KeyPress, sequenceKey, shiftedKey } from './key-names.js';

/**
 * Turns what a terminal sends into keys. A pure machine that looks at one character at a time, so that any split of the
 * same input gives the same keys: slow links cut escape sequences in two, and fast typing joins keys in one read.
 */

/** What the characters before this one have begun. */
export type InputState =
  | { readonly mode: 'ground' }
  /** After a lone ESC: the key itself, or the start of a sequence. */
  | { readonly mode: 'escape' }
  /** After `ESC [`. */
  | { readonly mode: 'sequence'; readonly parameters: string }
  /** After `ESC O`. */
  | { readonly mode: 'shifted' }
  /** Inside a reply of the terminal (OSC, DCS, APC...), which ends at BEL or `ESC \`. */
  | { readonly mode: 'report'; readonly length: number; readonly escaped: boolean }
  /** Between the marks of a bracketed paste; `tail` holds the last characters, to find the end mark. */
  | { readonly mode: 'paste'; readonly text: string; readonly tail: string }
  /** Some characters that belong to a key or a mouse report of no interest. */
  | { readonly mode: 'skip'; readonly left: number };

/** What an input gave, and what it left begun. */
export interface DecodedInput {
  readonly state: InputState;
  readonly keys: readonly KeyPress[];
}

/** The state before any input. */
export const GROUND: InputState = { mode: 'ground' };

const ESC = '\u001b';
const PASTE_END = `${ESC}[201~`;
/** A one-line answer needs no more; what is pasted beyond it is dropped. */
const PASTE_LIMIT = 10_000;
const REPORT_LIMIT = 4_096;

/** Decodes more input. */
export function decodeInput(state: InputState, input: string): DecodedInput {
  const keys: KeyPress[] = [];
  let current = state;
  for (const character of input) {
    const step = stepOf(current, character);
    current = step.state;
    keys.push(...step.keys);
  }
  return { state: current, keys };
}

/** Tells whether an ESC is held that may be a key by itself, or the start of a sequence still on its way. */
export function isEscapeHeld(state: InputState): boolean {
  return state.mode === 'escape';
}

/** Takes a held ESC for the key, since nothing followed it in time. */
export function releaseEscape(state: InputState): DecodedInput {
  return isEscapeHeld(state) ? { state: GROUND, keys: [{ name: 'Esc' }] } : { state, keys: [] };
}

function stepOf(state: InputState, character: string): DecodedInput {
  // Interrupting works whatever was begun: a cut sequence or an unfinished paste must not swallow it.
  if (character === '\u0003') {
    return pressed('Ctrl-C');
  }
  switch (state.mode) {
    case 'ground':
      return fromGround(character);
    case 'escape':
      return fromEscape(character);
    case 'sequence':
      return fromSequence(state.parameters, character);
    case 'shifted':
      return isPrintableAscii(character) ? keyNamed(shiftedKey(character)) : fromGround(character);
    case 'report':
      return fromReport(state, character);
    case 'paste':
      return fromPaste(state, character);
    case 'skip':
      return { state: state.left > 1 ? { mode: 'skip', left: state.left - 1 } : GROUND, keys: [] };
  }
}

function fromGround(character: string): DecodedInput {
  if (character === ESC) {
    return { state: { mode: 'escape' }, keys: [] };
  }
  if (character < ' ' || character === '\u007f') {
    return keyNamed(controlKey(character));
  }
  return isText(character) ? typed(character) : { state: GROUND, keys: [] };
}

function isText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code >= 0x7f && code < 0xa0;
  const isBroken = code === 0xfffd || (code >= 0xd800 && code <= 0xdfff);
  return !isControl && !isBroken;
}

function isPrintableAscii(character: string): boolean {
  return character >= ' ' && character <= '~';
}

const REPORT_STARTS = new Set([']', 'P', 'X', '^', '_']);

function fromEscape(character: string): DecodedInput {
  if (character === '[') {
    return { state: { mode: 'sequence', parameters: '' }, keys: [] };
  }
  if (character === 'O') {
    return { state: { mode: 'shifted' }, keys: [] };
  }
  if (REPORT_STARTS.has(character)) {
    return { state: { mode: 'report', length: 0, escaped: false }, keys: [] };
  }
  if (isPrintableAscii(character)) {
    return pressed(`Alt-${character}`);
  }
  if (controlKey(character) === 'Backspace') {
    return pressed('Alt-Backspace');
  }
  const next = fromGround(character);
  return { state: next.state, keys: [{ name: 'Esc' }, ...next.keys] };
}

function fromSequence(parameters: string, character: string): DecodedInput {
  if (character >= ' ' && character <= '?') {
    return { state: { mode: 'sequence', parameters: (parameters + character).slice(0, 32) }, keys: [] };
  }
  if (!isPrintableAscii(character)) {
    return fromGround(character);
  }
  if (parameters === '' && (character === 'M' || character === '[')) {
    // An old mouse report has three bytes more; a function key of the Linux console has one.
    return { state: { mode: 'skip', left: character === 'M' ? 3 : 1 }, keys: [] };
  }
  if (parameters === '200' && character === '~') {
    return { state: { mode: 'paste', text: '', tail: '' }, keys: [] };
  }
  return keyNamed(sequenceKey(parameters, character));
}

function fromReport(state: Extract<InputState, { mode: 'report' }>, character: string): DecodedInput {
  const isEnd = character === '\u0007' || character === '\u009c' || (state.escaped && character === '\\');
  if (isEnd || state.length > REPORT_LIMIT) {
    return { state: GROUND, keys: [] };
  }
  if (character < ' ' && character !== ESC) {
    return fromGround(character);
  }
  return { state: { mode: 'report', length: state.length + 1, escaped: character === ESC }, keys: [] };
}

function fromPaste(state: Extract<InputState, { mode: 'paste' }>, character: string): DecodedInput {
  const tail = (state.tail + character).slice(-PASTE_END.length);
  if (tail === PASTE_END) {
    const text = state.text.endsWith(PASTE_END.slice(0, -1)) ? state.text.slice(0, 1 - PASTE_END.length) : state.text;
    return { state: GROUND, keys: [{ name: 'Paste', text: text.replace(/\r\n?/g, '\n') }] };
  }
  const text = state.text.length < PASTE_LIMIT ? state.text + character : state.text;
  return { state: { mode: 'paste', text, tail }, keys: [] };
}

function typed(character: string): DecodedInput {
  return { state: GROUND, keys: [{ name: character === ' ' ? 'Space' : character, text: character }] };
}

function pressed(name: string): DecodedInput {
  return { state: GROUND, keys: [{ name }] };
}

function keyNamed(name: string | undefined): DecodedInput {
  return name === undefined ? { state: GROUND, keys: [] } : pressed(name);
}
