import * as files from 'node:fs';
import { join } from 'node:path';
import type { CompiledPack } from '../content/compiled-pack.js';
import { manifestStamp } from '../content/pack-stamps.js';
import { packsFile, type RegisteredPack } from '../store/pack-registry.js';
import type { Clean } from '../study/clean.js';
import { foldersIn } from './pack-folders.js';
import type { PackOptions } from './packs.js';

/** All packs as a start needs them: in one file, so that it need not look at each. */
export interface JointPacks {
  readonly packs: readonly CompiledPack[];
  /** The list of all topics, those that ship with the program among them. */
  readonly lines: readonly Clean[];
}

/** All that the joint form is made of. */
export interface JointSources {
  /** The folder of the cache. */
  readonly cache: string;
  readonly version: string;
  /** The folders of AWSSTUDY_PACKS. */
  readonly folders: readonly string[];
  /** The list of packs that were added. */
  readonly registry: string;
  /** The list of topics that ship with the program. */
  readonly list: string;
}

/** Gives what the joint form of the packs is made of. */
export function jointSources({ places, version, environment, program }: PackOptions): JointSources {
  return {
    cache: places.cache,
    version,
    folders: foldersIn(environment['AWSSTUDY_PACKS']),
    registry: packsFile(places),
    list: join(program, 'content', 'list.tsv'),
  };
}

/** Gives a text, on one line, that changes whenever a pack comes, goes, is compiled anew or has another pack.yaml. */
export function jointKey({ cache, version, folders, registry, list }: JointSources): string {
  // Whatever is compiled is renamed into the folder of packs, which gives the folder another time.
  const compiled = stampOf(join(cache, 'packs'));
  const added = textOf(registry);
  const manifests = [...folders, ...foldersAdded(added)].map(manifestStamp);
  return JSON.stringify([version, cache, folders, added, compiled, stampOf(list), manifests]);
}

/** Gives the folders of a list of packs. Where that is damaged nothing is joined. */
function foldersAdded(registry = '{}'): readonly string[] {
  try {
    const { packs = [] } = JSON.parse(registry) as { packs?: readonly RegisteredPack[] };
    return packs.map(({ folder }) => String(folder));
  } catch {
    // It is read in earnest elsewhere, and said there.
    return [];
  }
}

/** Gives the packs as they were joined last, unless something has changed since. */
export function readJointPacks(sources: JointSources): JointPacks | undefined {
  const [key, head = '', ...lines] = textOf(jointFile(sources.cache))?.split('\n') ?? [];
  if (key !== jointKey(sources)) {
    return undefined;
  }
  try {
    const { packs, count } = JSON.parse(head) as { readonly packs: readonly CompiledPack[]; readonly count: number };
    return lines.length === count ? { packs, lines: lines as readonly string[] as readonly Clean[] } : undefined;
  } catch {
    // The cache was damaged: the packs are looked at one by one, and joined anew.
    return undefined;
  }
}

/** Gives where the joint form stands. */
export function jointFile(cache: string): string {
  return join(cache, 'joint-packs.txt');
}

function textOf(path: string): string | undefined {
  try {
    return files.readFileSync(path, 'utf8');
  } catch {
    // Nothing was joined or added yet; what else is wrong with a file is found where it is read in earnest.
    return undefined;
  }
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = files.statSync(path);
    return [mtimeMs, size, ino].join(':');
  } catch {
    return '-';
  }
}
