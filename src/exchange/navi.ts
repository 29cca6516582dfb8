import type { CheatsheetEntry } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { splitAtPlaceholders } from '../study/placeholders.js';
import { meaningOf } from '../text/cheatsheet-text.js';
import type { ExportText, ExportTopic, NotWritten } from './export-topic.js';

/** Signs that make a line something else than a command. */
const SPECIAL = /^[%#$@;]/;

/** Gives the commands of a topic as a sheet of navi: the group as tags, the meaning, the command. */
export function naviText({ head, cheatsheet }: ExportTopic): ExportText {
  const entries = cheatsheet.groups.flatMap((group) => group.entries);
  const left = entries.filter(isSpecial).map(
    ({ command }): NotWritten => ({
      id: `${head.id}: ${command}` as Clean,
      reason: 'A line of navi that starts so is no command' as Clean,
    }),
  );
  const groups = cheatsheet.groups.map(({ title, entries: commands }) => {
    const lines = commands.filter((entry) => !isSpecial(entry)).map(commandText);
    return `% ${head.id}, ${title.replaceAll(',', '')}\n\n${lines.join('\n')}`;
  });
  return { text: groups.join('\n') as Clean, written: entries.length - left.length, left };
}

function isSpecial({ command }: CheatsheetEntry): boolean {
  return SPECIAL.test(command);
}

function commandText(entry: CheatsheetEntry): string {
  return `# ${meaningOf(entry)}\n${naviCommand(entry.command)}\n`;
}

/** Variables of navi have letters, digits and `_`. */
function naviCommand(command: Clean): string {
  return splitAtPlaceholders(command)
    .map((piece, index) => (index % 2 === 0 ? piece : piece.replaceAll('-', '_')))
    .join('');
}
