/** Gives the next number in [0, 1). */
export type Random = () => number;

/**
 * Gives a reproducible sequence of numbers: the same seed gives the same shuffle on every machine.
 * The generator is mulberry32: 32 bits of state, enough for shuffling, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives the same things in an order drawn by `random` (Fisher-Yates), leaving the input as it is. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const drawn: T[] = [];
  for (const thing of things) {
    const place = Math.floor(random() * (drawn.length + 1));
    const moved = drawn[place];
    if (moved === undefined) {
      drawn.push(thing);
    } else {
      drawn.push(moved);
      drawn[place] = thing;
    }
  }
  return drawn;
}

/** Mixes a seed with a text, so that each question of a session has a shuffle of its own. */
export function seedFor(seed: number, text: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
