import type { StoredEvent } from './event.js';

/** Where an event stands among all events: the time decides, then the run, then the number within the run. */
export interface Position {
  readonly time: number;
  readonly run: string;
  readonly sequence: number;
}

/** Compares two positions as `Array.sort` wants it. Texts are compared by code unit, so every machine agrees. */
export function comparePositions(one: Position, other: Position): number {
  if (one.time !== other.time) {
    return one.time - other.time;
  }
  if (one.run !== other.run) {
    return one.run < other.run ? -1 : 1;
  }
  return one.sequence - other.sequence;
}

/** Gives the events in order, each once: copied journals hold the same event twice. */
export function sortEvents(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].sort(comparePositions);
}

/** Events with those left out that were taken back. */
export interface KeptEvents {
  readonly events: readonly StoredEvent[];
  /** Whether something was taken back that is not among the events given. */
  readonly reachesBack: boolean;
}

/**
 * Leaves out what was undone, from the newest event to the oldest: an undo that was itself undone takes nothing back,
 * and an undo never reaches forwards.
 */
export function withoutUndone(sorted: readonly StoredEvent[]): KeptEvents {
  const undone = new Set<string>();
  const kept: StoredEvent[] = [];
  for (const event of sorted.toReversed()) {
    if (undone.delete(event.id)) {
      continue;
    }
    if (event.kind === 'undone') {
      undone.add(event.event);
    }
    kept.push(event);
  }
  return { events: kept.reverse(), reachesBack: undone.size > 0 };
}
