import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cleanLine, cleanLines } from '../../src/text/clean.js';
import { isSimpleLines } from '../../src/text/simple-characters.js';
import { PAYLOADS } from '../support/payloads.js';

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

  test('lets pass without a further look only characters that it would leave as they are', () => {
    const passed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSimpleLines);
    const touched =
      /[^\P{Control}\n]|\p{Default_Ignorable_Code_Point}|\p{Mark}|\p{Surrogate}|[\u2028\u2029\ufff9-\ufffb]/u;
    expect(passed.length).toBeGreaterThan(1_000);
    expect(passed.filter((character) => touched.test(character))).toEqual([]);
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(hostile, (text) => clean(clean(text)) === clean(text)));
  });
});

describe('cleanLines', () => {
  test('keeps lines and the empty ones among them, and drops blanks at their ends and what is empty around them', () => {
    expect(cleanLines(' \n one \u001b[2J\r\n\r\n\r\n  two\t\n \n')).toBe('one [2J\n\n\n  two');
  });
});

describe('cleanLine', () => {
  test('makes one line of several, a run of newlines one blank', () => {
    expect(cleanLine('one\ntwo\r\n\r\nthree\u001b[2J')).toBe('one two three[2J');
  });
});
