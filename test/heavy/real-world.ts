import * as files from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Places, placesOf } from '../../src/store/places.js';
import type { StoreWorld } from '../../src/store/world.js';

/** The world as a program of its own meets it. */
export const realWorld: StoreWorld = {
  files,
  questions: { digest: '', load: () => new Map() },
  crc32: (text) => crc32(text),
  clock: Date.now,
  random: Math.random,
  pid: process.pid,
  isRunning,
  hasModes: true,
  zoneOffset: () => 0,
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The places of a learner who has everything in one folder. */
export function placesIn(home: string): Places {
  return placesOf({ environment: { AWSSTUDY_HOME: home }, platform: 'linux', homeFolder: home });
}
