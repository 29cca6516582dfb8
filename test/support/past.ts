import * as files from 'node:fs';
import { crc32 } from 'node:zlib';
import { Journal } from '../../src/store/journal.js';
import { placesOf } from '../../src/store/places.js';
import type { NewEvent } from '../../src/study/event.js';

/** Something that happened to a learner some days ago. */
export interface PastEvent {
  readonly daysAgo: number;
  readonly event: NewEvent;
}

/** Writes into a learner's folder what happened on days before today, in the order given. */
export function recordPast(home: string, past: readonly PastEvent[]): void {
  const { journalFolder } = placesOf({ environment: { AWSSTUDY_HOME: home }, platform: 'linux', homeFolder: home });
  let time = 0;
  const journal = new Journal(
    {
      files,
      questions: { digest: '', load: () => new Map() },
      crc32: (text) => crc32(text),
      clock: () => time,
      random: Math.random,
      pid: process.pid,
      isRunning: () => false,
      hasModes: true,
      zoneOffset: (moment) => -new Date(moment).getTimezoneOffset(),
    },
    journalFolder,
  );
  for (const { daysAgo, event } of past) {
    time = Math.max(time + 1, Date.now() - daysAgo * 86_400_000);
    journal.record(event);
  }
  journal.finish();
}
