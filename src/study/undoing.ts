import type { Answered, EventStamp, Reset, StoredEvent } from './event.js';
import { withoutUndone } from './event-order.js';

/** What can be taken back from outside a session. */
export type Undoable = (Answered | Reset) & EventStamp;

/** Tells whether an event is one that can be taken back from outside a session. */
export function isUndoable(event: StoredEvent): event is Undoable {
  return event.kind === 'reset' || (event.kind === 'answered' && event.exam === undefined);
}

/**
 * Gives the newest answer or reset that was not taken back, of events in order. Answers of exams are left out: under way
 * they are changed in the exam itself, which tells nobody what was right, and submitted they stand.
 */
export function lastUndoable(events: readonly StoredEvent[]): Undoable | undefined {
  return withoutUndone(events).events.findLast(isUndoable);
}

/** Tells whether answers of an exam are newer than all that can be taken back. */
export function endsWithExam(events: readonly StoredEvent[]): boolean {
  const last = withoutUndone(events).events.findLast((event) => event.kind === 'answered' || event.kind === 'reset');
  return last !== undefined && !isUndoable(last);
}
