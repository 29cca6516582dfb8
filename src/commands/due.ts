import type { Command } from 'commander';
import { type GlobalOptions, progressIn, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { todayOf } from '../daily-goal.js';
import { writeNotices } from '../notices.js';
import type { ProgressOverview } from '../progress-access.js';
import type { Clean } from '../study/clean.js';
import { type DueRow, dueLines, plainDue } from '../text/due-text.js';
import { goalLine } from '../text/goal-text.js';
import { beside } from '../text/lines.js';

const EXAMPLES = `
Examples:
  awsstudy due                             how many questions are due, by topic
  awsstudy due --count                     the number alone, for a shell prompt

Piped, a line has, with a tab between: topic, questions due.`;

interface DueOptions extends GlobalOptions {
  readonly count?: boolean;
}

/** Declares `due`: how many questions are due. */
export function declareDue(program: Command, context: Context): void {
  program
    .command('due')
    .description('see how many questions are due')
    .option('--count', 'the number alone')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => due(context, command.optsWithGlobals<DueOptions>()));
}

/** Answers `due`. */
export async function due(context: Context, options: DueOptions): Promise<void> {
  const display = textDisplay(context, options);
  const overview = await context.progress.overview(context.clock());
  const topics = dueRows(context, overview);
  writeNotices(context);
  const total = topics.reduce((sum, topic) => sum + topic.due, 0);
  if (display.form === 'json') {
    writeJson(context, { due: total, topics, today: todayOf(context, overview) });
  } else if (options.count === true) {
    context.output.write(`${total}\n` as Clean);
  } else if (display.form === 'plain') {
    context.output.write(plainDue(topics));
  } else {
    context.output.write(beside(dueLines(topics, display), goalLine(todayOf(context, overview), display)));
  }
}

function dueRows({ catalogue }: Context, overview: ProgressOverview): readonly DueRow[] {
  return catalogue
    .list()
    .map((topic) => ({ id: topic.id, title: topic.title, due: progressIn(overview, topic.id).due }))
    .filter((topic) => topic.due > 0)
    .sort((a, b) => b.due - a.due);
}
