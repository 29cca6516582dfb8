import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cleanLine } from '../../src/text/clean.js';

const ESC = '\u001b';
const BEL = '\u0007';
const ST = `${ESC}\\`;

/** Sequences that act on a terminal, and what is left of each: harmless letters. */
const PAYLOADS: readonly (readonly [name: string, payload: string, left: string])[] = [
  ['a clipboard write ended by BEL', `${ESC}]52;c;ZXZpbA==${BEL}`, ']52;c;ZXZpbA=='],
  ['a clipboard write ended by ST', `${ESC}]52;c;ZXZpbA==${ST}`, ']52;c;ZXZpbA==\\'],
  ['a clipboard write in 8-bit form', '\u009d52;c;ZXZpbA==\u009c', '52;c;ZXZpbA=='],
  ['a window title', `${ESC}]0;evil${BEL}`, ']0;evil'],
  ['a query of the palette', `${ESC}]4;1;?${BEL}`, ']4;1;?'],
  ['a working directory', `${ESC}]7;file:///tmp${BEL}`, ']7;file:///tmp'],
  ['a hidden link', `${ESC}]8;;http://evil${BEL}label${ESC}]8;;${BEL}`, ']8;;http://evillabel]8;;'],
  ['a notification', `${ESC}]9;hello${BEL}`, ']9;hello'],
  ['a query of the text colour', `${ESC}]10;?${BEL}`, ']10;?'],
  ['a prompt mark', `${ESC}]133;A${BEL}`, ']133;A'],
  ['a picture', `${ESC}]1337;File=inline=1:AAAA${BEL}`, ']1337;File=inline=1:AAAA'],
  ['an operating system command without end', `${ESC}]0;evil`, ']0;evil'],
  ['clearing the screen', `${ESC}[2J${ESC}[H`, '[2J[H'],
  ['a cursor report', `${ESC}[6n`, '[6n'],
  ['a device report', `${ESC}[c`, '[c'],
  ['a version report', `${ESC}[>q`, '[>q'],
  ['the alternate screen', `${ESC}[?1049h`, '[?1049h'],
  ['mouse reports', `${ESC}[?1003h`, '[?1003h'],
  ['hiding the cursor', `${ESC}[?25l`, '[?25l'],
  ['resizing the window', `${ESC}[8;1;1t`, '[8;1;1t'],
  ['printing', `${ESC}[5i`, '[5i'],
  ['a control sequence without end', `${ESC}[`, '['],
  ['clearing the screen in 8-bit form', '\u009b2J', '2J'],
  ['a query of a setting', `${ESC}P$qm${ST}`, 'P$qm\\'],
  ['a sixel picture', `${ESC}Pq#0${ST}`, 'Pq#0\\'],
  ['a message through tmux', `${ESC}Ptmux;${ESC}${ESC}[6n${ST}`, 'Ptmux;[6n\\'],
  ['an application command', `${ESC}_Gi=1${ST}`, '_Gi=1\\'],
  ['a reset', `${ESC}c`, 'c'],
  ['the alignment test', `${ESC}#8`, '#8'],
  ['another character set', `${ESC}(0`, '(0'],
  ['shifting out and in', '\u000e\u000f', ''],
  ['hidden text', `${ESC}[8m`, '[8m'],
  ['blinking text', `${ESC}[5m`, '[5m'],
  ['an escape inside an escape', `${ESC}[${ESC}[0m2J`, '[[0m2J'],
  ['a bell', BEL, ''],
  ['backspaces', '\b\b\b\b', ''],
  ['a carriage return', '\r', '\n'],
  ['a vertical tab', '\v', ''],
  ['a form feed', '\f', ''],
  ['a null', '\u0000', ''],
  ['a delete', '\u007f', ''],
  ['a next-line control', '\u0085', ''],
  ['a bidi override', '\u202e', ''],
  ['a bidi isolate', '\u2066', ''],
  ['a right-to-left mark', '\u200f', ''],
  ['a line separator', '\u2028', ''],
  ['a paragraph separator', '\u2029', ''],
  ['a zero-width space', '\u200b', ''],
  ['a byte order mark', '\ufeff', ''],
  ['a soft hyphen', '\u00ad', ''],
  ['an annotation', '\ufff9\ufffb', ''],
  ['a tag character', '\u{e0041}', ''],
];

describe('clean', () => {
  test.each(PAYLOADS)('takes the power out of %s', (_, payload, left) => {
    expect(clean(`before ${payload} behind`)).toBe(`before ${left} behind`);
  });

  test.each([
    ['printable ASCII and newlines', 'a b\n  c ~ \\ {}'],
    ['letters with accents', 'café, naïve, Ελληνικά'],
    ['East Asian text', '日本語 한국어'],
    ['joined emoji', '👩‍👩‍👧 ☁️ 🇩🇪'],
    ['scripts that need joiners', 'क्‍ष می‌خواهم'],
    ['a blank that does not break', 'a\u00a0b'],
  ])('keeps %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  test.each([
    ['a tab becomes four blanks', 'a\tb', 'a    b'],
    ['Windows and old Mac line ends become newlines', 'a\r\nb\rc', 'a\nb\nc'],
    ['half a character becomes the replacement sign', 'a\ud83d!', 'a\ufffd!'],
    ['halves that only a control holds apart stay halves', '\ud83d\u0000\ude00', '\ufffd\ufffd'],
    ['a tower of marks is cut down', `e${'\u0301'.repeat(50)}!`, `e${'\u0301'.repeat(8)}!`],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...PAYLOADS.map(([, payload]) => payload), '\ud83d', '\ude00', '\u0301', 'a'))
      .map((parts) => parts.join('')),
  );

  test('leaves no control, no bidi control and no half character in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(clean(text)).not.toMatch(/[^\P{Control}\n]|\p{Bidi_Control}|\p{Surrogate}|[\u2028\u2029]/u);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(hostile, (text) => clean(clean(text)) === clean(text)));
  });
});

describe('cleanLine', () => {
  test('makes one line of several, a run of newlines one blank', () => {
    expect(cleanLine('one\ntwo\r\n\r\nthree\u001b[2J')).toBe('one two three[2J');
  });
});
