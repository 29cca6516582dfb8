import type { Command } from 'commander';
import { type GlobalOptions, sectionNamed, textDisplay, topicNamed, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { notesLines, plainNotes } from '../text/notes-text.js';

const EXAMPLES = `
Examples:
  awsstudy show vpc                        the notes of a topic
  awsstudy show vpc nat-gateway            one section of them
  awsstudy show vpc | less                 as Markdown, a paragraph a line
  awsstudy show vpc --width 60 --color always | less -R`;

/** Declares `show`: the notes of a topic. */
export function declareShow(program: Command, context: Context): void {
  program
    .command('show')
    .argument('<topic>', 'id, alias or beginning of an id')
    .argument('[section]', 'only this section')
    .description('read the notes of a topic')
    .addHelpText('after', EXAMPLES)
    .action((topic: string, section: string | undefined, _options: object, command: Command) =>
      show(context, topicNamed(context.catalogue, topic), section, command.optsWithGlobals<GlobalOptions>()),
    );
}

/** Answers `show`. */
export function show(context: Context, topic: Clean, section: string | undefined, options: GlobalOptions): void {
  const { catalogue, output } = context;
  const display = textDisplay(context, options);
  if (display.form === 'rendered') {
    const notes = catalogue.flow(topic);
    output.write(notesLines({ ...notes, sections: chosen(topic, notes.sections, section) }, display));
    return;
  }
  const notes = catalogue.notes(topic);
  const sections = chosen(topic, notes.sections, section);
  if (display.form === 'json') {
    const { id, title, summary, category, aliases, related, checked, sources } = catalogue.head(topic);
    writeJson(context, { id, title, summary, category, aliases, related, checked, sources, sections });
  } else {
    output.write(plainNotes({ ...notes, sections }));
  }
}

function chosen<T extends { readonly slug: Clean; readonly title: Clean; readonly level: 2 | 3 }>(
  topic: Clean,
  sections: readonly T[],
  name: string | undefined,
): readonly T[] {
  return name === undefined ? sections : sectionNamed(topic, sections, name);
}
