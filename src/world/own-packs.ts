import { existsSync } from 'node:fs';
import { packsFile } from '../store/pack-registry.js';
import { openPacks, type PackOptions, type Packs } from './packs.js';

/**
 * Opens the packs of a learner, so that one who has none pays for nothing: their part of the program is a file of its
 * own, loaded when there is a pack or when one is asked about.
 */
export function openOwnPacks(options: PackOptions): Packs {
  let opened: Packs | undefined;
  const packs = (): Packs => {
    opened ??= openPacks(options);
    return opened;
  };
  const hasNone = (): boolean =>
    opened === undefined && !options.environment['AWSSTUDY_PACKS'] && !existsSync(packsFile(options.places));
  return {
    compiled: () => (hasNone() ? [] : packs().compiled()),
    prepare: async () => (hasNone() ? [] : packs().prepare()),
    refresh: async (topics) => (hasNone() ? [] : packs().refresh(topics)),
    rebuild: () => packs().rebuild(),
    list: () => packs().list(),
    check: (folder) => packs().check(folder),
    add: (folder) => packs().add(folder),
    remove: (name) => packs().remove(name),
    ownFolder: (name) => packs().ownFolder(name),
  };
}
