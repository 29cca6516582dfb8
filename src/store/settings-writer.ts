import { dirname, join } from 'node:path';
import { UserError } from '../study/errors.js';
import {
  SETTINGS,
  type SettingChanges,
  type SettingName,
  type SettingRule,
  type SettingValue,
} from '../study/settings.js';
import { openConf } from './conf-file.js';
import { makeFolder, writeNewFile } from './durable.js';
import { attempt, diskFault, faultCode, reasonOf } from './faults.js';
import { type Lock, takeLock } from './lock.js';
import type { Places } from './places.js';
import { readConfigFile } from './settings.js';
import type { StoreWorld } from './world.js';

/** How long another program that changes the settings is waited for, and how often it is looked for, in milliseconds. */
const PATIENCE = 2_000;
const PAUSE = 50;

/** What is to be changed. */
export interface SettingsChange extends Pick<LockedWrite, 'pause'> {
  readonly changes: SettingChanges;
}

/**
 * Changes settings, all of them or none. Refuses a value that is not allowed, and a file that can't be read: it would be
 * written over.
 */
export async function writeSettings(world: StoreWorld, places: Places, change: SettingsChange): Promise<void> {
  const changes = Object.entries(change.changes) as readonly Change[];
  changes.forEach(refuseWrong);
  await whileLocked(world, places, { pause: change.pause, write: () => applyChanges(world, places, changes) });
}

/** A change of the settings file, and how to wait. */
export interface LockedWrite {
  readonly write: () => void;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Writes while no other program changes the settings; a fault of the disk becomes a sentence. */
export async function whileLocked(world: StoreWorld, places: Places, { write, pause }: LockedWrite): Promise<void> {
  try {
    makeFolder(world.files, dirname(places.configFile));
    const lock = await waitForLock(world, places, pause);
    try {
      write();
    } finally {
      lock.release();
    }
  } catch (cause) {
    throw faultCode(cause) === undefined ? cause : notSaved(places, reasonOf(cause), cause);
  }
}

type Change = readonly [name: SettingName, value: SettingValue | undefined];

function refuseWrong([name, value]: Change): void {
  const rule: SettingRule = SETTINGS[name];
  if (value !== undefined && !rule.accepts(value)) {
    throw new UserError(`The setting ${name} must be ${rule.allowed}.`, {
      exit: 'usage',
      hint: `Run \`awsstudy config unset ${name}\` for the default.`,
    });
  }
}

/** Says why settings can't be saved. */
export function notSaved(places: Places, reason: string, cause: unknown): UserError {
  return new UserError(`The settings can't be saved: ${reason}.`, {
    exit: 'progress',
    hint: `Look at \`${places.configFile}\`, then run the command again.`,
    cause,
  });
}

async function waitForLock(world: StoreWorld, places: Places, pause: LockedWrite['pause']): Promise<Lock> {
  const path = join(places.config, 'config.lock');
  const end = world.clock() + PATIENCE;
  let lock = takeLock(world, path);
  while (lock === undefined) {
    if (world.clock() >= end) {
      throw new UserError('Another awsstudy is changing the settings.', {
        exit: 'progress',
        hint: 'Wait until it is done, then run the command again.',
      });
    }
    await pause(PAUSE);
    lock = takeLock(world, path);
  }
  return lock;
}

function applyChanges(world: StoreWorld, places: Places, changes: readonly Change[]): void {
  const { configFile } = places;
  const before = readConfigFile(world.files, configFile);
  if (before.kind === 'damaged') {
    throw new UserError(`\`${configFile}\` can't be read: ${before.reason}.`, {
      exit: 'progress',
      hint: 'Correct it, or remove it to start from the default settings.',
    });
  }
  // A copy first: where there is no room for it conf would cut the file, and where there is it can be put back.
  const copy = `${configFile}.tmp-${world.pid}-${world.clock()}`;
  writeNewFile(world.files, copy, textOf(before.values));
  setThroughConf(configFile, { ...before.values, ...Object.fromEntries(changes) });
  const after = readConfigFile(world.files, configFile);
  if (after.kind === 'damaged' || changes.some(([name, value]) => after.values[name] !== value)) {
    world.files.renameSync(copy, configFile);
    throw diskFault('ENOSPC', 'conf cut the settings file and said nothing');
  }
  attempt(() => world.files.unlinkSync(copy));
  // The summary was made with the settings as they were.
  attempt(() => world.files.unlinkSync(places.summaryFile));
}

/** JSON leaves out what is undefined, so a setting without a value is gone. */
function setThroughConf(path: string, values: Readonly<Record<string, unknown>>): void {
  openConf(path, { serialize: textOf, deserialize: JSON.parse }).store = values;
}

/** Gives settings as their file has them. */
export function textOf(values: object): string {
  return `${JSON.stringify(values, undefined, 2)}\n`;
}
