import type { CheatsheetEntry, CheatsheetGroup } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { meaningOf } from '../text/cheatsheet-text.js';
import type { ExportTopic, NotWritten } from './export-topic.js';
import { freshName } from './fresh-name.js';
import type { TextFile } from './text-file.js';
import { tldrOfCommand } from './tldr-command.js';

/** The style guide of tldr allows so many examples a page. */
const MOST_EXAMPLES = 8;

/** Pages, and what they can't say. */
export interface TldrPages {
  readonly files: readonly TextFile[];
  /** How many commands were written. */
  readonly written: number;
  readonly left: readonly NotWritten[];
}

/** Gives the commands of topics as pages of tldr: one or several for each group of a cheatsheet. */
export function tldrPages(topics: readonly ExportTopic[]): TldrPages {
  const names = new Set<string>();
  const files = topics.flatMap((topic) =>
    topic.cheatsheet.groups.flatMap((group) => groupPages({ topic, group, names })),
  );
  const left = topics.flatMap((topic) => entriesOf(topic).flatMap((entry) => notWritten(topic, entry)));
  return { files, written: topics.flatMap(entriesOf).length - left.length, left };
}

function entriesOf({ cheatsheet }: ExportTopic): readonly CheatsheetEntry[] {
  return cheatsheet.groups.flatMap(({ entries }) => entries);
}

function notWritten({ head }: ExportTopic, { command }: CheatsheetEntry): readonly NotWritten[] {
  const reason = 'A page of tldr holds no backtick and no escaped brace' as Clean;
  return tldrOfCommand(command) === undefined ? [{ id: `${head.id}: ${command}` as Clean, reason }] : [];
}

interface GroupOfTopic {
  readonly topic: ExportTopic;
  readonly group: CheatsheetGroup;
  /** Names of pages that are taken. */
  readonly names: Set<string>;
}

function groupPages({ topic, group, names }: GroupOfTopic): readonly TextFile[] {
  const examples = group.entries.flatMap((entry) => {
    const command = tldrOfCommand(entry.command);
    return command === undefined ? [] : [`- ${meaningOf(entry)}:\n\n\`${command}\`\n`];
  });
  return Array.from({ length: Math.ceil(examples.length / MOST_EXAMPLES) }, (_, page) => {
    const name = freshName(`${topic.head.id.replace('/', '-')}-${slugOf(group.title)}`, names);
    const shown = examples.slice(page * MOST_EXAMPLES, (page + 1) * MOST_EXAMPLES);
    return { path: `${name}.md`, text: [headOf(name, topic, group.title), ...shown].join('\n') as Clean };
  });
}

function headOf(name: string, { head }: ExportTopic, group: Clean): string {
  const [source] = head.sources;
  const more = source === undefined ? '' : `> More information: <${source.url}>.\n`;
  return `# ${name}\n\n> ${head.title}: ${group}.\n${more}`;
}
