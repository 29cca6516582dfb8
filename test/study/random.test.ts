import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, seedFor, shuffled } from '../../src/study/random.js';

test('a shuffle keeps everything and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (things, seed) => {
      expect([...shuffled(things, seededRandom(seed))].sort()).toEqual([...things].sort());
    }),
  );
});

test('the same seed gives the same shuffle, another seed another', () => {
  const things = Array.from({ length: 20 }, (_, i) => i);
  expect(shuffled(things, seededRandom(7))).toEqual(shuffled(things, seededRandom(7)));
  expect(shuffled(things, seededRandom(7))).not.toEqual(shuffled(things, seededRandom(8)));
});

test('every thing comes to every place about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed += 1) {
    shuffled(['a', 'b', 'c', 'd'], seededRandom(seed)).forEach((thing, place) => {
      counts.set(`${thing}${place}`, (counts.get(`${thing}${place}`) ?? 0) + 1);
    });
  }
  expect(counts.size).toBe(16);
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(850);
    expect(count).toBeLessThan(1150);
  }
});

test('undefined things survive a shuffle', () => {
  expect(shuffled([undefined, 1], seededRandom(1))).toHaveLength(2);
});

test('each question of a session has a seed of its own', () => {
  expect(seedFor(1, 'aws/vpc:one')).not.toBe(seedFor(1, 'aws/vpc:two'));
  expect(seedFor(1, 'aws/vpc:one')).not.toBe(seedFor(2, 'aws/vpc:one'));
});
