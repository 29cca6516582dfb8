import type { LineRange } from '../../ui/scroll.js';
import { type Ground, linesInView, type ReaderPlace } from './reader-place.js';

/** What is looked for in the window, and which of it was chosen last. */
export interface Choice {
  readonly place: ReaderPlace;
  /** Counted from 0, over all of the text. */
  readonly chosen: number | undefined;
}

/** Gives the next link in view or the one before, from the last to the first; nothing when none is in view. */
export function nextLink({ place, chosen }: Choice, by: 1 | -1, ground: Ground): number | undefined {
  const inView = indexesInView(
    ground.text.links.map(({ line }) => ({ first: line, last: line })),
    place,
    ground,
  );
  const at = chosen === undefined ? -1 : inView.indexOf(chosen);
  if (at < 0) {
    return by === 1 ? inView[0] : inView.at(-1);
  }
  return inView.at((at + by) % inView.length);
}

/** Gives the code block to copy: the first that begins in view or stands in it, then one after the other. */
export function nextCode({ place, chosen }: Choice, ground: Ground): number | undefined {
  const inView = indexesInView(ground.text.codes, place, ground);
  const at = chosen === undefined ? -1 : inView.indexOf(chosen);
  if (at >= 0) {
    return inView[(at + 1) % inView.length];
  }
  const { first: top } = linesInView(place, ground);
  return inView.find((index) => (ground.text.codes[index]?.first ?? 0) >= top) ?? inView[0];
}

function indexesInView(ranges: readonly LineRange[], place: ReaderPlace, ground: Ground): readonly number[] {
  const view = linesInView(place, ground);
  return ranges.flatMap(({ first, last }, index) => (last >= view.first && first <= view.last ? [index] : []));
}
