import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, suggest } from '../../src/study/suggestion.js';

describe('the distance between words', () => {
  test.each([
    ['vpc', 'vpc', 0],
    ['vcp', 'vpc', 1],
    ['vp', 'vpc', 1],
    ['vpcc', 'vpc', 1],
    ['vpx', 'vpc', 1],
    ['lamda', 'lambda', 1],
    ['', 'abc', 3],
    ['terrafrom', 'terraform', 1],
    ['kms', 'sns', 2],
  ])('%s and %s are %i slips apart', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is the same both ways, and 0 for the same word only', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('a mistyped word', () => {
  const TOPICS = ['vpc', 'ec2', 'ebs', 'efs', 'lambda', 'cloudfront', 'cloudwatch', 'kms'];

  test.each([
    ['vcp', ['vpc']],
    ['LAMDA', ['lambda']],
    ['clodfront', ['cloudfront']],
    ['e2', ['ec2']],
    ['ecs', ['ebs', 'ec2', 'efs']],
    ['gardening', []],
  ])('%s suggests %j', (word, suggestions) => {
    expect(suggest(word, TOPICS)).toEqual(suggestions);
  });

  test('gives no more suggestions than asked for, each once', () => {
    expect(suggest('ecs', ['ebs', 'ebs', 'ec2', 'efs'], 2)).toEqual(['ebs', 'ec2']);
  });
});
