/** A key that was pressed, or a text that was pasted. */
export interface KeyPress {
  /** The character itself, or a name: `Enter`, `Esc`, `Space`, `Up`, `PageDown`, `Ctrl-C`, `Shift-Tab`, `Paste`... */
  readonly name: string;
  /** What it would put into a text field; absent for keys that only act. */
  readonly text?: string;
}

const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\t': 'Tab',
  '\b': 'Backspace',
  '\u007f': 'Backspace',
};

/** Names the key of a control character; Ctrl with a letter sends the letter's place in the alphabet. */
export function controlKey(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const letter = code >= 1 && code <= 26 ? `Ctrl-${String.fromCharCode(code + 64)}` : undefined;
  return CONTROL_KEYS[character] ?? letter;
}

/** Keys by the last character of `ESC [ ... x` and `ESC O x`; mouse, focus and other reports are not here. */
const FINAL_KEYS: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  F: 'End',
  H: 'Home',
  Z: 'Shift-Tab',
};

/** Keys by the number of `ESC [ n ~`. */
const NUMBERED_KEYS: Readonly<Record<string, string>> = {
  1: 'Home',
  3: 'Delete',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
};

/** Names the key of `ESC O x`. */
export function shiftedKey(final: string): string | undefined {
  return FINAL_KEYS[final];
}

/** Names the key of an escape sequence; nothing for reports and for keys that mean nothing here. */
export function sequenceKey(parameters: string, final: string): string | undefined {
  if (!/^[0-9;]*$/.test(parameters)) {
    return undefined;
  }
  const [number = '', modifier = '1'] = parameters.split(';');
  const key = final === '~' ? NUMBERED_KEYS[number] : FINAL_KEYS[final];
  return key === undefined ? undefined : `${modifierNames(Number(modifier) - 1)}${key}`;
}

/** Names the modifiers of a sequence; xterm sends them as bits above 1. */
function modifierNames(bits: number): string {
  return [bits & 4 ? 'Ctrl-' : '', bits & 2 ? 'Alt-' : '', bits & 1 ? 'Shift-' : ''].join('');
}
