import { posix, win32 } from 'node:path';
import { platformOf } from '../study/platform.js';

/** Where everything of a learner stands on this machine. */
export interface Places {
  readonly config: string;
  readonly data: string;
  readonly cache: string;
  readonly configFile: string;
  readonly journalFolder: string;
  /** conf's snapshot of the progress: a cache. */
  readonly snapshotFile: string;
  /** What plain commands read of the progress: a cache. */
  readonly summaryFile: string;
}

/** What the places depend on. */
export interface PlacesOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Its name, as Node gives it. */
  readonly platform: string;
  readonly homeFolder: string;
}

interface Folders {
  readonly config: string;
  readonly data: string;
  readonly cache: string;
}

const NAME = 'awsstudy';

const XDG: Readonly<Record<keyof Folders, string>> = {
  config: 'XDG_CONFIG_HOME',
  data: 'XDG_DATA_HOME',
  cache: 'XDG_CACHE_HOME',
};

/** Computes the places. `AWSSTUDY_HOME` holds everything; else `XDG_*` where set, else the platform's own folders. */
export function placesOf(options: PlacesOptions): Places {
  const { join } = pathsOf(options);
  const folders = foldersOf(options);
  return {
    ...folders,
    configFile: join(folders.config, 'config.json'),
    journalFolder: join(folders.data, 'journal'),
    snapshotFile: join(folders.data, 'progress.json'),
    summaryFile: join(folders.data, 'summary.json'),
  };
}

function pathsOf({ platform }: PlacesOptions): typeof posix {
  return platformOf(platform).paths === 'windows' ? win32 : posix;
}

function foldersOf(options: PlacesOptions): Folders {
  const { join, resolve } = pathsOf(options);
  const home = options.environment['AWSSTUDY_HOME'];
  if (home) {
    const all = resolve(home);
    return { config: all, data: all, cache: join(all, 'cache') };
  }
  return { config: folderOf(options, 'config'), data: folderOf(options, 'data'), cache: folderOf(options, 'cache') };
}

function folderOf(options: PlacesOptions, kind: keyof Folders): string {
  const { join, isAbsolute } = pathsOf(options);
  const { environment, platform } = options;
  const folder = environment[XDG[kind]];
  // The specification says that a relative path is to be ignored; an empty one counts as not set.
  if (folder && isAbsolute(folder)) {
    return join(folder, NAME);
  }
  const { variable, base, part = '' } = platformOf(platform).folders[kind];
  return join((variable && environment[variable]) || join(options.homeFolder, base), NAME, part);
}
