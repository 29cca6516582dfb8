import type { Command } from 'commander';
import { type GlobalOptions, progressIn, textDisplay, topicNamed, writeJson } from '../arguments.js';
import type { Context, ProgressOverview } from '../context.js';
import { writeNotices } from '../notices.js';
import type { Clean } from '../study/clean.js';
import { plainStats, type StatsRow, statsLines } from '../text/stats-text.js';

const EXAMPLES = `
Examples:
  awsstudy stats                           figures of all topics
  awsstudy stats vpc                       of one topic
  awsstudy stats --json | jq .answers`;

/** Declares `stats`: figures on what was answered. */
export function declareStats(program: Command, context: Context): void {
  program
    .command('stats')
    .argument('[topic]', 'only this topic')
    .description('see what you have answered')
    .addHelpText('after', EXAMPLES)
    .action((topic: string | undefined, _options: object, command: Command) =>
      stats(context, topic, command.optsWithGlobals<GlobalOptions>()),
    );
}

async function stats(context: Context, topic: string | undefined, options: GlobalOptions): Promise<void> {
  const wanted = topic === undefined ? undefined : topicNamed(context.catalogue, topic);
  const display = textDisplay(context, options);
  const overview = await context.progress.overview(context.clock());
  writeNotices(context);
  const topics = statsRows(context, overview, wanted);
  if (display.form === 'json') {
    const sum = (of: (row: StatsRow) => number): number => topics.reduce((total, row) => total + of(row), 0);
    writeJson(context, {
      answers: topic === undefined ? overview.answers : sum((row) => row.answers),
      correct: topic === undefined ? overview.correct : sum((row) => row.correct),
      seen: sum((row) => row.seen),
      questions: sum((row) => row.questions),
      due: sum((row) => row.due),
      topics,
    });
  } else {
    context.output.write(display.form === 'plain' ? plainStats(topics) : statsLines(topics, display));
  }
}

function statsRows({ catalogue }: Context, overview: ProgressOverview, wanted: Clean | undefined): readonly StatsRow[] {
  return catalogue
    .list()
    .filter((topic) => wanted === undefined || topic.id === wanted)
    .map((topic) => {
      const { id, title, questions } = topic;
      const { seen, due, answers, correct, lastStudied } = progressIn(overview, topic);
      return { id, title, questions, seen, answers, correct, due, lastStudied: isoTime(lastStudied) };
    });
}

function isoTime(milliseconds: number | undefined): Clean | null {
  return milliseconds === undefined ? null : (new Date(milliseconds).toISOString() as Clean);
}
