import type { Resolution } from '../study/catalogue-reader.js';
import type { Clean } from '../study/clean.js';
import { topicNamesIn } from './compiled.js';
import { type CompiledPack, packStamps } from './compiled-pack.js';
import { fromPack } from './damaged.js';
import { topicFolders } from './pack-stamps.js';
import { foldName, matchName, type TopicNames } from './topic-names.js';

/** The topics that ship with the program, in their folder, and the packs beside them. */
interface Joined {
  readonly folder: string;
  readonly packs: () => readonly CompiledPack[];
}

/**
 * Finds the topic of a name, by what it is among those that ship with the program. What leads to one of them, be it a
 * beginning, never leads to one of a pack.
 */
export function resolveWithPacks(shipped: Resolution, typed: string, joined: Joined): Resolution {
  if (shipped.kind === 'found') {
    return shipped;
  }
  const name = foldName(typed);
  const names = namesWithPacks(joined);
  const match = matchName(name, names);
  if ('id' in match) {
    return { kind: 'found', id: match.id as Clean };
  }
  const ids = Object.values(names);
  const shared = ids.filter((id) => id.endsWith(`/${name}`));
  const faulty = joined.packs().find((pack) => leavesOut(pack, name, ids));
  return {
    kind: 'unknown',
    suggestions: [...new Set([...shared, ...match.suggestions])] as Clean[],
    ...(faulty && { faultyPack: faulty.name as Clean }),
  };
}

/** Tells whether a pack has a topic of a name, or beginning, that is not among the ids there are. */
function leavesOut(pack: CompiledPack, name: string, ids: readonly string[]): boolean {
  const begun = name.startsWith(`${pack.name}/`) ? name.slice(pack.name.length + 1) : name;
  return (
    pack.faults > 0 &&
    begun !== '' &&
    topicFolders(packStamps(pack)).some((topic) => topic.startsWith(begun) && !ids.includes(`${pack.name}/${topic}`))
  );
}

/** Gives everything that the topics of the program and those of packs may be called by. */
export function namesWithPacks({ folder, packs }: Joined): TopicNames {
  const shipped = topicNamesIn(folder);
  const names: Record<string, string> = {};
  const shared = new Set<string>();
  for (const [name, id] of packs().flatMap(shortNames)) {
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
