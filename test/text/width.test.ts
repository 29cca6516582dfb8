import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { paint } from '../../src/text/paint.js';
import { cellWidth, graphemeAt } from '../../src/text/width.js';

const SAMPLES = [
  'plain ASCII',
  'Grüße, naïve café',
  'arrows → ← ↳ and math ≤ × ∞',
  '│ ─ ┼ ━ ▶ ✓ ✗ • ◦ …',
  '日本語のテキスト',
  '한국어 조선글',
  '全角ＡＢＣ ｱｲｳ',
  '😀 👍🏽 👩‍👩‍👧 🧑‍💻',
  '☁️ ☁ ✅ ⚠️ 1️⃣',
  '🇩🇪🇯🇵 🇩',
  'e\u0301 a\u0308\u0304',
  'ไทย हिन्दी العربية',
  'a\u00a0b',
  '',
];

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);

describe('cellWidth', () => {
  test.each(SAMPLES)('measures %j as string-width does', (text) => {
    expect(cellWidth(text)).toBe(stringWidth(text));
  });

  test('agrees with string-width on single characters of all blocks in use', () => {
    const codes = [...range(0x20, 0x3400, 1), ...range(0x3400, 0x1f000, 7), ...range(0x1f000, 0x20000, 1)];
    const characters = codes
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !/[\p{Cn}\p{Co}\p{Cs}\p{Cc}]/u.test(character));
    expect(characters.length).toBeGreaterThan(20_000);
    expect(characters.filter((character) => cellWidth(character) !== stringWidth(character))).toEqual([]);
  });

  test('agrees with string-width on texts mixed of them', () => {
    const pieces = fc.constantFrom(...SAMPLES.flatMap((sample) => sample.split(' ')), ' ', 'aws', '→');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(cellWidth(parts.join(' '))).toBe(stringWidth(parts.join(' ')));
      }),
    );
  });

  test('counts colours as nothing', () => {
    expect(cellWidth(paint('heading', clean('日本 a'), true))).toBe(6);
  });
});

describe('graphemeAt', () => {
  test('gives the characters of a text one after the other', () => {
    const text = 'a日👩‍👩‍👧e\u0301→b';
    const at = graphemeAt(text);
    const found: (readonly [string, number])[] = [];
    for (let index = 0; index < text.length; ) {
      const { length, width } = at(index);
      found.push([text.slice(index, index + length), width]);
      index += length;
    }
    expect(found).toEqual([
      ['a', 1],
      ['日', 2],
      ['👩‍👩‍👧', 2],
      ['e\u0301', 1],
      ['→', 1],
      ['b', 1],
    ]);
  });
});
