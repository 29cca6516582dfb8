import type { ProgressAccess, Recorded } from '../progress-access.js';
import type { Answered, Marked } from '../study/event.js';
import type { SaveResult } from '../text/saving-text.js';

/** Writes down what a learner does in a session. */
export interface SessionRecorder {
  readonly onAnswered: (event: Answered) => Recorded;
  readonly onMarked: (event: Marked) => Recorded;
  /** The last answer was taken back. */
  readonly onTakenBack: () => SaveResult;
  /** The last answer got another grade. */
  readonly onRegraded: (event: Answered) => Recorded;
}

/** Records the events of one session. An answer is taken back by the id of its event, so these are kept. */
export function recordSession({ record }: Pick<ProgressAccess, 'record'>): SessionRecorder {
  const answers: string[] = [];
  function onAnswered(event: Answered): Recorded {
    const recorded = record(event);
    answers.push(recorded.event);
    return recorded;
  }
  function onTakenBack(): SaveResult {
    const event = answers.pop();
    return event === undefined ? { saved: true } : record({ kind: 'undone', event });
  }
  return {
    onAnswered,
    onMarked: record,
    onTakenBack,
    onRegraded(event) {
      const before = answers.pop();
      // In this order: killed in between, the learner has the answer twice, not never.
      const recorded = onAnswered(event);
      if (before !== undefined) {
        record({ kind: 'undone', event: before });
      }
      return recorded;
    },
  };
}
