import type { Cheatsheet, CheatsheetEntry, SectionText, TopicHead } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { SearchLine } from '../study/search.js';
import { cleanLine } from '../text/clean.js';

/** What the search looks through: notes and cheatsheets, never questions. */
export interface SearchableTopic {
  readonly head: Pick<TopicHead, 'id' | 'title' | 'aliases'>;
  readonly sections: readonly SectionText[];
  readonly cheatsheet: Cheatsheet;
}

/** Gives the lines of topics that can be found: headings, paragraphs, list items, table rows, code and commands. */
export function searchLines(topics: readonly SearchableTopic[]): readonly SearchLine[] {
  return topics.flatMap((topic) => [
    ...topic.sections.flatMap((section) => sectionLines(topic, section)),
    ...commandLines(topic),
  ]);
}

function contextOf({ id, title, aliases }: SearchableTopic['head']): string {
  return [id, title, ...aliases].join(' ');
}

function sectionLines({ head }: SearchableTopic, section: SectionText): SearchLine[] {
  const context = `${contextOf(head)} ${section.title}`;
  return unfenced(section.markdown)
    .filter(({ line }) => HAS_WORD.test(line))
    .map(({ line, kind }) => ({ topic: head.id, section: section.slug, line, kind, context }));
}

const HAS_WORD = /[a-z0-9\u00a1-\uffff]/i;
const FENCE = /^\s*(?:```|~~~)/;

/** Gives the lines of Markdown without the signs of fences; what stands in a fence is kept as it is. */
function unfenced(markdown: string): { readonly line: Clean; readonly kind: 'heading' | 'text' }[] {
  const lines: { line: Clean; kind: 'heading' | 'text' }[] = [];
  let inside = false;
  for (const raw of markdown.split('\n')) {
    if (FENCE.test(raw)) {
      inside = !inside;
    } else if (inside) {
      lines.push({ line: cleanLine(raw.trim()), kind: 'text' });
    } else {
      lines.push({ line: proseOf(raw), kind: /^#{1,6} /.test(raw) ? 'heading' : 'text' });
    }
  }
  return lines;
}

/** Drops what marks a line of Markdown up: list markers, heading signs, table pipes, bold, link targets. */
function proseOf(raw: string): Clean {
  return cleanLine(
    raw
      .trim()
      .replace(/^(?:>\s*)+/, '')
      .replace(/^#{1,6}\s+/, '')
      .replace(/^(?:[-*+]|[0-9]+\.)\s+(?:\[[ x]\]\s+)?/, '')
      .replace(/^\||\|$/g, '')
      .replace(/\s*(?<!\\)\|\s*/g, ' | ')
      .replaceAll('\\|', '|')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
      .trim(),
  );
}

function commandLines({ head, cheatsheet }: SearchableTopic): SearchLine[] {
  return cheatsheet.groups.flatMap((group) =>
    group.entries.map((entry) => ({
      topic: head.id,
      section: 'cheatsheet' as Clean,
      line: commandLine(entry),
      kind: 'command' as const,
      context: `${contextOf(head)} ${group.title}`,
    })),
  );
}

function commandLine({ command, meaning, mark }: CheatsheetEntry): Clean {
  return cleanLine(`${command}  # ${meaning}${mark === undefined ? '' : ` (${mark})`}`);
}
