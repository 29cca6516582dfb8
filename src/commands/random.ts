import type { Command } from 'commander';
import { type GlobalOptions, topicsNamed } from '../arguments.js';
import { sheetOf } from '../cheatsheets.js';
import type { Context } from '../context.js';
import { showCommand, singleCommands } from '../one-command.js';
import { seededRandom } from '../study/random.js';

const EXAMPLES = `
Examples:
  awsstudy random                          any command, with what it does
  awsstudy random s3 ebs                   one of these topics
  awsstudy random iam --seed 7             the same one each time`;

/** Declares `random`: a command of the cheatsheets, drawn. */
export function declareRandom(program: Command, context: Context): void {
  program
    .command('random')
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named')
    .description('show some command')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], _options: object, command: Command) =>
      random(context, names, command.optsWithGlobals<GlobalOptions>()),
    );
}

function random(context: Context, names: readonly string[], options: GlobalOptions): void {
  const { catalogue, drawSeed } = context;
  const topics = topicsNamed(catalogue, names);
  const commands = singleCommands(topics.map((topic) => sheetOf(topic, catalogue)));
  const place = Math.floor(seededRandom(options.seed ?? drawSeed())() * commands.length);
  showCommand(context, commands[place], { ...options, withTopic: topics.length > 1 });
}
