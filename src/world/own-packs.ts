import { existsSync } from 'node:fs';
import { topicsConcerned } from '../content/compiled-pack.js';
import { packsFile } from '../store/pack-registry.js';
import type { Clean } from '../study/clean.js';
import { type JointPacks, jointSources, readJointPacks } from './joint-packs.js';
import { openPacks, type PackOptions, type Packs } from './packs.js';

/** The packs of a learner, as cheap as they can be had. */
export interface OwnPacks extends Packs {
  /** The list of all topics, as lines; nothing where there are no packs, or where they are not joined. */
  readonly topicLines: () => readonly Clean[] | undefined;
}

/**
 * Opens the packs of a learner, so that one who has none pays for nothing, and one whose packs have not changed for one
 * file: the work on packs is a part of the program of its own, loaded when it is needed.
 */
export function openOwnPacks(options: PackOptions): OwnPacks {
  let opened: Packs | undefined;
  const packs = (): Packs => {
    opened ??= openPacks(options);
    return opened;
  };
  const hasNone = (): boolean =>
    opened === undefined && !options.environment['AWSSTUDY_PACKS'] && !existsSync(packsFile(options.places));
  let read: { readonly joint: JointPacks | undefined } | undefined;
  /** What is known without looking at each pack, until one of them is worked on. */
  const joint = (): JointPacks | undefined => {
    read ??= { joint: hasNone() ? NO_PACKS : readJointPacks(jointSources(options)) };
    return opened === undefined ? read.joint : undefined;
  };
  return {
    compiled: () => joint()?.packs ?? packs().compiled(),
    topicLines: () => (hasNone() ? undefined : joint()?.lines),
    prepare: async () => (joint() === undefined ? packs().prepare() : []),
    refresh: async (topics) => (isUntouched(joint(), topics) ? [] : packs().refresh(topics)),
    rebuild: () => packs().rebuild(),
    list: () => packs().list(),
    check: (folder) => packs().check(folder),
    add: (folder) => packs().add(folder),
    remove: (name) => packs().remove(name),
    replaceOwn: (name, write) => packs().replaceOwn(name, write),
    ownFolder: (name) => packs().ownFolder(name),
  };
}

const NO_PACKS: JointPacks = { packs: [], lines: [] };

/** Tells whether no pack has to do with some topics. */
function isUntouched(joint: JointPacks | undefined, topics: readonly Clean[] | 'all'): boolean {
  const isOutside = (pack: JointPacks['packs'][number]): boolean =>
    topics !== 'all' && topicsConcerned(pack, topics).length === 0;
  return joint?.packs.every(isOutside) ?? false;
}
