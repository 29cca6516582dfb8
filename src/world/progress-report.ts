import type { ProgressReport, Repair } from '../progress-access.js';
import type { CacheResult } from '../store/caches.js';
import type { ProgressInspection } from '../store/doctor.js';
import type { Refreshed } from '../store/fold.js';
import { cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';

/** Says what became of a repair. */
export function repairOf({ reading, caches }: Refreshed): Repair {
  return caches.kind === 'written'
    ? {
        kind: 'done',
        sentence: cleanLine(`snapshot and summary written anew from ${counted(reading.progress.answers, 'answer')}`),
      }
    : {
        kind: 'failed',
        sentence: cleanLine(`Snapshot and summary can't be written anew: ${reasonOf(caches, reading)}.`),
      };
}

function reasonOf(caches: Exclude<CacheResult, { kind: 'written' }>, { newer }: Refreshed['reading']): string {
  switch (caches.kind) {
    case 'busy':
      return 'another awsstudy is writing them';
    case 'refused':
      return newer.length > 0 ? 'a newer awsstudy has written your progress' : "part of your progress can't be read";
    case 'failed':
      return caches.reason;
  }
}

/** Says how the files stand. */
export function reportOf(found: ProgressInspection): ProgressReport {
  const faults = [
    ...found.unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}.`),
    ...found.newer.map(
      (line) => `${line.file} was written by a newer awsstudy. Run \`npm install -g awsstudy@latest\`.`,
    ),
    ...found.settings,
    ...(found.unwritable === undefined ? [] : [`Nothing can be saved: ${found.unwritable}.`]),
    ...(found.snapshot === 'damaged'
      ? ['The snapshot is damaged; it is only a cache. Run `awsstudy doctor --repair`.']
      : []),
  ];
  const notes = [
    ...found.openPaths.map(({ path, mode }) => `${path} is open to others on this machine (mode ${mode}).`),
    ...found.leftovers.map((path) => `${path} was left by a program that was killed; \`--repair\` removes it.`),
    ...found.damagedCopies.map((path) => `${path} is a damaged snapshot that was kept.`),
    ...found.dates,
  ];
  return {
    journals: found.journals,
    events: found.events,
    damaged: found.damaged.map(({ file, line, reason }) => cleanLine(`${file}:${line} ${reason}`)),
    faults: faults.map(cleanLine),
    notes: notes.map(cleanLine),
    snapshot: cleanLine(found.snapshot),
  };
}
