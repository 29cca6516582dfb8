import { posix, win32 } from 'node:path';

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
  /** As `process.platform` gives it. */
  readonly platform: string;
  readonly homeFolder: string;
}

interface Folders {
  readonly config: string;
  readonly data: string;
  readonly cache: string;
}

const NAME = 'awsstudy';

/** Computes the places. `AWSSTUDY_HOME` holds everything; else `XDG_*` where set, else the platform's own folders. */
export function placesOf(options: PlacesOptions): Places {
  const { join } = options.platform === 'win32' ? win32 : posix;
  const folders = foldersOf(options);
  return {
    ...folders,
    configFile: join(folders.config, 'config.json'),
    journalFolder: join(folders.data, 'journal'),
    snapshotFile: join(folders.data, 'progress.json'),
    summaryFile: join(folders.data, 'summary.json'),
  };
}

function foldersOf(options: PlacesOptions): Folders {
  const { join, resolve } = options.platform === 'win32' ? win32 : posix;
  const home = options.environment['AWSSTUDY_HOME'];
  if (home) {
    const all = resolve(home);
    return { config: all, data: all, cache: join(all, 'cache') };
  }
  const own = platformFolders(options);
  return {
    config: xdgFolder(options, 'XDG_CONFIG_HOME') ?? own.config,
    data: xdgFolder(options, 'XDG_DATA_HOME') ?? own.data,
    cache: xdgFolder(options, 'XDG_CACHE_HOME') ?? own.cache,
  };
}

/** The specification says that a relative path is to be ignored; an empty one counts as not set. */
function xdgFolder({ environment, platform }: PlacesOptions, name: string): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folder = environment[name];
  return folder && isAbsolute(folder) ? join(folder, NAME) : undefined;
}

function platformFolders({ environment, platform, homeFolder }: PlacesOptions): Folders {
  if (platform === 'darwin') {
    const library = posix.join(homeFolder, 'Library');
    return {
      config: posix.join(library, 'Preferences', NAME),
      data: posix.join(library, 'Application Support', NAME),
      cache: posix.join(library, 'Caches', NAME),
    };
  }
  if (platform === 'win32') {
    const roaming = environment['APPDATA'] || win32.join(homeFolder, 'AppData', 'Roaming');
    const local = environment['LOCALAPPDATA'] || win32.join(homeFolder, 'AppData', 'Local');
    return {
      config: win32.join(roaming, NAME, 'Config'),
      data: win32.join(local, NAME, 'Data'),
      cache: win32.join(local, NAME, 'Cache'),
    };
  }
  return {
    config: posix.join(homeFolder, '.config', NAME),
    data: posix.join(homeFolder, '.local', 'share', NAME),
    cache: posix.join(homeFolder, '.cache', NAME),
  };
}
