import type { Context } from '../context.js';
import type { OpenScreens } from '../screens/entry.js';
import type { ReaderState } from '../screens/reader/reader-state.js';
import type { Clean } from '../study/clean.js';
import type { Destination } from '../study/destination.js';

/** What visits share: the world, the screens of a terminal that is taken over, and what is kept until it is given back. */
export interface Desk {
  readonly context: Context;
  readonly screens: OpenScreens;
  readonly color: boolean;
  /** How the reader of each topic was left last. */
  readonly readers: Map<Clean, ReaderState>;
}

/** How a visit ended: back to where one came from, or on to another place; then `again` shows this one as it was left. */
export type Leaving =
  | { readonly kind: 'back' }
  | { readonly kind: 'on'; readonly to: Destination; readonly again: Visit };

/** Shows a screen until it is left. */
export type Visit = () => Promise<Leaving>;

/** What makes the visit of a place. */
export type Opens = (desk: Desk, to: Destination) => Visit;

/**
 * Goes from screen to screen, and back the way one came, until the first one is left. The terminal is taken over once,
 * so that nothing flickers between two screens.
 */
export async function runDesk(
  { context, color }: Pick<Desk, 'context' | 'color'>,
  first: (desk: Desk) => Visit,
  opens: Opens,
): Promise<void> {
  const screens = (await context.screens()).open();
  const desk: Desk = { context, screens, color, readers: new Map() };
  try {
    const way: Visit[] = [first(desk)];
    for (let visit = way.pop(); visit !== undefined; visit = way.pop()) {
      const leaving = await visit();
      if (leaving.kind === 'on') {
        way.push(leaving.again, opens(desk, leaving.to));
      }
    }
  } finally {
    screens.close();
  }
}
