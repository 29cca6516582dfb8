import { type GlobalOptions, textDisplay, writeJson } from './arguments.js';
import type { Context } from './context.js';
import { todayOf } from './daily-goal.js';
import {
  everyTopic,
  figuresNow,
  loadLearner,
  sectionsNow,
  standingNow,
  topicRows,
  topicShares,
} from './learner-figures.js';
import { writeNotices } from './notices.js';
import { writePaged } from './paged-output.js';
import type { Exam } from './study/catalogue.js';
import type { Clean } from './study/clean.js';
import { goalLine, markedLine } from './text/goal-text.js';
import { linesText } from './text/lines.js';
import { joinPainted, type Showable } from './text/painted.js';
import { plainReadiness, readinessLines } from './text/readiness-text.js';
import { figuresJson, readinessJson, roundedShare, sectionsJson } from './text/stats-json.js';
import { plainSections, sectionLines } from './text/stats-mastery-text.js';
import { figureLines, STATS_PARTS, type StatsPartName } from './text/stats-parts.js';
import { plainStats, type StatsRow, statsLines } from './text/stats-text.js';

/** Shows what was answered in every topic; to people and programs, every other figure too. */
export async function showAll(context: Context, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const overview = await context.progress.overview(context.clock());
  const rows = topicRows(context, overview);
  if (display.form === 'plain') {
    writeNotices(context);
    context.output.write(plainStats(rows));
    return;
  }
  const now = await loadLearner(context, everyTopic(context));
  writeNotices(context);
  const figures = figuresNow(context, now);
  const shares = topicShares(now);
  const done = todayOf(context, overview);
  if (display.form === 'json') {
    const topics = rows.map((row) => ({ ...row, mastery: roundedShare(shares.get(row.id) ?? 0) }));
    writeJson(context, { ...totalsOf(rows, overview), today: done, topics, ...figuresJson(figures) });
    return;
  }
  const topics = rows.map((row) => ({ ...row, mastery: shares.get(row.id) ?? 0 }));
  const today = [goalLine(done, display), markedLine(figures.marked, display)];
  const below: readonly Showable[] = overview.answers === 0 ? [] : [figureLines(figures, display)];
  await writePaged(context, joinPainted([statsLines(topics, overview, display), ...today, ...below]));
}

/** Shows how well the sections of a topic are known. */
export async function showTopic(context: Context, topic: Clean, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const overview = await context.progress.overview(context.clock());
  const now = await loadLearner(context, [topic]);
  writeNotices(context);
  const sections = sectionsNow(context, topic, now);
  const rows = topicRows(context, overview).filter(({ id }) => id === topic);
  const mastery = topicShares(now).get(topic) ?? 0;
  const totals = totalsOf(rows);
  if (display.form === 'json') {
    const topics = rows.map((row) => ({ ...row, mastery: roundedShare(mastery) }));
    writeJson(context, { ...totals, topics, ...sectionsJson(sections) });
  } else if (display.form === 'plain') {
    context.output.write(plainSections(sections));
  } else {
    const table = statsLines(
      rows.map((row) => ({ ...row, mastery })),
      totals,
      display,
    );
    await writePaged(context, joinPainted([table, '\n' as Clean, linesText(sectionLines(sections, display))]));
  }
}

/** Shows one part of the figures alone. */
export async function showPart(context: Context, name: StatsPartName, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const now = await loadLearner(context, everyTopic(context));
  writeNotices(context);
  const figures = figuresNow(context, now);
  const { lines, plain, json } = STATS_PARTS[name];
  if (display.form === 'json') {
    writeJson(context, json(figures));
  } else if (display.form === 'plain') {
    context.output.write(plain(figures));
  } else {
    await writePaged(context, linesText(lines(figures, display)));
  }
}

/** Shows how ready the learner is for an exam. */
export async function showExam(context: Context, exam: Exam, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const now = await loadLearner(context, everyTopic(context));
  writeNotices(context);
  const standing = standingNow(exam, now);
  if (display.form === 'json') {
    writeJson(context, readinessJson(standing));
  } else {
    context.output.write(display.form === 'plain' ? plainReadiness(standing) : readinessLines(standing, display));
  }
}

interface Totals {
  readonly answers: number;
  readonly correct: number;
}

/** The answers of the whole are all there were, also to questions that were reset or are gone. */
function totalsOf(rows: readonly StatsRow[], whole?: Totals) {
  const sum = (of: (row: StatsRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    answers: whole?.answers ?? sum((row) => row.answers),
    correct: whole?.correct ?? sum((row) => row.correct),
    seen: sum((row) => row.seen),
    questions: sum((row) => row.questions),
    due: sum((row) => row.due),
  };
}
