import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { paint, paintInline } from '../../src/text/paint.js';
import { asPainted, joinPainted, plainOf } from '../../src/text/painted.js';
import { PALETTE } from '../../src/text/palette.js';
import { visible } from './visible.js';

describe('the palette', () => {
  const styles = Object.entries(PALETTE);

  test.each(styles)(
    'paints %s with the 16 colours alone, and neither black, white nor a background of its own',
    (_, { open }) => {
      const codes = [...visible(open).matchAll(/‹(\d+)›/g)].map(([, code]) => Number(code));
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => ![1, 2, 3, 4, 7, 31, 32, 33, 34, 35, 36].includes(code))).toEqual([]);
    },
  );

  test.each(styles)('ends what %s begins', (_, { open, close }) => {
    expect(visible(close).split('›').length).toBe(visible(open).split('›').length);
  });

  test('is data that survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(PALETTE))).toEqual(PALETTE);
  });

  test('gives code in running text a colour that nothing else there has', () => {
    const others = (['heading', 'subheading', 'strong', 'emphasis', 'link', 'muted', 'quote'] as const).map(
      (meaning) => PALETTE[meaning].open,
    );
    expect(others.filter((open) => open.includes(PALETTE.code.open))).toEqual([]);
  });
});

describe('paint', () => {
  test('gives a text the looks of its meaning', () => {
    expect(visible(paint('right', clean('✓ Right'), true))).toBe('‹32›✓ Right‹39›');
  });

  test('gives the text as it is without colour', () => {
    expect(paint('right', clean('✓ Right'), false)).toBe('✓ Right');
  });

  test('gives nothing for nothing', () => {
    expect(paint('right', clean(''), true)).toBe('');
  });

  test.each([
    ['of another kind', 'strong', 'code', '‹1›a ‹36›b‹39› c‹22›'],
    ['of the same kind', 'right', 'code', '‹32›a ‹36›b‹39›‹32› c‹39›'],
    ['that ends with the same escape', 'strong', 'muted', '‹1›a ‹2›b‹22›‹1› c‹22›'],
  ] as const)('goes on behind an inner style %s', (_, outer, inner, expected) => {
    const text = joinPainted([clean('a '), paint(inner, clean('b'), true), clean(' c')]);
    expect(visible(paint(outer, text, true))).toBe(expected);
  });
});

describe('paintInline', () => {
  test.each([
    ['one span', 'Run `aws s3 ls` now', 'Run ‹36›aws s3 ls‹39› now'],
    ['several spans', '`a` or `b`', '‹36›a‹39› or ‹36›b‹39›'],
    ['a span that holds a backtick', 'the ``a`b`` span', 'the ‹36›a`b‹39› span'],
    ['no span', 'nothing here', 'nothing here'],
    ['a backtick alone', 'a ` alone', 'a ` alone'],
  ])('paints code without its backticks: %s', (_, text, expected) => {
    expect(visible(paintInline(clean(text), true))).toBe(expected);
  });

  test('keeps the backticks without colour, because colour is never the only sign', () => {
    expect(paintInline(clean('Run `aws s3 ls` now'), false)).toBe('Run `aws s3 ls` now');
  });
});

describe('painted text', () => {
  test('is joined with a separator that is cleaned', () => {
    expect(joinPainted([clean('a'), clean('b')], ' │\u001b[2J ')).toBe('a │[2J b');
  });

  test('gives its plain text back', () => {
    expect(plainOf(joinPainted([paint('heading', clean('Head'), true), clean(' [1m')]))).toBe('Head [1m');
  });

  test('can be made of a clean text', () => {
    expect(asPainted(clean('a'))).toBe('a');
  });
});
