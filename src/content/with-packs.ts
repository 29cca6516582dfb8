import { CATEGORIES, type CheatsheetGroup } from '../study/catalogue.js';
import type { ListedTopic, Resolution } from '../study/catalogue-reader.js';
import type { Clean } from '../study/clean.js';
import { isUserError, UserError } from '../study/errors.js';
import { openCatalogue, type TopicReader, topicNamesIn } from './compiled.js';
import { type CompiledPack, packPatch } from './compiled-pack.js';
import { REFRESH_PACKS } from './damaged.js';
import { foldName, matchName, type TopicNames } from './topic-names.js';

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
    resolve: (name) => resolve(shipped.resolve(name), name, () => namesWith(folder, packs())),
    names: () => namesWith(folder, packs()),
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

/** Runs a look into the compiled files of a pack, and says how to mend them where they can't be read. */
function fromPack<T>(look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    if (isUserError(thrown) && thrown.exit === 'content') {
      throw new UserError(thrown.message, { exit: 'content', hint: REFRESH_PACKS, cause: thrown });
    }
    throw thrown;
  }
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

/** Finds the topic of a name. What leads to a topic of the program, be it a beginning, never leads to one of a pack. */
function resolve(shipped: Resolution, typed: string, namesOf: () => TopicNames): Resolution {
  if (shipped.kind === 'found') {
    return shipped;
  }
  const name = foldName(typed);
  const names = namesOf();
  const match = matchName(name, names);
  if ('id' in match) {
    return { kind: 'found', id: match.id as Clean };
  }
  const shared = Object.values(names).filter((id) => id.endsWith(`/${name}`));
  return { kind: 'unknown', suggestions: [...new Set([...shared, ...match.suggestions])] as Clean[] };
}

function namesWith(folder: string, packs: readonly CompiledPack[]): TopicNames {
  const shipped = topicNamesIn(folder);
  const names: Record<string, string> = {};
  const shared = new Set<string>();
  for (const [name, id] of packs.flatMap(shortNames)) {
    // A name that two packs have leads to neither: their topics are named with their packs.
    if (Object.hasOwn(names, name) && names[name] !== id) shared.add(name);
    names[name] = id;
  }
  const own = Object.entries(names).filter(([name]) => !shared.has(name));
  return Object.fromEntries([...own, ...Object.entries(shipped)]);
}

/** Gives the names of a pack's topics, with the pack and without. */
function shortNames(pack: CompiledPack): readonly (readonly [name: string, id: string])[] {
  const names: TopicNames = pack.topics === 0 ? {} : fromPack(() => topicNamesIn(pack.folder));
  return Object.entries(names).flatMap(([name, id]) => [
    [name, id] as const,
    [name.startsWith(`${pack.name}/`) ? name.slice(pack.name.length + 1) : `${pack.name}/${name}`, id] as const,
  ]);
}
