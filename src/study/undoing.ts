import type { Answered, EventStamp, Reset, StoredEvent } from './event.js';
import { withoutUndone } from './event-order.js';

/** What can be taken back from outside a session. */
export type Undoable = (Answered | Reset) & EventStamp;

/**
 * Gives the newest answer or reset that was not taken back, of events in order. What was answered in an exam stands once
 * it is submitted: its result would change afterwards.
 */
export function lastUndoable(events: readonly StoredEvent[]): Undoable | undefined {
  const kept = withoutUndone(events).events;
  const submitted = new Set(kept.map((event) => (event.kind === 'exam-submitted' ? event.attempt : undefined)));
  return kept
    .filter((event) => event.kind === 'answered' || event.kind === 'reset')
    .findLast((event) => event.kind === 'reset' || event.exam === undefined || !submitted.has(event.exam.attempt));
}
