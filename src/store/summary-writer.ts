import { dueTimes, type ExamAhead } from '../study/due-times.js';
import { examDayOf, startOf } from '../study/exam-plan.js';
import { localDay } from '../study/local-day.js';
import { type ProgressSummary, summarise } from '../study/summary.js';
import { writeDurably } from './durable.js';
import type { Places } from './places.js';
import type { ProgressReading } from './progress-reader.js';
import { readSettings } from './settings.js';
import { changedAt } from './summary-file.js';
import type { StoreWorld } from './world.js';

/** Gives the summary of a reading by the questions there are and the exam that is set now. */
export function summaryOf(world: StoreWorld, places: Places, reading: ProgressReading): ProgressSummary {
  const { progress, changed, sizes } = reading;
  const facts = world.questions.load();
  const exam = examAhead(world, places);
  const mark = {
    changed,
    journals: [...sizes],
    questions: world.questions.digest,
    settings: changedAt(world.files, places.configFile),
    ...(exam && { until: endOfDay(world) }),
  };
  return summarise(progress, { facts, due: dueTimes(progress.cards, facts, exam), mark });
}

function endOfDay({ clock, zoneOffset }: StoreWorld): number {
  const time = clock();
  return startOf(localDay({ time, offset: zoneOffset(time) }) + 1, zoneOffset);
}

function examAhead(world: StoreWorld, places: Places): ExamAhead | undefined {
  const { settings } = readSettings(world.files, places.configFile);
  const day = examDayOf(settings, world.zoneOffset);
  return day && { id: settings.exam, day, now: world.clock() };
}

/** Replaces the summary. */
export function writeSummary(world: StoreWorld, places: Places, summary: ProgressSummary): void {
  const suffix = `${world.pid}-${Math.floor(world.random() * 2 ** 48).toString(36)}`;
  writeDurably(world.files, { path: places.summaryFile, text: JSON.stringify(summary), suffix });
}
