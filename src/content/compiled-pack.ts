import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clean } from '../study/clean.js';
import type { CompiledPatch, PatchCounts } from './compile-pack.js';
import { damaged, REFRESH_PACKS } from './damaged.js';
import { PATCHES, type Stamps } from './pack-stamps.js';

/** The form of compiled topics. It is raised when they are written in another one: packs are compiled anew then. */
export const COMPILED_FORM = 2;

/** A pack that was compiled: where that lies, and what it holds. */
export interface CompiledPack {
  readonly name: string;
  readonly title: string;
  /** The folder with its compiled files. */
  readonly folder: string;
  /** Changes when any question comes, goes or gets another key. */
  readonly digest: string;
  readonly topics: number;
  readonly commands: number;
  readonly questions: number;
  /** How many faults its files have; the topics with one are left out. */
  readonly faults: number;
  /** What it adds to topics of the program, by their ids. */
  readonly patches: Readonly<Record<string, PatchCounts>>;
}

/** Gives those of some topics that have something of a pack. Of a faulty one it may be any: its faults may be mended. */
export function topicsConcerned({ name, faults, patches }: CompiledPack, topics: readonly Clean[]): readonly Clean[] {
  return topics.filter((topic) => faults > 0 || topic.startsWith(`${name}/`) || Object.hasOwn(patches, topic));
}

/** Reads what a pack adds to a topic. */
export function packPatch({ folder }: CompiledPack, topic: string): CompiledPatch {
  return read(folder, `${PATCHES}/${topic}.json`) as CompiledPatch;
}

/** The file that holds the stamps, among the compiled ones. */
export const STAMPS_FILE = 'stamps.json';

/** Reads the stamps that a pack's files had when they were compiled. */
export function packStamps({ folder }: CompiledPack): Stamps {
  return read(folder, STAMPS_FILE) as Stamps;
}

/** Gives the file that the search of a pack reads. */
export function packSearchFile({ folder }: CompiledPack): string {
  return join(folder, 'search.bin');
}

function read(folder: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'latin1'));
  } catch (cause) {
    throw damaged(path, cause, REFRESH_PACKS);
  }
}
