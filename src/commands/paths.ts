import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { beside, linesText, padEnd } from '../text/lines.js';
import { paint } from '../text/paint.js';

const EXAMPLES = `
Examples:
  awsstudy paths                           where settings and progress are
  AWSSTUDY_HOME=/tmp/try awsstudy paths    all of them in one folder`;

/** Declares `paths`: the places the program uses. */
export function declarePaths(program: Command, context: Context): void {
  program
    .command('paths')
    .description('see where settings and progress are kept')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => paths(context, command.optsWithGlobals<GlobalOptions>()));
}

function paths(context: Context, options: GlobalOptions): void {
  const display = textDisplay(context, options);
  const { places } = context;
  if (display.form === 'json') {
    writeJson(context, Object.fromEntries(places.map(({ name, path }) => [name, path])));
  } else if (display.form === 'plain') {
    context.output.write(places.map(({ name, path }) => `${name}\t${path}\n`).join('') as Clean);
  } else {
    const width = Math.max(...places.map(({ name }) => name.length)) + 2;
    const lines = places.map(({ name, path }) => beside(padEnd(paint('muted', name, display.color), width), path));
    context.output.write(linesText(lines));
  }
}
