import type { Command } from 'commander';
import type { GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { holdSession } from '../desk/hold-session.js';
import { freshTopics } from '../fresh-topics.js';
import { writeNotices } from '../notices.js';
import { type ChoiceOptions, countOf, poolOf } from '../question-choice.js';
import { declareChoice } from '../question-options.js';
import { planSession } from '../session-plan.js';
import type { Clean } from '../study/clean.js';

const EXAMPLES = `
Examples:
  awsstudy drill s3                        type the commands of a topic
  awsstudy drill --missed --count 5        five that went wrong the last time

A command is judged by what it does: the order of options, quoting and other names for placeholders do not matter.
It is never run.`;

/** Declares `drill`: commands to type. */
export function declareDrill(program: Command, context: Context): void {
  const command = program
    .command('drill')
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named');
  declareChoice(command)
    .description('type commands and have them judged')
    .addHelpText('after', EXAMPLES)
    .action(async (topics: string[], _options: object, self: Command) =>
      drill(context, await freshTopics(context, topics), self.optsWithGlobals<GlobalOptions & ChoiceOptions>()),
    );
}

async function drill(
  context: Context,
  topics: readonly Clean[],
  options: GlobalOptions & ChoiceOptions,
): Promise<void> {
  const count = countOf(options);
  const learner = await context.progress.learner();
  writeNotices(context);
  const pool = poolOf(context, { topics, options, filter: { kind: 'command' } }, learner);
  const plan = planSession(context, { mode: 'drill', pool, seed: options.seed, ...count }, learner);
  await holdSession(context, plan, options);
}
