import { isAbsolute } from 'node:path';
import type { Place } from '../context.js';
import { importedFolder, packsFile } from '../store/pack-registry.js';
import { type Places, placesOf } from '../store/places.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { PLATFORM_NAME } from './here.js';

/** Gives the places on this machine. A home folder that is empty or relative would be another in every folder. */
export function placesHere(): Places {
  return placesOf({
    environment: process.env,
    platform: PLATFORM_NAME,
    get homeFolder() {
      const home = process.env['HOME'] ?? '';
      return isAbsolute(home) ? home : accountFolder();
    },
  });
}

function accountFolder(): string {
  try {
    // A plain command has no other use for `os`: it is loaded only when it is asked.
    return process.getBuiltinModule('node:os').userInfo().homedir;
  } catch (cause) {
    throw new UserError('There is no home folder to keep your progress in.', {
      exit: 'progress',
      hint: 'Set AWSSTUDY_HOME to a folder of yours, then run the command again.',
      cause,
    });
  }
}

/** Names the places for people. */
export function namedPlaces(places: Places): readonly Place[] {
  const { config, data, cache, configFile, journalFolder, snapshotFile, summaryFile } = places;
  return Object.entries({
    config,
    data,
    cache,
    settings: configFile,
    packs: packsFile(places),
    imported: importedFolder(places),
    journal: journalFolder,
    snapshot: snapshotFile,
    summary: summaryFile,
  }).map(([name, path]) => ({ name: cleanLine(name), path: cleanLine(path) }));
}
