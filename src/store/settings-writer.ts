import { dirname, join } from 'node:path';
import { UserError } from '../study/errors.js';
import { openConf } from './conf-file.js';
import { makeFolder, writeNewFile } from './durable.js';
import { attempt, diskFault, faultCode, reasonOf } from './faults.js';
import { type Lock, takeLock } from './lock.js';
import type { Places } from './places.js';
import { readConfigFile, SETTINGS, type SettingName } from './settings.js';
import type { StoreWorld } from './world.js';

/** How long another program that changes the settings is waited for, and how often it is looked for, in milliseconds. */
const PATIENCE = 2_000;
const PAUSE = 50;

/** A setting with the value it gets; without a value it goes back to its default. */
export interface SettingChange {
  readonly name: SettingName;
  readonly value?: number;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Changes a setting. Refuses a value that is not allowed, and a file that can't be read: it would be written over. */
export async function writeSetting(world: StoreWorld, places: Places, change: SettingChange): Promise<void> {
  const { name, value } = change;
  const rule = SETTINGS[name];
  if (value !== undefined && !rule.accepts(value)) {
    throw new UserError(`The setting ${name} must be ${rule.allowed}.`, {
      exit: 'usage',
      hint: `Run \`awsstudy config set ${name} ${rule.default}\` for the default.`,
    });
  }
  try {
    makeFolder(world.files, dirname(places.configFile));
    const lock = await waitForLock(world, places, change.pause);
    try {
      applyChange(world, places, change);
    } finally {
      lock.release();
    }
  } catch (cause) {
    throw faultCode(cause) === undefined ? cause : notSaved(places, reasonOf(cause), cause);
  }
}

function notSaved(places: Places, reason: string, cause: unknown): UserError {
  return new UserError(`The settings can't be saved: ${reason}.`, {
    exit: 'progress',
    hint: `Look at \`${places.configFile}\`, then run the command again.`,
    cause,
  });
}

async function waitForLock(world: StoreWorld, places: Places, pause: SettingChange['pause']): Promise<Lock> {
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

function applyChange(world: StoreWorld, places: Places, { name, value }: SettingChange): void {
  const { configFile } = places;
  const before = readConfigFile(world.files, configFile);
  if (before.kind === 'damaged') {
    throw new UserError(`\`${configFile}\` can't be read: ${before.reason}.`, {
      exit: 'progress',
      hint: 'Repair it with `awsstudy config edit`, or remove it to start from the default settings.',
    });
  }
  // A copy first: where there is no room for it conf would cut the file, and where there is it can be put back.
  const copy = `${configFile}.tmp-${world.pid}-${world.clock()}`;
  writeNewFile(world.files, copy, textOf(before.values));
  setThroughConf(configFile, name, value);
  const after = readConfigFile(world.files, configFile);
  if (after.kind === 'damaged' || after.values[name] !== value) {
    world.files.renameSync(copy, configFile);
    throw diskFault('ENOSPC', 'conf cut the settings file and said nothing');
  }
  attempt(() => world.files.unlinkSync(copy));
  // The summary was made with the settings as they were.
  attempt(() => world.files.unlinkSync(places.summaryFile));
}

function setThroughConf(path: string, name: SettingName, value: number | undefined): void {
  const conf = openConf(path, { serialize: textOf, deserialize: JSON.parse });
  if (value === undefined) {
    conf.delete(name);
  } else {
    conf.set(name, value);
  }
}

function textOf(values: object): string {
  return `${JSON.stringify(values, undefined, 2)}\n`;
}
