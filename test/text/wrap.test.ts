import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { paint } from '../../src/text/paint.js';
import { joinPainted, plainOf, type Showable } from '../../src/text/painted.js';
import { splitPainted } from '../../src/text/spans.js';
import { cellWidth } from '../../src/text/width.js';
import { narrowed, truncate, wrapText } from '../../src/text/wrap.js';
import { openStyles, visible } from './visible.js';

describe('wrapText', () => {
  test.each([
    ['breaks at blanks', 'one two three', 7, ['one two', 'three']],
    ['fills a line to its last cell', 'one two', 7, ['one two']],
    ['keeps newlines, empty lines too', 'one\n\ntwo', 80, ['one', '', 'two']],
    ['keeps blanks inside a line and in front of it', '  a  b', 80, ['  a  b']],
    ['drops the blanks that it breaks at', 'one    two', 5, ['one', 'two']],
    ['drops blanks that a line ends with', 'one      \ntwo', 5, ['one', 'two']],
    ['gives an empty line for an empty text', '', 80, ['']],
    ['cuts an ARN behind a colon', 'arn:aws:iam::123456789012:role', 16, ['arn:aws:iam::', '123456789012:', 'role']],
    [
      'cuts an address behind a slash',
      'https://a.example/some/long/path',
      20,
      ['https://a.example/', 'some/long/path'],
    ],
    ['cuts no word behind a joint near its start', 'https://abcdefghijklmnop', 20, ['https://abcdefghijkl', 'mnop']],
    ['cuts a word without joints anywhere', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps wide characters whole', '日本語テキスト', 5, ['日本', '語テ', 'キス', 'ト']],
    ['keeps joined characters whole', '👩‍👩‍👧👩‍👩‍👧e\u0301', 4, ['👩‍👩‍👧👩‍👩‍👧', 'e\u0301']],
  ])('%s', (_, text, width, expected) => {
    expect(wrapText(clean(text), width)).toEqual(expected);
  });

  test('puts a long hyphenated word on the next line whole when it fits there', () => {
    expect(wrapText(clean('a well-known word'), 10)).toEqual(['a', 'well-known', 'word']);
  });

  test('puts the indents in front', () => {
    const indent = { first: clean('• '), rest: clean('  ') };
    expect(wrapText(clean('one two three'), 9, indent)).toEqual(['• one two', '  three']);
  });

  test('shortens an indent that leaves no room', () => {
    const deep = clean(`${' '.repeat(30)}• `);
    expect(wrapText(clean('one two three'), 12, { first: deep, rest: deep })).toEqual(['  • one two', '  • three']);
  });

  test('closes a style at the end of a line and opens it on the next', () => {
    const text = joinPainted([clean('a '), paint('strong', clean('bold words'), true), clean(' end')]);
    expect(wrapText(text, 7).map(visible)).toEqual(['a ‹1›bold‹22›', '‹1›words‹22›', 'end']);
  });

  const words = fc.array(
    fc.constantFrom('a', 'word', '日本', '👩‍👩‍👧', 'arn:aws:s3:::bucket/key', 'e\u0301', '\n', '   '),
  );
  const painted = words.chain((parts) =>
    fc
      .array(fc.constantFrom('strong', 'code', undefined), { minLength: parts.length, maxLength: parts.length })
      .map((styles) =>
        joinPainted(
          parts.map((part, index): Showable => {
            const style = styles[index];
            return style === undefined ? clean(part) : paint(style, clean(part), true);
          }),
          ' ',
        ),
      ),
  );

  test('never gives a line wider than asked, nor one that leaves a style open', () => {
    fc.assert(
      fc.property(painted, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const line of wrapText(text, width)) {
          expect(cellWidth(line)).toBeLessThanOrEqual(width);
          expect(openStyles(line)).toEqual([]);
        }
      }),
    );
  });

  test('loses nothing but blanks', () => {
    fc.assert(
      fc.property(painted, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width).map(plainOf).join('');
        expect(lines.replace(/\s/g, '')).toBe(plainOf(text).replace(/\s/g, ''));
      }),
    );
  });
});

describe('truncate', () => {
  test.each([
    ['keeps what fits', 'four', 4, 'four'],
    ['ends what it cuts with an ellipsis', 'fiveandmore', 5, 'five…'],
    ['does not cut a wide character in half', '日本語', 4, '日…'],
    ['takes no wide character where half of it fits', '日本', 2, '…'],
    ['gives nothing where there is no room', 'text', 0, ''],
    ['gives the ellipsis alone where there is room for no more', 'text', 1, '…'],
  ])('%s', (_, text, width, expected) => {
    expect(truncate(clean(text), width)).toBe(expected);
  });

  test('closes the style that it cuts', () => {
    expect(visible(truncate(paint('strong', clean('bold words'), true), 5))).toBe('‹1›bold‹22›…');
  });
});

describe('narrowed', () => {
  test('keeps an indent that leaves room, and of a longer one its end', () => {
    expect(narrowed(clean('  • '), 40)).toBe('  • ');
    expect(narrowed(paint('muted', clean('│││││ '), true), 12)).toBe(paint('muted', clean('│││ '), true));
    expect(narrowed(undefined, 40)).toBe('');
  });
});

describe('splitPainted', () => {
  test('gives each piece its own styles', () => {
    const text = paint('strong', joinPainted([clean('a '), paint('code', clean('b c'), true)]), true);
    expect(splitPainted(text, / /).map(visible)).toEqual(['‹1›a‹22›', '‹1›‹36›b‹39›‹22›', '‹1›‹36›c‹39›‹22›']);
  });

  test('keeps empty pieces', () => {
    expect(splitPainted(clean('a\n\nb\n'), /\n/)).toEqual(['a', '', 'b', '']);
  });
});
