import type { Command } from 'commander';
import { type GlobalOptions, progressIn, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writeNotices } from '../notices.js';
import { writePaged } from '../paged-output.js';
import { listLines, plainList, type TopicRow } from '../text/list-text.js';

const EXAMPLES = `
Examples:
  awsstudy list                            topics by category
  awsstudy list | cut -f1                  their ids, one a line
  awsstudy list --json | jq '.topics[].id'

Piped, a line has, with tabs between: id, title, category, commands, questions, due.`;

/** Declares `list`: the topics, with how far the learner has come. */
export function declareList(program: Command, context: Context): void {
  program
    .command('list')
    .alias('ls')
    .description('list the topics')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => list(context, command.optsWithGlobals<GlobalOptions>()));
}

/** Answers `list`. */
export async function list(context: Context, options: GlobalOptions): Promise<void> {
  const { output, progress, clock } = context;
  const display = textDisplay(context, options);
  const overview = await progress.overview(clock());
  writeNotices(context);
  if (display.form === 'plain') {
    output.write(plainList(context.topicLines(), (id) => progressIn(overview, id).due));
    return;
  }
  const topics = context.catalogue.list().map((topic): TopicRow => {
    const { seen, due } = progressIn(overview, topic.id);
    return { ...topic, seen, due };
  });
  if (display.form === 'json') {
    writeJson(context, { topics });
  } else {
    await writePaged(context, listLines(topics, display));
  }
}
