import { describe, expect, test } from 'vitest';
import { RunClock } from '../../src/store/run-clock.js';
import { START } from './store-builders.js';

const HOUR = 3_600_000;
const FAR = START + 400 * 24 * HOUR;

function clockAt(...times: readonly number[]): RunClock {
  const left = [...times];
  return new RunClock(() => left.shift() ?? START);
}

test('follows the clock of the machine, and stays later than the event before when that is set back', () => {
  const clock = clockAt(START + 10, START - 5_000, START + 20);
  expect([clock.next(), clock.next(), clock.next()]).toEqual([START + 10, START + 11, START + 20]);
});

describe('what was read', () => {
  test.each([
    ['an hour ahead', [START + HOUR], START + HOUR + 1],
    ['a day ahead', [START + 24 * HOUR], START + 24 * HOUR + 1],
    ['more than a day ahead', [START + 24 * HOUR + 1], START],
    ['years ahead and an hour ahead', [FAR, START + HOUR], START + HOUR + 1],
    ['in the past', [START - HOUR], START],
    ['nothing', [], START],
  ])('%s', (_, times, next) => {
    const clock = clockAt();
    clock.follow(times);
    expect(clock.next()).toBe(next);
  });

  test('never takes the clock back', () => {
    const clock = clockAt();
    clock.follow([START + 2 * HOUR]);
    clock.follow([START + HOUR]);
    expect(clock.next()).toBe(START + 2 * HOUR + 1);
  });
});

test('an event behind one far ahead does not drag along what comes later', () => {
  const clock = clockAt();
  expect([clock.next(FAR), clock.next(), clock.next(FAR), clock.next()]).toEqual([
    FAR + 1,
    START + 1,
    FAR + 1,
    START + 3,
  ]);
});

test('an event behind one a little ahead is before all that comes later', () => {
  const clock = clockAt();
  expect([clock.next(START + HOUR), clock.next()]).toEqual([START + HOUR + 1, START + HOUR + 2]);
});
