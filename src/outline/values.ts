import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { isSettingName, SETTINGS } from '../study/settings.js';
import { cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';
import type { ChoiceOutline, WordOutline } from './outline.js';

/** A word that can stand somewhere. */
export interface Candidate extends ChoiceOutline {
  /** Whether it is another name for a word that is offered too: it is only offered when no other word fits. */
  readonly isAlias?: boolean;
}

/** Gives the words that can stand somewhere, behind the words of the command that were typed. */
type Values = (context: Context, typed: readonly string[]) => readonly Candidate[];

/** What can stand where the help says `topic` and the like. What stands here neither, nor below, is free. */
const VALUES: Readonly<Record<string, Values>> = {
  topic: topics,
  section: (context, typed) => typed.flatMap((name) => sectionsOf(context, name)),
  exam: ({ catalogue }) => catalogue.exams().map(({ id, name }) => ({ word: id, meaning: name })),
  setting: () => Object.entries(SETTINGS).map(([name, { meaning }]) => candidate(name, meaning)),
  value: settingValues,
  page: ({ helpPages }, typed) =>
    typed.length > 0 ? [] : helpPages.list().map(({ name, title }) => ({ word: name, meaning: title })),
  pack: ({ packs }) => packs.list().map(({ name, title }) => ({ word: name, meaning: title })),
};

/** What can stand besides where several can, by the same names. */
const TOGETHER: Readonly<Record<string, Values>> = { topic: topicsTogether };

/** What is completed as the names of files and folders are. */
export const PATHS: Readonly<Record<string, 'files' | 'folders'>> = { file: 'files', path: 'files', folder: 'folders' };

/** Gives the words that can stand where the help has a name. */
export function valuesOf(
  { name, isVariadic }: Pick<WordOutline, 'name' | 'isVariadic'>,
  context: Context,
  typed: readonly string[],
): readonly Candidate[] {
  return [VALUES, ...(isVariadic ? [TOGETHER] : [])].flatMap((values) =>
    Object.hasOwn(values, name) ? (values[name]?.(context, typed) ?? []) : [],
  );
}

/** Tells whether something can be offered for a name. */
export function hasValues(name: string): boolean {
  return Object.hasOwn(VALUES, name) || Object.hasOwn(PATHS, name);
}

/** Gives a word with its meaning. */
export function candidate(word: string, meaning: string): Candidate {
  return { word: cleanLine(word), meaning: cleanLine(meaning) };
}

/** Gives the topics that were not typed yet. */
function topics({ catalogue }: Context, typed: readonly string[]): readonly Candidate[] {
  const listed = catalogue.list();
  const titles = new Map<string, Clean>(listed.map(({ id, title }) => [id, title]));
  const others = Object.entries(catalogue.names()).filter(([name, id]) => name !== id && titles.has(id));
  return [
    ...listed.map(({ id, title }) => ({ word: id, meaning: title })),
    ...others.map(([name, id]) => ({ ...candidate(name, titles.get(id) ?? ''), isAlias: true })),
  ].filter(({ word }) => !typed.includes(word));
}

/** Gives the packs of several topics: the name of one stands for all of them, unless it is that of a topic. */
function topicsTogether({ catalogue }: Context, typed: readonly string[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { id } of catalogue.list().filter((topic) => topic.id.includes('/'))) {
    const [pack = ''] = id.split('/', 1);
    counts.set(pack, (counts.get(pack) ?? 0) + 1);
  }
  const names = catalogue.names();
  return [...counts]
    .filter(([pack, count]) => count > 1 && !typed.includes(pack) && names[pack]?.includes('/') !== false)
    .map(([pack, count]) => candidate(pack, `all ${counted(count, 'topic')} of this pack`));
}

function sectionsOf({ catalogue }: Context, name: string): readonly Candidate[] {
  const topic = catalogue.resolve(name);
  return topic.kind === 'unknown'
    ? []
    : catalogue
        .notes(topic.id)
        .sections.filter(({ slug }) => slug !== '')
        .map(({ slug, title }) => ({ word: slug, meaning: title }));
}

function settingValues(context: Context, [name = '']: readonly string[]): readonly Candidate[] {
  if (!isSettingName(name)) {
    return [];
  }
  const { type, allowed } = SETTINGS[name];
  return type === 'choice'
    ? allowed.split(/, | or /).map((word) => candidate(word, ''))
    : valuesOf({ name: cleanLine(name), isVariadic: false }, context, []);
}
