import { dirname, join } from 'node:path';
import { makeFolder, writeDurably } from './durable.js';
import { isAbsence, reasonOf } from './faults.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import type { FileSystem } from './world.js';

/** A pack that was added: the folder that it stands in. */
export interface RegisteredPack {
  readonly name: string;
  readonly folder: string;
}

/** The packs that were added, or why they can't be known, as the end of a sentence. */
export type PackRegistry =
  | { readonly kind: 'read'; readonly packs: readonly RegisteredPack[] }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Gives the file in which the packs stand that were added. */
export function packsFile({ config }: Pick<Places, 'config'>): string {
  return join(config, 'packs.json');
}

/** Gives the folder in which the program itself keeps packs: those that were imported. */
export function importedFolder({ data }: Pick<Places, 'data'>): string {
  return join(data, 'packs');
}

/** Reads which packs were added; where nothing was ever added, there is no file. */
export function readRegistry(files: FileSystem, path: string): PackRegistry {
  try {
    const { packs }: { packs?: unknown } = JSON.parse(readRegularFile(files, path).bytes.toString('utf8')) ?? {};
    return Array.isArray(packs) && packs.every(isRegistered)
      ? { kind: 'read', packs }
      : { kind: 'damaged', reason: 'it is no list of packs' };
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      return { kind: 'damaged', reason: 'it is not valid JSON' };
    }
    return isAbsence(cause) ? { kind: 'read', packs: [] } : { kind: 'damaged', reason: reasonOf(cause) };
  }
}

function isRegistered(value: unknown): value is RegisteredPack {
  const { name, folder }: { name?: unknown; folder?: unknown } = value ?? {};
  return typeof name === 'string' && typeof folder === 'string';
}

/** A list of packs to be written down. */
export interface WrittenRegistry {
  readonly packs: readonly RegisteredPack[];
  /** Makes the name of the temporary file one that no other process uses. */
  readonly suffix: string;
}

/** Writes down which packs were added. */
export function writeRegistry(files: FileSystem, path: string, { packs, suffix }: WrittenRegistry): void {
  makeFolder(files, dirname(path));
  writeDurably(files, { path, text: `${JSON.stringify({ format: 1, packs }, undefined, 2)}\n`, suffix });
}
