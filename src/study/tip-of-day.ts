import { seededRandom, shuffled } from './random.js';

/** Any number will do; with another one the tips would come in another order. */
const ORDER = 20_061;

/** Gives the thing of a day, counted from 1970-01-01: another one each day, none twice until all have had theirs. */
export function tipOfDay<T>(things: readonly T[], day: number): T | undefined {
  const { length } = things;
  return shuffled(things, seededRandom(ORDER))[((day % length) + length) % length];
}
