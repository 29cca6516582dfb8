import type { Submitted } from './exam-state.js';

/** Gives the positions that are gone through: all of the paper, or those that were missed. */
export function underReview({ onlyMissed, reviewed, score }: Submitted): readonly number[] {
  return onlyMissed ? score.missed : reviewed.map(({ position }) => position);
}

/** Gives the next position that is gone through, or the one before; at the ends the same. */
export function goThrough(stage: Submitted, by: 1 | -1): number {
  const positions = underReview(stage);
  const found =
    by === 1
      ? positions.find((position) => position > stage.position)
      : positions.findLast((position) => position < stage.position);
  return found ?? stage.position;
}

/** Goes on from where the review is, or else back, to a position that is gone through. With nothing missed all are. */
export function nearestUnderReview(stage: Submitted): Submitted {
  const positions = underReview(stage);
  const position = positions.find((each) => each >= stage.position) ?? positions.at(-1);
  return position === undefined ? { ...stage, onlyMissed: false } : { ...stage, position };
}
