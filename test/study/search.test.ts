import { expect, test } from 'vitest';
import { foldPlural, rankLine, wordsOf } from '../../src/study/search.js';

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
