import { join, resolve } from 'node:path';
import type { CompiledPack } from '../content/compiled-pack.js';
import type { PackFindings } from '../content/pack-worker.js';
import type { PackAccess, PackCheck, PackState } from '../pack-access.js';
import { packsFile, type RegisteredPack } from '../store/pack-registry.js';
import type { Places } from '../store/places.js';
import type { Clean } from '../study/clean.js';
import { isUserError, UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { changeAddedPacks, readAddedPacks } from './added-packs.js';
import {
  addedPack,
  foldersIn,
  isStale,
  type KnownPack,
  packOfEnvironment,
  stateOf,
  withoutTwins,
} from './known-pack.js';
import { dropPack, keepPack, newPackFolder, type PackCacheOptions } from './pack-cache.js';
import { workOnPack } from './pack-compiler.js';
import { checkOf, goneNotice, noticeOf, noticesOf, sentenceOf, unsaved } from './pack-notices.js';

/** What the packs need of the world. */
export interface PackOptions {
  readonly places: Places;
  /** The folder of the built program. */
  readonly program: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  readonly pid: number;
}

/** The packs, and their compiled forms. */
export interface Packs extends PackAccess {
  /** The packs that can be used. */
  readonly compiled: () => readonly CompiledPack[];
  /** Compiles the packs that have no compiled form here, and gives what is to be said about it. */
  readonly prepare: () => Promise<readonly Clean[]>;
}

/** Opens the packs of a learner. Nothing is read before something is asked for. */
export function openPacks(options: PackOptions): Packs {
  const store = new PackStore(options);
  return {
    compiled: () => store.compiled(),
    prepare: () => store.prepare(),
    list: () => store.list(),
    check: async (folder) => checkOf(await store.work(resolve(folder))),
    add: (folder) => store.add(resolve(folder)),
    remove: (name) => store.remove(name),
    refresh: (topics) => store.refresh(topics),
    rebuild: () => store.rebuild(),
    ownFolder: (name) => join(options.places.data, 'packs', name),
  };
}

/** What is known of all packs. */
interface PacksState {
  readonly packs: readonly KnownPack[];
  /** Why the list of those that were added can't be read. */
  readonly fault?: UserError;
}

/** The packs as they are known, and the work on them. */
class PackStore {
  readonly #options: PackOptions;
  readonly #cache: PackCacheOptions;
  readonly #registry: string;
  #state: PacksState | undefined;

  constructor(options: PackOptions) {
    const { places, ...rest } = options;
    this.#options = options;
    this.#cache = { folder: places.cache, ...rest };
    this.#registry = packsFile(places);
  }

  compiled(): readonly CompiledPack[] {
    return this.#look().packs.flatMap(({ compiled, fault }) => (fault === undefined ? (compiled ?? []) : []));
  }

  async prepare(): Promise<readonly Clean[]> {
    const { packs, fault } = this.#look();
    const damaged = fault === undefined ? [] : [sentenceOf(fault)];
    const missing = packs.filter(({ compiled }) => compiled === undefined);
    const gone = missing.filter(({ isGone }) => isGone).map(goneNotice);
    return [...damaged, ...gone, ...(await this.#compileAll(missing.filter(({ isGone }) => !isGone)))];
  }

  list(): readonly PackState[] {
    const { packs, fault } = this.#look();
    if (fault !== undefined) {
      throw fault;
    }
    return packs.map(stateOf);
  }

  work(source: string, to?: string): Promise<PackFindings> {
    const shipped = join(this.#options.program, 'content');
    return workOnPack(join(this.#options.program, 'pack-compiler.cjs'), {
      source,
      shipped,
      ...(to !== undefined && { to }),
    });
  }

  async add(source: string): Promise<PackCheck> {
    const findings = await this.#compile(source, (name) => this.#refuseTwin(name, source));
    const { pack } = findings;
    if (pack !== undefined && Object.keys(pack.patches).length + pack.topics > 0) {
      const { name } = pack;
      this.#change((added) => [...added.filter(({ folder }) => folder !== source), { name, folder: source }]);
    }
    return checkOf(findings);
  }

  #refuseTwin(name: string, source: string): void {
    const same = this.#look().packs.find((known) => known.name === name && known.source !== source);
    if (same !== undefined) {
      throw new UserError(`There is a pack \`${name}\` already, in ${cleanLine(same.source)}.`, {
        exit: 'usage',
        hint: `Remove it first: \`awsstudy pack remove ${name}\`.`,
      });
    }
  }

  remove(name: string): void {
    const pack = this.#look().packs.find((known) => known.name === name || known.source === resolve(name));
    if (pack === undefined) {
      throw new UserError(`There is no pack \`${cleanLine(name)}\`.`, {
        exit: 'notFound',
        hint: 'See your packs: `awsstudy pack list`.',
      });
    }
    if (pack.isFromEnvironment) {
      throw new UserError(`The pack \`${cleanLine(name)}\` stands in AWSSTUDY_PACKS.`, {
        exit: 'usage',
        hint: 'Take its folder out of that variable.',
      });
    }
    this.#change((added) => added.filter(({ folder }) => folder !== pack.source));
    dropPack(pack.source, this.#cache);
  }

  refresh(topics: readonly Clean[] | 'all'): Promise<readonly Clean[]> {
    return this.#compileAll(this.#look().packs.filter((pack) => isStale(pack, topics)));
  }

  rebuild(): Promise<readonly Clean[]> {
    return this.#compileAll(this.#look().packs.filter(({ isGone }) => !isGone));
  }

  #look(): PacksState {
    this.#state ??= this.#read();
    return this.#state;
  }

  #read(): PacksState {
    const { packs: added, fault } = readAddedPacks(this.#registry);
    const packs = withoutTwins([
      ...foldersIn(this.#options.environment['AWSSTUDY_PACKS']).map((folder) => packOfEnvironment(folder, this.#cache)),
      ...added.map((pack) => addedPack(pack, this.#cache)),
    ]);
    return { packs, ...(fault && { fault }) };
  }

  #change(change: (packs: readonly RegisteredPack[]) => readonly RegisteredPack[]): void {
    const { pid, clock } = this.#options;
    changeAddedPacks(this.#registry, `${pid}-${clock()}`, change);
    this.#state = undefined;
  }

  async #compile(source: string, refuse: (name: string) => void = () => undefined): Promise<PackFindings> {
    try {
      const folder = newPackFolder(source, this.#cache);
      const findings = await this.work(source, folder);
      if (findings.pack !== undefined) {
        refuse(findings.pack.name);
        keepPack(source, { ...findings.pack, folder }, this.#cache);
      }
      return findings;
    } catch (cause) {
      throw isUserError(cause) ? cause : unsaved(cause);
    } finally {
      this.#state = undefined;
    }
  }

  /** Compiles packs that nobody asked about: what is wrong with them is said, and stops nothing. */
  async #compileAll(packs: readonly KnownPack[]): Promise<readonly Clean[]> {
    const notices: Clean[] = [];
    for (const { source } of packs) {
      notices.push(
        ...(await this.#compile(source).then(
          (findings) => noticesOf(source, findings),
          (thrown) => [noticeOf(source, thrown)],
        )),
      );
    }
    return notices;
  }
}
