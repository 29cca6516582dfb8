import type { Command } from 'commander';
import type { GlobalOptions } from '../arguments.js';
import { sheetOf } from '../cheatsheets.js';
import type { Context } from '../context.js';
import { showCommand, singleCommands } from '../one-command.js';
import { dayText, localDay } from '../study/local-day.js';
import { tipOfDay } from '../study/tip-of-day.js';

const EXAMPLES = `
Examples:
  awsstudy tip                             the command of the day
  awsstudy tip --plain                     on one line, for the start of your shell`;

/** Declares `tip`: a command for the day, the same until midnight. */
export function declareTip(program: Command, context: Context): void {
  program
    .command('tip')
    .description('show the command of the day')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => tip(context, command.optsWithGlobals<GlobalOptions>()));
}

function tip(context: Context, options: GlobalOptions): void {
  const { catalogue, clock, zoneOffset } = context;
  const time = clock();
  const day = localDay({ time, offset: zoneOffset(time) });
  const commands = singleCommands(catalogue.list().map(({ id }) => sheetOf(id, catalogue)));
  showCommand(context, tipOfDay(commands, day), { ...options, withTopic: true, about: { day: dayText(day) } });
}
