import * as files from 'node:fs';
import { basename, join } from 'node:path';
import { type CompiledPack, STAMPS_FILE } from '../content/compiled-pack.js';
import { hasChanged, type Stamps } from '../content/pack-stamps.js';
import { makeFolder, writeDurably } from '../store/durable.js';
import { isAbsence } from '../store/faults.js';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';
import { dropJointPacks } from './joining-packs.js';

/** Where packs are compiled to, and by which program. */
export interface PackCacheOptions {
  /** May be deleted at any time. */
  readonly folder: string;
  /** Version of the program: another one may compile otherwise. */
  readonly version: string;
  readonly clock: () => number;
  readonly pid: number;
}

/** What stands in the cache for a pack: which of the folders there holds its compiled form. */
interface Pointer {
  readonly version: string;
  readonly source: string;
  /** Absent where it was never compiled. */
  readonly pack?: CompiledPack;
  readonly failure?: PackFailure;
}

/** Why a pack could not be compiled when it was tried last. */
export interface PackFailure {
  /** Of its files as they were then. */
  readonly stamps: Stamps;
  /** What was said of it. */
  readonly notices: readonly Clean[];
}

/** Folders of earlier compilations are kept so long: another program may be reading them. */
const KEPT_MILLISECONDS = 600_000;

/** Gives the compiled form of the pack in a folder, where there is one of this program. */
export function compiledPackOf(source: string, options: PackCacheOptions): CompiledPack | undefined {
  const pack = pointerOf(source, options)?.pack;
  const compiled = pack && { ...pack, folder: join(options.folder, pack.folder) };
  return compiled && files.existsSync(join(compiled.folder, STAMPS_FILE)) ? compiled : undefined;
}

/** Gives what was said of a pack that could not be compiled, as long as its files are as they were. */
export function noticesOfFailure(source: string, options: PackCacheOptions): readonly Clean[] | undefined {
  const failure = pointerOf(source, options)?.failure;
  return failure === undefined || hasChanged(source, failure.stamps) ? undefined : failure.notices.map(cleanLine);
}

function pointerOf(source: string, { folder, version }: PackCacheOptions): Pointer | undefined {
  try {
    const pointer = JSON.parse(files.readFileSync(pointerFile(folder, source), 'utf8')) as Pointer;
    return pointer.version === version && pointer.source === source ? pointer : undefined;
  } catch {
    // Not compiled yet, or the cache was damaged or cleared: it is compiled anew.
    return undefined;
  }
}

/** Gives a new folder for the compiled form of a pack. */
export function newPackFolder(source: string, { folder, clock, pid }: PackCacheOptions): string {
  const packs = join(folder, 'packs');
  makeFolder(files, packs);
  return join(packs, `${cacheName(source)}-${clock()}-${pid}`);
}

/** Makes a compiled form the one that is used from now on, and removes old ones. */
export function keepPack(source: string, pack: CompiledPack, options: PackCacheOptions): void {
  const { folder, clock } = options;
  writePointer(source, { pack: { ...pack, folder: join('packs', basename(pack.folder)) } }, options);
  const start = `${cacheName(source)}-`;
  const packs = join(folder, 'packs');
  for (const name of files.readdirSync(packs).filter((each) => each.startsWith(start))) {
    const time = Number(name.slice(start.length).split('-')[0]);
    if (name !== basename(pack.folder) && clock() - time > KEPT_MILLISECONDS) {
      files.rmSync(join(packs, name), { recursive: true, force: true });
    }
  }
}

/** Remembers that a pack can't be compiled; a compiled form of how it was before stays. */
export function keepFailure(source: string, failure: PackFailure, options: PackCacheOptions): void {
  const pack = pointerOf(source, options)?.pack;
  writePointer(source, { ...(pack && { pack }), failure }, options);
}

function writePointer(source: string, known: Pick<Pointer, 'pack' | 'failure'>, options: PackCacheOptions): void {
  const { folder, version, clock, pid } = options;
  const text = JSON.stringify({ version, source, ...known } satisfies Pointer);
  writeDurably(DISK, { path: pointerFile(folder, source), text, suffix: `${pid}-${clock()}` });
  dropJointPacks(folder);
}

/** Forgets the compiled form of a pack. */
export function dropPack(source: string, { folder }: PackCacheOptions): void {
  dropJointPacks(folder);
  try {
    files.unlinkSync(pointerFile(folder, source));
  } catch (cause) {
    if (!isAbsence(cause)) {
      throw cause;
    }
  }
}

function pointerFile(folder: string, source: string): string {
  return join(folder, 'packs', `${cacheName(source)}.json`);
}

/** A name for the folder of a pack: readable, and another for each path (FNV-1a). */
function cacheName(source: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(source)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return `${slugOf(basename(source)).slice(0, 40)}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
