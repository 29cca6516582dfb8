import * as files from 'node:fs';
import { resolve } from 'node:path';
import { type CompiledPack, packStamps } from '../content/compiled-pack.js';
import { hasChanged, PATCHES, stampOf } from '../content/pack-stamps.js';
import type { PackState } from '../pack-access.js';
import type { RegisteredPack } from '../store/pack-registry.js';
import type { Clean } from '../study/clean.js';
import type { Platform } from '../study/platform.js';
import { cleanLine } from '../text/clean.js';
import { HERE } from './here.js';
import { compiledPackOf, type PackCacheOptions } from './pack-cache.js';

/** A pack that is wanted, and what is known of it. */
export interface KnownPack {
  /** Where its files are. */
  readonly source: string;
  /** What it is called, where that is known. */
  readonly name: string | undefined;
  readonly isFromEnvironment: boolean;
  readonly compiled: CompiledPack | undefined;
  /** Whether its files are there no more; what was compiled of them can still be used. */
  readonly isGone: boolean;
  /** Why it can't be used, as the end of a sentence. */
  readonly fault?: string;
}

/** Gives the folders that AWSSTUDY_PACKS lists, as PATH does. */
export function foldersIn(list = '', { listSeparator }: Pick<Platform, 'listSeparator'> = HERE): readonly string[] {
  return list
    .split(listSeparator)
    .filter((folder) => folder !== '')
    .map((folder) => resolve(folder));
}

/** Gives what is known of a pack that was added. */
export function addedPack({ folder, name }: RegisteredPack, cache: PackCacheOptions): KnownPack {
  const known = knownPack(folder, cache);
  return { ...known, name: known.name ?? name };
}

/** Gives what is known of the pack in a folder of AWSSTUDY_PACKS. */
export function packOfEnvironment(folder: string, cache: PackCacheOptions): KnownPack {
  return { ...knownPack(folder, cache), isFromEnvironment: true };
}

function knownPack(source: string, cache: PackCacheOptions): KnownPack {
  const compiled = compiledPackOf(source, cache);
  return { source, name: compiled?.name, isFromEnvironment: false, compiled, isGone: !files.existsSync(source) };
}

/** Marks packs that can't be used because of others: the first of two of one name counts, and of one folder too. */
export function withoutTwins(packs: readonly KnownPack[]): readonly KnownPack[] {
  const different = packs.filter((pack, at) => packs.findIndex(({ source }) => source === pack.source) === at);
  return different.map((pack, at) => {
    const twin = different.slice(0, at).find(({ name }) => name !== undefined && name === pack.name);
    return twin === undefined ? pack : { ...pack, fault: `the pack in ${twin.source} has the same name` };
  });
}

/** Says why a pack can't be used, or not as it should be, as the end of a sentence. */
function faultOf({ compiled, isGone, fault }: KnownPack): string | undefined {
  if (fault !== undefined || !isGone) {
    return fault;
  }
  return compiled === undefined ? "its folder isn't there" : "its folder isn't there; what was compiled of it is used";
}

/** Gives what is known of a pack, for people. */
export function stateOf(pack: KnownPack): PackState {
  const { source, name = '', isFromEnvironment, compiled } = pack;
  const { title = '', topics = 0, commands = 0, questions = 0, faults = 0 } = compiled ?? {};
  const fault = faultOf(pack);
  const patches = Object.keys(compiled?.patches ?? {});
  return {
    name: cleanLine(name),
    title: cleanLine(title),
    folder: cleanLine(source),
    topics,
    commands,
    questions,
    faults,
    addsTo: patches.map(cleanLine),
    isFromEnvironment,
    ...(fault !== undefined && { fault: cleanLine(fault) }),
  };
}

/** More topics than these are looked at faster by looking at the whole pack. */
const FEW_TOPICS = 8;

/** Tells whether what some topics take from a pack has changed since it was compiled. */
export function isStale({ source, compiled, isGone }: KnownPack, topics: readonly Clean[] | 'all'): boolean {
  if (compiled === undefined || isGone) {
    return false;
  }
  if (topics === 'all' || topics.length > FEW_TOPICS) {
    return hasChanged(source, packStamps(compiled));
  }
  const start = `${compiled.name}/`;
  // Most topics have nothing of a pack, and the stamps of a large one take long to read. A faulty folder may be mended.
  const concerned = topics.filter(
    (topic) => compiled.faults > 0 || topic.startsWith(start) || Object.hasOwn(compiled.patches, topic),
  );
  const stamps = concerned.length === 0 ? {} : packStamps(compiled);
  return concerned
    .map((topic) => (topic.startsWith(start) ? topic.slice(start.length) : `${PATCHES}/${topic}`))
    .some((folder) => Object.hasOwn(stamps, folder) && stampOf(source, folder) !== stamps[folder]);
}
