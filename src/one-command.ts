import { type GlobalOptions, textDisplay, writeJson } from './arguments.js';
import type { Context } from './context.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { cheatsheetLines, plainCheatsheet, type TopicSheet } from './text/cheatsheet-text.js';

/** Gives each command as a cheatsheet of its own. */
export function singleCommands(sheets: readonly TopicSheet[]): readonly TopicSheet[] {
  return sheets.flatMap((sheet) =>
    sheet.groups.flatMap((group) =>
      group.entries.map((entry) => ({ ...sheet, groups: [{ ...group, entries: [entry] }] })),
    ),
  );
}

/** How one command is shown. */
export interface OneCommandOptions extends GlobalOptions {
  /** Whether the topic stands in front of it in a pipe. */
  readonly withTopic: boolean;
  /** What JSON says beside it. */
  readonly about?: Readonly<Record<string, Clean>>;
}

/** Shows one command with its meaning and topic. */
export function showCommand(context: Context, sheet: TopicSheet | undefined, options: OneCommandOptions): void {
  const [group] = sheet?.groups ?? [];
  if (sheet === undefined || group === undefined) {
    throw new UserError('There is no command in these topics.', {
      exit: 'notFound',
      hint: 'Run `awsstudy list` to see all topics.',
    });
  }
  const display = textDisplay(context, options);
  if (display.form === 'json') {
    writeJson(context, { ...options.about, topic: sheet.topic, group: group.title, ...group.entries[0] });
  } else if (display.form === 'plain') {
    const topic = options.withTopic ? `${sheet.topic}\t` : '';
    context.output.write(`${topic}${plainCheatsheet([sheet], { meaning: true })}` as Clean);
  } else {
    context.output.write(cheatsheetLines([sheet], { ...display, meaning: true }));
  }
}
