import { CATEGORIES, type CategoryId, type TopicHead } from '../study/catalogue.js';
import type { Report } from './fault.js';
import { date, https, idText, line, lineUpTo, oneOf } from './fields.js';
import { listOf, optional, record, required } from './record.js';
import { parseYaml, type YamlNode } from './yaml.js';

/** What notes.md says of its topic in front of the Markdown. */
export type FrontMatter = Omit<TopicHead, 'id' | 'commands' | 'questions'>;

/** The front matter with the node that knows the places of its parts. */
export interface PlacedFrontMatter {
  readonly values: FrontMatter;
  readonly node: YamlNode;
}

const SOURCE = record('A source', { title: required(line), url: required(https) });

const readValues = record('The front matter', {
  title: required(lineUpTo(60)),
  summary: required(lineUpTo(120)),
  category: required(oneOf<CategoryId>(CATEGORIES.map(({ id }) => id))),
  aliases: optional(listOf(idText)),
  related: optional(listOf(idText)),
  checked: required(date),
  sources: required(listOf(SOURCE, { least: 1 })),
});

/** A text cut in two behind its front matter. */
export interface Split {
  readonly yaml: string;
  readonly markdown: string;
  /** How many lines of the file stand in front of the Markdown. */
  readonly linesBefore: number;
}

/** Cuts the front matter off a text, or gives nothing where there is none. */
export function splitFrontMatter(text: string): Split | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((content, index) => index > 0 && content.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    return undefined;
  }
  return { yaml: lines.slice(1, end).join('\n'), markdown: lines.slice(end + 1).join('\n'), linesBefore: end + 1 };
}

/** Reads the keys of a front matter. */
export function parseFrontMatter(yaml: string, report: Report): PlacedFrontMatter | undefined {
  const node = parseYaml(yaml, { report, linesBefore: 1 });
  const values = node && readValues({ node, name: 'front matter', report });
  return (
    node && values && { node, values: { ...values, aliases: values.aliases ?? [], related: values.related ?? [] } }
  );
}
