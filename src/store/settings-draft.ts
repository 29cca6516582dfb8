import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, isSettingName, SETTINGS, type SettingRule, wrongSettings } from '../study/settings.js';
import { makeFolder, writeDurably, writeNewFile } from './durable.js';
import { isAbsence, reasonOf } from './faults.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import { parseConfig } from './settings.js';
import { type LockedWrite, notSaved, textOf, whileLocked } from './settings-writer.js';
import type { FileSystem, StoreWorld } from './world.js';

/** A copy of the settings file that somebody edits. */
export interface SettingsDraft {
  readonly path: string;
  /** Whether it holds what was typed the last time and could not be taken. */
  readonly isLeft: boolean;
  take(pause: LockedWrite['pause']): Promise<TakenDraft>;
}

/** What became of a draft: it is the settings file now, or says nothing new, or stays because of what is wrong with it. */
export type TakenDraft =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'taken'; readonly unknown: readonly string[] }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

/**
 * Copies the settings to a file beside theirs, all of them with their defaults where there are none yet. What is edited
 * is the copy: whatever is typed there, the settings are good at any time.
 */
export function draftSettings(world: StoreWorld, places: Places): SettingsDraft {
  const path = join(dirname(places.configFile), 'config.draft.json');
  try {
    makeFolder(world.files, dirname(places.configFile));
    const before = textIn(world.files, places.configFile);
    const start = before ?? textOf(DEFAULT_SETTINGS);
    const left = textIn(world.files, path);
    if (left === undefined) {
      writeNewFile(world.files, path, start);
    }
    return {
      path,
      isLeft: (left ?? start) !== start,
      take: (pause) => takeDraft(world, places, { path, before, start, pause }),
    };
  } catch (cause) {
    throw notSaved(places, reasonOf(cause), cause);
  }
}

/** Where a draft lies and what it was made from. */
interface Drafted extends Pick<LockedWrite, 'pause'> {
  readonly path: string;
  /** What the settings file held; absent: there was none. */
  readonly before: string | undefined;
  /** What the draft held at first. */
  readonly start: string;
}

async function takeDraft(
  world: StoreWorld,
  places: Places,
  { path, before, start, pause }: Drafted,
): Promise<TakenDraft> {
  const { files } = world;
  const text = textIn(files, path);
  if (text === undefined || text === start) {
    remove(files, path);
    return { kind: 'unchanged' };
  }
  const found = parseConfig(text);
  const faults = found.kind === 'damaged' ? [`The draft can't be read: ${found.reason}.`] : wrongValues(found.values);
  if (found.kind === 'damaged' || faults.length > 0) {
    return { kind: 'refused', faults };
  }
  let isOvertaken = false;
  const write = (): void => {
    isOvertaken = textIn(files, places.configFile) !== before;
    if (!isOvertaken) {
      writeDurably(files, { path: places.configFile, text, suffix: `${world.pid}-${world.clock()}` });
      remove(files, path);
    }
  };
  await whileLocked(world, places, { pause, write });
  return isOvertaken
    ? { kind: 'refused', faults: ['Another awsstudy has changed the settings meanwhile.'] }
    : { kind: 'taken', unknown: Object.keys(found.values).filter((name) => !isSettingName(name)) };
}

function wrongValues(values: Readonly<Record<string, unknown>>): readonly string[] {
  return wrongSettings(values).map((name) => {
    const rule: SettingRule = SETTINGS[name];
    return `The setting ${name} must be ${rule.allowed}, not \`${JSON.stringify(values[name])}\`.`;
  });
}

/** Gives what a file holds; nothing when there is none. */
function textIn(files: FileSystem, path: string): string | undefined {
  try {
    return readRegularFile(files, path).bytes.toString('utf8');
  } catch (cause) {
    if (isAbsence(cause)) {
      return undefined;
    }
    throw cause;
  }
}

function remove(files: FileSystem, path: string): void {
  try {
    files.unlinkSync(path);
  } catch (cause) {
    if (!isAbsence(cause)) {
      throw cause;
    }
  }
}
