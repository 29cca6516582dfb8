import type { ProgressAccess } from '../progress-access.js';
import type { Places } from '../store/places.js';
import { readSummary } from '../store/summary-file.js';
import type { KnownQuestions } from '../study/card-facts.js';
import { EMPTY_SUMMARY, type ProgressSummary } from '../study/summary.js';
import { overviewOf } from './overview.js';
import { type ProgressBundle, STORE_WORLD } from './store-world.js';
import { openWholeProgress } from './whole-progress.js';

/** What a learner's progress is opened with. */
export interface ProgressOptions {
  readonly places: Places;
  readonly questions: KnownQuestions;
  readonly loadBundle: () => ProgressBundle;
}

/**
 * Opens the progress of a learner, so that who asks for an overview alone pays for the summary alone: the rest is a part
 * of the program of its own, loaded when it is needed. Nothing is read or written before something is asked for.
 */
export function openProgress(options: ProgressOptions): ProgressAccess {
  let summary: ProgressSummary | undefined;
  let opened: ProgressAccess | undefined;
  const whole = (): ProgressAccess => {
    opened ??= openWholeProgress({ ...options, summary });
    return opened;
  };
  return {
    overview: async (now) => {
      summary = opened === undefined ? summaryAtHand(options) : undefined;
      return summary === undefined ? whole().overview(now) : overviewOf(summary, now);
    },
    learner: () => whole().learner(),
    known: () => whole().known(),
    events: () => whole().events(),
    facts: options.questions.load,
    record: (event, how) => whole().record(event, how),
    finish: () => opened?.finish(),
    close: async () => opened?.close(),
    notices: () => opened?.notices() ?? [],
    merge: (text) => whole().merge(text),
    exported: () => whole().exported(),
    inspect: () => whole().inspect(),
    repair: () => whole().repair(),
  };
}

/** Gives the summary, unless it has to be made anew. */
function summaryAtHand({ places, questions }: ProgressOptions): ProgressSummary | undefined {
  const found = readSummary({ ...STORE_WORLD, questions }, places);
  switch (found.kind) {
    case 'fresh':
      return found.summary;
    case 'absent':
      return EMPTY_SUMMARY;
    case 'stale':
      return undefined;
  }
}
