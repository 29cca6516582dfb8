import { CATEGORIES, type CheatsheetGroup } from '../study/catalogue.js';
import type { ListedTopic } from '../study/catalogue-reader.js';
import type { Clean } from '../study/clean.js';
import { openCatalogue, type TopicReader } from './compiled.js';
import { type CompiledPack, packPatch } from './compiled-pack.js';
import { fromPack } from './damaged.js';
import { namesWithPacks, resolveWithPacks } from './pack-names.js';

/**
 * Joins the topics of a folder, those that ship with the program, and those of packs: one catalogue, in which a pack's
 * topic is named with its pack, and what a pack adds to a topic of the program stands behind what that topic holds.
 */
export function withPacks(folder: string, packs: () => readonly CompiledPack[]): TopicReader {
  const shipped = openCatalogue(folder);
  const readerOf = (id: string): TopicReader => {
    const pack = packs().find(({ name }) => id.startsWith(`${name}/`));
    return pack === undefined ? shipped : ofPack(pack);
  };
  const patchesOf = (id: string) =>
    packs()
      .filter(({ patches }) => Object.hasOwn(patches, id))
      .map((pack) => fromPack(() => packPatch(pack, id)));
  const list = (): readonly ListedTopic[] => {
    const own = shipped.list().map((topic) => ({ ...topic, ...countsWith(topic, packs()) }));
    return byCategory(
      [...own, ...packs().flatMap((pack) => (pack.topics === 0 ? [] : ofPack(pack).list()))],
      ({ category }) => category,
    );
  };
  return {
    list,
    listLines: () => {
      const isAddedTo = packs().some(({ patches }) => Object.keys(patches).length > 0);
      const own = isAddedTo
        ? shipped.list().map((topic) => lineOf({ ...topic, ...countsWith(topic, packs()) }))
        : shipped.listLines();
      // A large pack has many lines: they are sorted as they stand.
      const lines = [...own, ...packs().flatMap((pack) => (pack.topics === 0 ? [] : ofPack(pack).listLines()))];
      return byCategory(lines, (line) => line.split('\t', 3)[2]);
    },
    resolve: (name) => resolveWithPacks(shipped.resolve(name), name, { folder, packs }),
    names: () => namesWithPacks({ folder, packs }),
    head: (id) => {
      const head = readerOf(id).head(id);
      return { ...head, ...countsWith(head, packs()) };
    },
    notes: (id) => {
      const own = readerOf(id).notes(id);
      return { ...own, sections: [...own.sections, ...patchesOf(id).flatMap(({ sections }) => sections)] };
    },
    flow: (id) => {
      const own = readerOf(id).flow(id);
      return { ...own, sections: [...own.sections, ...patchesOf(id).flatMap(({ flow }) => flow)] };
    },
    cheatsheet: (id) => {
      const own = readerOf(id).cheatsheet(id);
      return { ...own, groups: patchesOf(id).reduce((groups, patch) => addGroups(groups, patch.groups), own.groups) };
    },
    questions: (id) => [...readerOf(id).questions(id), ...patchesOf(id).flatMap(({ questions }) => questions)],
    exams: shipped.exams,
    inspect: shipped.inspect,
  };
}

/** Opens the topics of a pack. What is wrong with its files is mended otherwise than what is wrong with ours. */
function ofPack({ folder }: CompiledPack): TopicReader {
  const reader = openCatalogue(folder);
  return {
    ...reader,
    list: () => fromPack(reader.list),
    listLines: () => fromPack(reader.listLines),
    head: (id) => fromPack(() => reader.head(id)),
    notes: (id) => fromPack(() => reader.notes(id)),
    flow: (id) => fromPack(() => reader.flow(id)),
    cheatsheet: (id) => fromPack(() => reader.cheatsheet(id)),
    questions: (id) => fromPack(() => reader.questions(id)),
  };
}

/** Counts of a topic with what packs add to it. */
function countsWith(
  { id, commands, questions }: Pick<ListedTopic, 'id' | 'commands' | 'questions'>,
  packs: readonly CompiledPack[],
): Pick<ListedTopic, 'commands' | 'questions'> {
  const added = packs.flatMap(({ patches }) => (Object.hasOwn(patches, id) ? (patches[id] ?? []) : []));
  return {
    commands: added.reduce((sum, patch) => sum + patch.commands, commands),
    questions: added.reduce((sum, patch) => sum + patch.questions, questions),
  };
}

/** Sorts by category, then those of the program first, each with its packs' in their own order. */
function byCategory<T>(topics: readonly T[], categoryOf: (topic: T) => string | undefined): readonly T[] {
  const groups = new Map<string | undefined, T[]>(CATEGORIES.map(({ id }) => [id, []]));
  for (const topic of topics) {
    groups.get(categoryOf(topic))?.push(topic);
  }
  return [...groups.values()].flat();
}

function lineOf({ id, title, category, commands, questions }: ListedTopic): Clean {
  return [id, title, category, commands, questions].join('\t') as Clean;
}

/** Puts the commands of groups into those of the same title, and the other groups behind them. */
function addGroups(groups: readonly CheatsheetGroup[], added: readonly CheatsheetGroup[]): readonly CheatsheetGroup[] {
  const joined = groups.map((group) => {
    const same = added.filter(({ title }) => title === group.title);
    return { ...group, entries: [...group.entries, ...same.flatMap(({ entries }) => entries)] };
  });
  return [...joined, ...added.filter(({ title }) => groups.every((group) => group.title !== title))];
}
