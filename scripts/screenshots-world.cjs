// Loaded before the program when pictures are taken: the clock stands still and chance repeats itself, so that the same
// program draws the same bytes on any day. The program itself knows nothing of this.
'use strict';

const NOW = Number(process.env.PICTURE_TIME);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length === 0 ? [NOW] : values));
  }

  static now() {
    return NOW;
  }
};

let state = 1;

/** mulberry32 */
Math.random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
