import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stampsOf } from '../content/pack-stamps.js';
import type { PackFindings } from '../content/pack-worker.js';
import { attempt } from '../store/faults.js';
import type { Clean } from '../study/clean.js';
import { isUserError } from '../study/errors.js';
import { keepFailure, keepPack, newPackFolder, type PackCacheOptions } from './pack-cache.js';
import { workOnPack } from './pack-compiler.js';
import { noticeOf, noticesOf, unsaved } from './pack-notices.js';
import { noFolder } from './pack-refusals.js';

/** Where packs are compiled to, and by what. */
export interface PackWorkshop {
  /** The folder of the built program. */
  readonly program: string;
  readonly cache: PackCacheOptions;
}

/** Checks a pack, and writes its compiled form where one is wanted. */
export async function workOn(source: string, { program }: PackWorkshop, to?: string): Promise<PackFindings> {
  if (!existsSync(source)) {
    throw noFolder(source);
  }
  const task = { source, shipped: join(program, 'content'), ...(to !== undefined && { to }) };
  return workOnPack(join(program, 'pack-compiler.cjs'), task);
}

/** Compiles a pack and keeps what it comes to, unless its name is refused. */
export async function compilePack(
  source: string,
  workshop: PackWorkshop,
  refuse: (name: string) => void = () => undefined,
): Promise<PackFindings> {
  try {
    const folder = newPackFolder(source, workshop.cache);
    const findings = await workOn(source, workshop, folder);
    if (findings.pack !== undefined) {
      refuse(findings.pack.name);
      keepPack(source, { ...findings.pack, folder }, workshop.cache);
    }
    return findings;
  } catch (cause) {
    throw isUserError(cause) ? cause : unsaved(cause);
  }
}

/**
 * Compiles a pack that nobody asked about: what is wrong with it is said, and stops nothing. One that can't be compiled at
 * all is remembered, so that not every start tries in vain.
 */
export async function compileUnasked(source: string, workshop: PackWorkshop): Promise<readonly Clean[]> {
  // Before anything is read: what changes meanwhile is noticed the next time.
  const stamps = stampsOf(source);
  const { notices, isVain } = await compilePack(source, workshop).then(
    (findings) => ({ notices: noticesOf(source, findings), isVain: findings.pack === undefined }),
    (thrown) => ({ notices: [noticeOf(source, thrown)], isVain: isUserError(thrown) && thrown.exit === 'content' }),
  );
  if (isVain) {
    attempt(() => keepFailure(source, { stamps, notices }, workshop.cache));
  }
  return notices;
}
