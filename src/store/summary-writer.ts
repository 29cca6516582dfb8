import { dueTimes, type ExamAhead } from '../study/due-times.js';
import { examDayOf } from '../study/exam-plan.js';
import { type ProgressSummary, summarise } from '../study/summary.js';
import { writeDurably } from './durable.js';
import type { Places } from './places.js';
import type { ProgressReading } from './progress-reader.js';
import { readSettings } from './settings.js';
import type { StoreWorld } from './world.js';

/** Gives the summary of a reading by the questions there are and the exam that is set now. */
export function summaryOf(world: StoreWorld, places: Places, reading: ProgressReading): ProgressSummary {
  const { progress, changed, sizes } = reading;
  const facts = world.questions.load();
  const mark = { changed, journals: [...sizes], questions: world.questions.digest };
  return summarise(progress, { facts, due: dueTimes(progress.cards, facts, examAhead(world, places)), mark });
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
