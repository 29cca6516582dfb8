import type { Command } from 'commander';
import { type GlobalOptions, opensScreen, sectionNamed, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { openNotes } from '../desk/open-notes.js';
import { freshTopic } from '../fresh-topics.js';
import { writePaged } from '../paged-output.js';
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
    .action(async (topic: string, section: string | undefined, _options: object, command: Command) =>
      answer(context, { topic: await freshTopic(context, topic), section }, command.optsWithGlobals<GlobalOptions>()),
    );
}

/** What was asked for: the section as it was typed. */
interface AskedNotes {
  readonly topic: Clean;
  readonly section: string | undefined;
}

/** Answers `show` on a screen where there can be one, or as text. */
async function answer(context: Context, { topic, section }: AskedNotes, options: GlobalOptions): Promise<void> {
  if (!opensScreen(context, options)) {
    await show(context, topic, section, options);
    return;
  }
  const slug = section === undefined ? undefined : slugNamed(context, topic, section);
  await openNotes(context, { topic, ...(slug && { section: slug }) }, options);
}

/** Answers `show` as text. */
export async function show(
  context: Context,
  topic: Clean,
  section: string | undefined,
  options: GlobalOptions,
): Promise<void> {
  const { catalogue, output } = context;
  const display = textDisplay(context, options);
  if (display.form === 'rendered') {
    const notes = catalogue.flow(topic);
    await writePaged(context, notesLines({ ...notes, sections: chosen(topic, notes.sections, section) }, display));
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

function slugNamed({ catalogue }: Context, topic: Clean, section: string): Clean | undefined {
  return sectionNamed(topic, catalogue.notes(topic).sections, section)[0]?.slug;
}

function chosen<T extends { readonly slug: Clean; readonly title: Clean; readonly level: 2 | 3 }>(
  topic: Clean,
  sections: readonly T[],
  name: string | undefined,
): readonly T[] {
  return name === undefined ? sections : sectionNamed(topic, sections, name);
}
