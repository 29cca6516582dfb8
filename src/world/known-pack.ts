import * as files from 'node:fs';
import { type CompiledPack, packStamps, topicsConcerned } from '../content/compiled-pack.js';
import { hasChanged, MANIFEST, manifestStamp, PATCHES, type Stamps, stampOf } from '../content/pack-stamps.js';
import type { PackState } from '../pack-access.js';
import type { RegisteredPack } from '../store/pack-registry.js';
import type { Clean } from '../study/clean.js';
import { isUserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { shellPath } from '../text/shell-word.js';
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
function faultOf(pack: KnownPack): string | undefined {
  const { source, compiled, isGone, fault } = pack;
  if (fault !== undefined || (compiled !== undefined && !isGone && !isStale(pack, 'all'))) {
    return fault;
  }
  const reason = isGone
    ? "its folder isn't there"
    : `it can't be compiled as it is (see \`awsstudy pack check ${shellPath(source)}\`)`;
  return compiled === undefined ? reason : `${reason}; what was compiled of it is used`;
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

/**
 * Tells whether a pack has no compiled form, or one of another pack.yaml than it has now. A compiled form that can't be
 * read is made anew, too.
 */
export function isOutdated({ source, compiled, isGone }: KnownPack): boolean {
  return compiled === undefined || (!isGone && stampsIn(compiled)[MANIFEST] !== manifestStamp(source));
}

function stampsIn(compiled: CompiledPack): Stamps {
  try {
    return packStamps(compiled);
  } catch (thrown) {
    if (isUserError(thrown)) {
      return {};
    }
    throw thrown;
  }
}

/** More topics than these are looked at faster by looking at the whole pack. */
const FEW_TOPICS = 8;

/** Tells whether a pack's pack.yaml, or what some topics take from it, has changed since it was compiled. */
export function isStale({ source, compiled, isGone }: KnownPack, topics: readonly Clean[] | 'all'): boolean {
  if (compiled === undefined || isGone) {
    return false;
  }
  const stamps = stampsIn(compiled);
  if (stamps[MANIFEST] !== manifestStamp(source)) {
    return true;
  }
  if (topics === 'all' || topics.length > FEW_TOPICS) {
    return hasChanged(source, stamps);
  }
  const start = `${compiled.name}/`;
  return topicsConcerned(compiled, topics)
    .map((topic) => (topic.startsWith(start) ? topic.slice(start.length) : `${PATCHES}/${topic}`))
    .some((folder) => Object.hasOwn(stamps, folder) && stampOf(source, folder) !== stamps[folder]);
}
