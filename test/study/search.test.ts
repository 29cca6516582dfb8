import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPlural, rankLine, wordPattern, wordsOf } from '../../src/study/search.js';

test.each([
  ['gateways', 'gateway'],
  ['policies', 'policy'],
  ['addresses', 'address'],
  ['access', 'access'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['aws', 'aws'],
  ['ebs', 'ebs'],
  ['vpcs', 'vpc'],
])('%s is found as %s', (word, folded) => {
  expect(foldPlural(word)).toBe(folded);
});

test('words are cut at everything that is no letter and no digit', () => {
  expect(wordsOf('NAT-Gateways (`--vpc-id`), 10.0.0.0/16; Größe')).toEqual([
    'nat',
    'gateway',
    'vpc',
    'id',
    '10',
    '0',
    '0',
    '0',
    '16',
    'größe',
  ]);
});

test('words side by side rank above the same words apart, and a short line above a long one', () => {
  const words = ['nat', 'gateway'];
  const together = rankLine('Create a NAT gateway', words);
  const apart = rankLine('A gateway can do NAT too', words);
  const long = rankLine('Create a NAT gateway in a public subnet and route the private subnets to it', words);
  expect(together).toBeGreaterThan(apart);
  expect(together).toBeGreaterThan(long);
});

test('words are what Unicode calls letters and digits, whichever way they are found', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'aZ09 -─→’–é²Ⅳⓐ日'), fc.string({ unit: 'binary' })) });
  fc.assert(
    fc.property(text, (line) => {
      const wanted = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(wordsOf(line)).toEqual(wanted.map(foldPlural));
    }),
    { numRuns: 30 },
  );
});

test('no sign that plain texts are made of is a letter or a digit, but for those of ASCII', () => {
  const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).slice(0x80);
  const letters = signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  expect(letters.filter((sign) => !wordPattern(sign).unicode)).toEqual([]);
});

test('a line ranks the same as by its words one by one', () => {
  const line = fc.array(
    fc.constantFrom('nat', 'gateways', 'gateway', 'aws', 'policies', 'access', 'class', 'Größen', '→'),
  );
  const asked = fc.array(fc.constantFrom('nat', 'gateway', 'polic', 'policy', 'größen', 'aws'), { minLength: 1 });
  fc.assert(
    fc.property(line, asked, (parts, words) => {
      const own = wordsOf(parts.join(' '));
      const together = ` ${own.join(' ')} `.includes(` ${words.join(' ')} `) ? 4 : 0;
      const present = words.filter((word) => own.some((mine) => mine.startsWith(word))).length;
      const wanted = together + (2 * present) / words.length + present / (own.length + 4);
      expect(rankLine(parts.join(' '), words)).toBe(wanted);
    }),
  );
});
