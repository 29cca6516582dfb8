/** A folder of the learner's own on a platform. */
export interface PlatformFolder {
  /** The variable that names where such folders are; elsewhere, and where it is not set, they are at `base`. */
  readonly variable?: string;
  /** Below the home folder. */
  readonly base: string;
  /** What is ours there, where it is not all that has our name. */
  readonly part?: string;
}

/** The program that takes a line apart as the learner would type it. */
export interface PlatformShell {
  readonly program: string;
  /** How it is given a line with words behind it. */
  readonly words: 'as-arguments' | 'in-the-line';
  /** The codes it ends with when it may not run a program or can't find it. */
  readonly notStarted: readonly number[];
}

/** What differs between platforms: facts alone, by which everything else goes. */
export interface Platform {
  /** By whose rules paths are written. */
  readonly paths: 'posix' | 'windows';
  readonly folders: Readonly<Record<'config' | 'data' | 'cache', PlatformFolder>>;
  /** What stands between the folders of a list, as in PATH. */
  readonly listSeparator: ':' | ';';
  /** Whether a program can be stopped and go on later. */
  readonly hasJobControl: boolean;
  /** Whether the mode of a file says who may read it. */
  readonly hasModes: boolean;
  /** The terminal that a process belongs to, wherever its stdin and stdout lead; absent where no file stands for it. */
  readonly terminalDevice?: string;
  /** Absent where it can't be told from a terminal by its device number. */
  readonly nullDevice?: string;
  readonly shell: PlatformShell;
  /** What shows a long text where the learner names nothing. */
  readonly pager: string;
  /** Codes by which a file refuses another one in its place for as long as some program has it open. */
  readonly busyFile: readonly string[];
}

/** What Linux, macOS and their like have in common. */
const UNIX: Omit<Platform, 'folders'> = {
  paths: 'posix',
  listSeparator: ':',
  hasJobControl: true,
  hasModes: true,
  terminalDevice: '/dev/tty',
  nullDevice: '/dev/null',
  shell: { program: '/bin/sh', words: 'as-arguments', notStarted: [126, 127] },
  pager: 'less -FRX',
  busyFile: [],
};

/** Every platform that differs, by the name that Node gives it. */
const PLATFORMS: Readonly<Record<'linux' | 'darwin' | 'win32', Platform>> = {
  linux: {
    ...UNIX,
    folders: { config: { base: '.config' }, data: { base: '.local/share' }, cache: { base: '.cache' } },
  },
  darwin: {
    ...UNIX,
    folders: {
      config: { base: 'Library/Preferences' },
      data: { base: 'Library/Application Support' },
      cache: { base: 'Library/Caches' },
    },
  },
  win32: {
    paths: 'windows',
    folders: {
      config: { variable: 'APPDATA', base: 'AppData/Roaming', part: 'Config' },
      data: { variable: 'LOCALAPPDATA', base: 'AppData/Local', part: 'Data' },
      cache: { variable: 'LOCALAPPDATA', base: 'AppData/Local', part: 'Cache' },
    },
    listSeparator: ';',
    hasJobControl: false,
    hasModes: false,
    shell: { program: 'cmd.exe', words: 'in-the-line', notStarted: [1, 9009] },
    pager: 'more',
    busyFile: ['EPERM', 'EACCES', 'EBUSY'],
  },
};

/** Gives what holds on a platform, by the name that Node gives it; those that are not known are as Linux is. */
export function platformOf(name: string): Platform {
  return name === 'darwin' || name === 'win32' ? PLATFORMS[name] : PLATFORMS.linux;
}

/**
 * Codes by which a system says that folders can't be opened or synchronised, as Windows does. They count everywhere: a
 * disk that another system serves answers as that system does.
 */
export const NO_FOLDER_SYNC: readonly string[] = ['EPERM', 'EISDIR', 'EACCES', 'EBADF'];

/** Names that Windows keeps for devices, whatever the ending: refused everywhere, since what has a name goes to other machines. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Tells whether some platform takes a name, in small letters, for a device. */
export function isDeviceName(name: string): boolean {
  return DEVICE_NAME.test(name);
}
