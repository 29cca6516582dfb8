import { StringDecoder } from 'node:string_decoder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeInput, GROUND, type InputState, isEscapeHeld, releaseEscape } from '../../../src/ui/terminal/input.js';

/** Gives the names of the keys of an input that comes in one read, and then nothing more. */
function keysOf(input: string): readonly string[] {
  const { state, keys } = decodeInput(GROUND, input);
  return [...keys, ...releaseEscape(state).keys].map(({ name }) => name);
}

test.each([
  ['letters, one key each', 'aq', ['a', 'q']],
  ['a blank', ' ', ['Space']],
  ['Enter', '\r', ['Enter']],
  ['Tab and its reverse', '\t\u001b[Z', ['Tab', 'Shift-Tab']],
  ['Backspace as most terminals send it', '\u007f', ['Backspace']],
  ['Backspace as some send it', '\b', ['Backspace']],
  ['Delete', '\u001b[3~', ['Delete']],
  ['arrows', '\u001b[A\u001b[B\u001b[C\u001b[D', ['Up', 'Down', 'Right', 'Left']],
  ['arrows in application mode', '\u001bOA\u001bOB', ['Up', 'Down']],
  [
    'Home and End in their three forms',
    '\u001b[H\u001b[F\u001bOH\u001bOF\u001b[1~\u001b[4~',
    ['Home', 'End', 'Home', 'End', 'Home', 'End'],
  ],
  ['pages', '\u001b[5~\u001b[6~', ['PageUp', 'PageDown']],
  ['keys with modifiers', '\u001b[1;5C\u001b[1;2D\u001b[3;5~', ['Ctrl-Right', 'Shift-Left', 'Ctrl-Delete']],
  ['Ctrl with letters', '\u0001\u0014\u001a', ['Ctrl-A', 'Ctrl-T', 'Ctrl-Z']],
  ['Ctrl-C behind keys typed ahead', 'abc\u0003', ['a', 'b', 'c', 'Ctrl-C']],
  ['Alt with a letter, which is not Esc', '\u001bb', ['Alt-b']],
  [
    'Alt with Backspace, which deletes a word and leaves nothing',
    '\u001b\u007f\u001b\b',
    ['Alt-Backspace', 'Alt-Backspace'],
  ],
  ['Esc alone', '\u001b', ['Esc']],
  ['Esc twice', '\u001b\u001b', ['Esc', 'Esc']],
  ['Esc and then Enter', '\u001b\r', ['Esc', 'Enter']],
  ['characters outside ASCII', 'é日👍', ['é', '日', '👍']],
])('keys: %s', (_what, input, keys) => {
  expect(keysOf(input)).toEqual(keys);
});

test.each([
  ['a mouse click', '\u001b[<0;10;5M\u001b[<0;10;5m'],
  ['a mouse click in the old form', '\u001b[M !!'],
  ['a mouse click in the form of urxvt', '\u001b[32;10;5M'],
  ['focus', '\u001b[I\u001b[O'],
  ['what the terminal is', '\u001b[?62;22c\u001b[>0;276;0c'],
  ['where the cursor is', '\u001b[12;40R'],
  ['a colour, ended by BEL', '\u001b]11;rgb:0000/0000/0000\u0007'],
  ['a title, ended by ST', '\u001b]lé title\u001b\\'],
  ['a device control string', '\u001bP1$r0m\u001b\\'],
  ['a function key', '\u001bOP\u001b[15~\u001b[[A'],
  ['a control character of eight bits', '\u009b\u0085'],
  ['half of a pair', '\ud83d'],
  ['bytes that are no text', '\ufffd'],
])('what is not a key gives none: %s', (_what, input) => {
  expect(keysOf(`a${input}b`)).toEqual(['a', 'b']);
});

test('a paste is one event, whatever stands in it', () => {
  const { keys } = decodeInput(GROUND, 'a\u001b[200~q\r\nb\u001b[A~\u001b[201~c');
  expect(keys).toEqual([
    { name: 'a', text: 'a' },
    { name: 'Paste', text: 'q\nb\u001b[A~' },
    { name: 'c', text: 'c' },
  ]);
});

test('a paste is cut at a length that no answer has, and the keys behind it count again', () => {
  const { keys } = decodeInput(GROUND, `\u001b[200~${'x'.repeat(20_000)}\u001b[201~q`);
  expect(keys.map(({ name, text }) => [name, text?.length])).toEqual([
    ['Paste', 10_000],
    ['q', 1],
  ]);
});

test.each([
  ['a paste that never ends', '\u001b[200~abc'],
  ['a sequence that never ends', '\u001b[12'],
  ['a reply that never ends', '\u001b]0;abc'],
])('Ctrl-C is seen in %s', (_what, begun) => {
  expect(decodeInput(GROUND, `${begun}\u0003q`).keys.map(({ name }) => name)).toEqual(['Ctrl-C', 'q']);
});

test('a reply that never ends swallows no more than its limit', () => {
  const { keys } = decodeInput(GROUND, `\u001b]${'x'.repeat(5_000)}q`);
  expect(keys.at(-1)).toEqual({ name: 'q', text: 'q' });
});

test('a text carries itself, a key that acts carries none', () => {
  expect(decodeInput(GROUND, ' a\r').keys).toEqual([
    { name: 'Space', text: ' ' },
    { name: 'a', text: 'a' },
    { name: 'Enter' },
  ]);
});

const PIECES = [
  'a',
  'Q',
  ' ',
  '\r',
  '\t',
  '\u007f',
  '\u0003',
  '\u001a',
  '\u001b',
  '[',
  'O',
  ']',
  '~',
  '\\',
  ';',
  '5',
  '\u0007',
  'é',
  '日本',
  '👩‍👩‍👧',
  'e\u0301',
  '\u001b[A',
  '\u001bOB',
  '\u001b[1;5C',
  '\u001b[3~',
  '\u001b[200~',
  '\u001b[201~',
  '\u001b[<0;10;5M',
  '\u001b[M !!',
  '\u001b[[A',
  '\u001b]11;rgb:0/0/0\u001b\\',
  '\u001bP1$r\u001b\\',
];

test('any split of the same bytes gives the same keys', () => {
  const inputs = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 20 });
  fc.assert(
    fc.property(inputs, fc.array(fc.nat()), (pieces, cuts) => {
      const bytes = Buffer.from(pieces.join(''));
      const places = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
      const parts = [0, ...places].map((place, index) => bytes.subarray(place, places[index] ?? bytes.length));
      expect(decodeAll(parts)).toEqual(decodeAll([bytes]));
    }),
    { numRuns: 500 },
  );
});

function decodeAll(parts: readonly Buffer[]) {
  const characters = new StringDecoder('utf8');
  let state: InputState = GROUND;
  const keys = parts.flatMap((part) => {
    const decoded = decodeInput(state, characters.write(part));
    state = decoded.state;
    return decoded.keys;
  });
  return { keys, held: isEscapeHeld(state) };
}
