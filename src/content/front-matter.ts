import { CATEGORIES, type CategoryId, type TopicHead } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
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

const TITLE = required(lineUpTo(60));
const SUMMARY = lineUpTo(120);
const CATEGORY_IDS: readonly CategoryId[] = CATEGORIES.map(({ id }) => id);
/** What stands with no category of ours is the learner's own. */
const SHIPPED_IDS = CATEGORY_IDS.filter((id) => id !== 'own');
const NAMES = { aliases: optional(listOf(idText)), related: optional(listOf(idText)) };

const readShipped = record('The front matter', {
  title: TITLE,
  summary: required(SUMMARY),
  category: required(oneOf(SHIPPED_IDS)),
  ...NAMES,
  checked: required(date),
  sources: required(listOf(SOURCE, { least: 1 })),
});

/** A topic of one's own says what one wants it to say. */
const readOwn = record('The front matter', {
  title: TITLE,
  summary: optional(SUMMARY),
  category: optional(oneOf(CATEGORY_IDS)),
  ...NAMES,
  checked: optional(date),
  sources: optional(listOf(SOURCE)),
});

/** Where a topic stands: among those that ship with the program, or in a user's pack. */
export type Origin = 'shipped' | 'pack';

const READERS = { shipped: readShipped, pack: readOwn } as const;
const NOTHING = '' as Clean;
const LEFT_OUT = {
  summary: NOTHING,
  category: 'own',
  aliases: [],
  related: [],
  checked: NOTHING,
  sources: [],
} as const;

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
export function parseFrontMatter(
  yaml: string,
  report: Report,
  origin: Origin = 'shipped',
): PlacedFrontMatter | undefined {
  const node = parseYaml(yaml, { report, linesBefore: 1 });
  const values = node && READERS[origin]({ node, name: 'front matter', report });
  return node && values && { node, values: { ...LEFT_OUT, ...values } };
}
