import type { Clean } from '../study/clean.js';
import { aikenText } from './aiken-text.js';
import { ankiText } from './anki-text.js';
import type { ExportText, ExportTopic, NotWritten } from './export-topic.js';
import { giftText } from './gift-text.js';
import { hashcardsText } from './hashcards-text.js';
import { naviText } from './navi.js';
import type { TextFile } from './text-file.js';
import { tldrPages } from './tldr-pages.js';
import { topicMarkdown } from './topic-markdown.js';
import { topicsJson } from './topics-json.js';

/** Topics in another format: a text, or files for a folder. */
export type Exported = ExportText | ExportedFiles;

/** Files in another format. */
export interface ExportedFiles {
  readonly files: readonly TextFile[];
  /** How many questions or commands were written. */
  readonly written: number;
  readonly left: readonly NotWritten[];
}

type Write = (topics: readonly ExportTopic[]) => Exported;

/** All formats that are written, by name. */
export const EXPORT_FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['anki', ankiText],
  ['hashcards', (topics) => fileEach(topics, { ending: 'md', write: hashcardsText })],
  ['gift', giftText],
  ['aiken', aikenText],
  ['tldr', tldrPages],
  ['navi', (topics) => fileEach(topics, { ending: 'cheat', write: naviText })],
  ['markdown', (topics) => fileEach(topics, { ending: 'md', write: topicMarkdown })],
  ['json', topicsJson],
]);

/** Writes topics in a format; one that isn't known gives nothing. */
export function exportTopics(format: string, topics: readonly ExportTopic[]): Exported | undefined {
  return EXPORT_FORMATS.get(format)?.(topics);
}

interface FileEach {
  readonly ending: string;
  readonly write: (topic: ExportTopic) => ExportText;
}

function fileEach(topics: readonly ExportTopic[], { ending, write }: FileEach): ExportedFiles {
  const texts = topics.map((topic) => ({ name: nameOf(topic), ...write(topic) }));
  return {
    files: texts.filter(({ written }) => written > 0).map(({ name, text }) => ({ path: `${name}.${ending}`, text })),
    written: texts.reduce((sum, { written }) => sum + written, 0),
    left: texts.flatMap(({ left }) => left),
  };
}

/** A topic of a pack has a slash in its id. */
function nameOf({ head }: ExportTopic): Clean {
  return head.id.replace('/', '-') as Clean;
}
