import { isLargeEnough } from '../../ui/layout.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { type Ground, linesInView } from './reader-place.js';
import type { ReaderState } from './reader-state.js';

/** Slugs of sections that are new among those begun and those read to their end. */
export interface SectionsSeen {
  readonly begun: readonly string[];
  readonly read: readonly string[];
}

/**
 * Gives what the lines in view add to what was seen. A section counts as read when its heading and its last line have
 * been in view: who jumps to the end has not read what stands above.
 */
export function sectionsSeen(
  { place, pane, begun, read }: ReaderState,
  ground: Ground,
  size: WindowSize,
): SectionsSeen {
  if (!isLargeEnough(size) || (pane.kind !== 'text' && pane.kind !== 'find')) {
    return { begun: [], read: [] };
  }
  const view = linesInView(place, ground);
  const isInView = (line: number) => line >= view.first && line <= view.last;
  const named = ground.text.sections.filter(({ slug }) => slug !== '');
  const headings = named.filter(({ first, slug }) => isInView(first) && !begun.includes(slug)).map(({ slug }) => slug);
  const known = [...begun, ...headings];
  const ended = named.filter(({ last, slug }) => isInView(last) && known.includes(slug) && !read.includes(slug));
  return { begun: headings, read: ended.map(({ slug }) => slug) };
}
