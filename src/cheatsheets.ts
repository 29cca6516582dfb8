import type { Context } from './context.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import type { Clean } from './study/clean.js';
import type { GroupedCommand } from './study/command-filter.js';
import { fillPlaceholders, type PlaceholderValues, placeholdersOf } from './study/placeholders.js';
import type { TopicSheet } from './text/cheatsheet-text.js';
import { cleanLine } from './text/clean.js';

/** Gives the cheatsheet of a topic. */
export function sheetOf(topic: Clean, catalogue: CatalogueReader): TopicSheet {
  const { title, groups } = catalogue.cheatsheet(topic);
  return { topic, title, groups };
}

/** Gives the cheatsheets of topics with values for their placeholders, and says which of these no command has. */
export function filledSheets(
  context: Context,
  topics: readonly Clean[],
  values: PlaceholderValues,
): readonly TopicSheet[] {
  const sheets = topics.map((topic) => sheetOf(topic, context.catalogue));
  tellUnknown(context, Object.keys(values), sheets);
  return sheets.map((sheet) => fillSheet(sheet, values));
}

/** Placeholders named in one sentence at most. */
const MOST_NAMED = 20;

/** Says which of the placeholders that are to be filled no command has; it may be a slip of the fingers. */
function tellUnknown({ commentary }: Context, names: readonly string[], sheets: readonly TopicSheet[]): void {
  if (names.length === 0) {
    return;
  }
  const commands = sheets.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const known = [...new Set(commands.flatMap(({ command }) => placeholdersOf(command)))].sort();
  const more = known.length > MOST_NAMED ? `, and ${known.length - MOST_NAMED} more` : '';
  for (const name of names.filter((each) => !known.includes(each))) {
    const there = known.length === 0 ? 'There are none.' : `There are ${known.slice(0, MOST_NAMED).join(', ')}${more}.`;
    commentary.write(cleanLine(`No command has the placeholder <${name}>. ${there}`));
    commentary.write('\n' as Clean);
  }
}

/** Says that topics have no commands, where it would look as if nothing had happened. */
export function tellEmpty({ commentary }: Context, sheets: readonly TopicSheet[]): void {
  if (sheets.every(({ groups }) => groups.every(({ entries }) => entries.length === 0))) {
    const of = sheets.length === 1 ? 'this topic' : 'these topics';
    commentary.write(`There are no commands in ${of}. Run \`awsstudy list\` to see all topics.\n` as Clean);
  }
}

function fillSheet(sheet: TopicSheet, values: PlaceholderValues): TopicSheet {
  const groups = sheet.groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({ ...entry, command: fillPlaceholders(entry.command, values) })),
  }));
  return { ...sheet, groups };
}

/** Gives the commands of all topics, each with its group; among several topics the topic stands in front. */
export function groupedCommands(sheets: readonly TopicSheet[]): readonly GroupedCommand[] {
  return sheets.flatMap(({ topic, title, groups }) =>
    groups.flatMap((group) =>
      group.entries.map((entry) => ({
        ...entry,
        topic,
        group: (sheets.length > 1 ? `${title} · ${group.title}` : group.title) as Clean,
      })),
    ),
  );
}

/** Says whose commands stand in cheatsheets. */
export function sheetsTitle(sheets: readonly TopicSheet[]): Clean {
  const [only] = sheets;
  return sheets.length === 1 && only !== undefined
    ? cleanLine(`${only.title}: commands`)
    : cleanLine(`Commands of ${sheets.length} topics`);
}
