import * as files from 'node:fs';
import type { ExportedProgress, MergedProgress, ProgressAccess } from '../progress-access.js';
import type { Fold } from '../store/fold.js';
import { noticesOf, openStore } from '../store/store.js';
import type { ExportResult } from '../store/transfer.js';
import { unsavedError } from '../store/unsaved.js';
import type { Clean } from '../study/clean.js';
import type { ProgressSummary } from '../study/summary.js';
import { clean, cleanLine } from '../text/clean.js';
import { overviewOf } from './overview.js';
import type { ProgressOptions } from './progress.js';
import { repairOf, reportOf } from './progress-report.js';
import { STORE_WORLD } from './store-world.js';

/** What is known of a learner when the whole of the progress is opened. */
export interface WholeProgressOptions extends ProgressOptions {
  /** The summary, if it was read before. */
  readonly summary: ProgressSummary | undefined;
}

/** Opens the whole progress of a learner: what happened is recorded, and everything that came of it is asked for. */
export function openWholeProgress({ places, questions, loadBundle, summary }: WholeProgressOptions): ProgressAccess {
  const store = openStore({
    world: { ...STORE_WORLD, questions },
    places,
    summary,
    loadFold: async () => loadBundle(),
    get otherFolders() {
      return [places.cache, process.getBuiltinModule('node:os').tmpdir()];
    },
  });
  const throwUnsaved = (result: Parameters<typeof unsavedError>[1]): void => {
    const error = unsavedError(files, result, places.journalFolder);
    if (error !== undefined) {
      throw error;
    }
  };
  const learner = async () => {
    const progress = await store.progress();
    const refusal = store.refusal();
    if (refusal !== undefined) {
      throw refusal;
    }
    return progress;
  };
  return {
    overview: async (now) => overviewOf(await store.summary(), now),
    learner,
    known: () => store.progress(),
    events: async () => {
      await learner();
      return store.events();
    },
    facts: questions.load,
    record: (event, options) => {
      const recorded = store.record(event, options);
      return recorded.saved ? recorded : { ...recorded, reason: cleanLine(recorded.reason) };
    },
    finish: () => throwUnsaved(store.finish()),
    close: async () => throwUnsaved(await store.close()),
    notices: () => store.notices().map(cleanLine),
    merge: async (text) => {
      await learner();
      return mergedOf(await store.fold(), text);
    },
    exported: async () => exportedOf((await store.fold()).exported()),
    inspect: async () => reportOf((await store.fold()).inspect()),
    repair: async () => repairOf((await store.fold()).repair()),
  };
}

function mergedOf(fold: Fold, text: string): MergedProgress {
  const { added, known, left } = fold.merge(text);
  if (added > 0) {
    fold.refresh();
  }
  return { added, known, left: left.map((one) => ({ ...one, reason: asSentence(one.reason) })) };
}

function asSentence(reason: string): Clean {
  return cleanLine(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`);
}

function exportedOf({ text, count, ...faults }: ExportResult): ExportedProgress {
  return { text: clean(text), events: count, notices: noticesOf(faults).map(cleanLine) };
}
