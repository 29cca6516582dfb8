import { join } from 'node:path';
import type { CompiledPack } from '../content/compiled-pack.js';
import type { PackFindings } from '../content/pack-worker.js';
import type { PackAccess, PackCheck, PackState } from '../pack-access.js';
import { importedFolder, type RegisteredPack } from '../store/pack-registry.js';
import type { Places } from '../store/places.js';
import type { Clean } from '../study/clean.js';
import type { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { changeAddedPacks, readAddedPacks } from './added-packs.js';
import { compilePack, compileUnasked, type PackWorkshop, workOn } from './compile-packs.js';
import { joinPacks } from './joining-packs.js';
import { type JointSources, jointKey, jointSources } from './joint-packs.js';
import {
  addedPack,
  isOutdated,
  isStale,
  type KnownPack,
  packOfEnvironment,
  stateOf,
  withoutTwins,
} from './known-pack.js';
import { folderMeant, folderTyped, packMeant } from './named-pack.js';
import { dropPack, noticesOfFailure } from './pack-cache.js';
import { checkOf, goneNotice, readingNotice } from './pack-notices.js';
import { namedByVariable, nameTaken, noPack } from './pack-refusals.js';
import { replaceFolder } from './replace-folder.js';
import { sentenceOf } from './report.js';
import { STORE_WORLD } from './store-world.js';

/** What the packs need of the world. */
export interface PackOptions {
  readonly places: Places;
  /** The folder of the built program. */
  readonly program: string;
  /** Changes when compiled packs have to be made anew. */
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  readonly pid: number;
  /** Says at once what is being done, where that takes long. */
  readonly tell: (line: Clean) => void;
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
  const ownFolder = (name: string): string => join(importedFolder(options.places), name);
  return {
    compiled: () => store.compiled(),
    prepare: () => store.prepare(),
    list: () => store.list(),
    check: (typed) => store.check(typed),
    add: (folder) => store.add(folderTyped(folder)),
    remove: (name) => store.remove(name),
    refresh: (topics) => store.refresh(topics),
    rebuild: () => store.rebuild(),
    replaceOwn: (name, write) => store.replace(ownFolder(name), write),
    ownFolder,
  };
}

/** A start that takes longer than this says what it is doing. */
const PATIENCE_MILLISECONDS = 300;

/** What is known of all packs. */
interface PacksState {
  readonly packs: readonly KnownPack[];
  /** What the joint form of all this is known by. */
  readonly key: string;
  /** Why the list of those that were added can't be read. */
  readonly fault?: UserError;
}

/** The packs as they are known, and the work on them. */
class PackStore {
  readonly #workshop: PackWorkshop;
  readonly #sources: JointSources;
  readonly #tell: PackOptions['tell'];
  #state: PacksState | undefined;

  constructor(options: PackOptions) {
    const { places, program, version, clock, pid, tell } = options;
    this.#workshop = { program, cache: { folder: places.cache, version, clock, pid } };
    this.#sources = jointSources(options);
    this.#tell = tell;
  }

  compiled(): readonly CompiledPack[] {
    return this.#look().packs.flatMap(({ compiled, fault }) => (fault === undefined ? (compiled ?? []) : []));
  }

  async prepare(): Promise<readonly Clean[]> {
    const { packs, fault } = this.#look();
    const damaged = fault === undefined ? [] : [sentenceOf(fault)];
    const missing = packs.filter(({ compiled }) => compiled === undefined);
    const gone = missing.filter(({ isGone }) => isGone).map(goneNotice);
    const notices = await this.#compileNeeded(missing.filter(({ isGone }) => !isGone));
    this.#join();
    return [...damaged, ...gone, ...notices];
  }

  list(): readonly PackState[] {
    const { packs, fault } = this.#look();
    if (fault !== undefined) {
      throw fault;
    }
    return packs.map(stateOf);
  }

  async check(typed: string): Promise<PackCheck> {
    const source = folderMeant(() => this.#look().packs, typed);
    return checkOf(source, await workOn(source, this.#workshop));
  }

  replace(folder: string, write: (folder: string) => void): Promise<PackCheck> {
    return replaceFolder(folder, {
      pid: this.#workshop.cache.pid,
      isRunning: STORE_WORLD.isRunning,
      write,
      check: (beside) => this.check(beside),
      add: () => this.add(folder),
    });
  }

  async add(source: string): Promise<PackCheck> {
    const findings = await this.#compile(source, (name) => this.#refuseTwin(name, source));
    const { pack } = findings;
    if (pack !== undefined && Object.keys(pack.patches).length + pack.topics > 0) {
      const { name } = pack;
      this.#change((added) => [...added.filter(({ folder }) => folder !== source), { name, folder: source }]);
    }
    return checkOf(source, findings);
  }

  #refuseTwin(name: string, source: string): void {
    const same = this.#look().packs.find((known) => known.name === name && known.source !== source);
    if (same !== undefined) {
      throw nameTaken(name, same.source);
    }
  }

  remove(name: string): Clean {
    const { packs, fault } = this.#look();
    const pack = packMeant(packs, name);
    if (pack === undefined) {
      throw fault ?? noPack(name);
    }
    if (pack.isFromEnvironment) {
      throw namedByVariable(name);
    }
    this.#change((added) => added.filter(({ folder }) => folder !== pack.source));
    dropPack(pack.source, this.#workshop.cache);
    return cleanLine(pack.name ?? name);
  }

  refresh(topics: readonly Clean[] | 'all'): Promise<readonly Clean[]> {
    return this.#compileNeeded(this.#look().packs.filter((pack) => isStale(pack, topics)));
  }

  rebuild(): Promise<readonly Clean[]> {
    return this.#compileAll(this.#look().packs.filter(({ isGone }) => !isGone));
  }

  #look(): PacksState {
    this.#state ??= this.#read();
    return this.#state;
  }

  #read(): PacksState {
    const { cache } = this.#workshop;
    const { folders, registry } = this.#sources;
    // First of all: what changes while the packs are looked at gives another key.
    const key = jointKey(this.#sources);
    const { packs: added, fault } = readAddedPacks(registry);
    const packs = withoutTwins([
      ...folders.map((folder) => packOfEnvironment(folder, cache)),
      ...added.map((pack) => addedPack(pack, cache)),
    ]);
    return { packs, key, ...(fault && { fault }) };
  }

  #change(change: (packs: readonly RegisteredPack[]) => readonly RegisteredPack[]): void {
    changeAddedPacks(this.#sources.registry, change);
    this.#state = undefined;
  }

  async #compile(source: string, refuse: (name: string) => void): Promise<PackFindings> {
    try {
      return await compilePack(source, this.#workshop, refuse);
    } finally {
      this.#state = undefined;
    }
  }

  /** Compiles packs that nobody asked about, but for those that were tried in vain. */
  async #compileNeeded(packs: readonly KnownPack[]): Promise<readonly Clean[]> {
    const known = packs.map((pack) => ({ pack, notices: noticesOfFailure(pack.source, this.#workshop.cache) }));
    const left = known.flatMap(({ pack, notices }) => (notices === undefined ? pack : []));
    const timer = setTimeout(() => this.#tell(readingNotice(left)), PATIENCE_MILLISECONDS);
    const found = await this.#compileAll(left).finally(() => clearTimeout(timer));
    return [...known.flatMap(({ notices = [] }) => notices), ...found];
  }

  async #compileAll(packs: readonly KnownPack[]): Promise<readonly Clean[]> {
    const notices: Clean[] = [];
    try {
      for (const { source } of packs) {
        notices.push(...(await compileUnasked(source, this.#workshop)));
      }
    } finally {
      this.#state = undefined;
    }
    return notices;
  }

  /** Joins the packs where all of them are compiled as they are. */
  #join(): void {
    const { packs, fault, key } = this.#look();
    if (fault !== undefined || packs.some(isOutdated)) {
      return;
    }
    const { pid, clock } = this.#workshop.cache;
    joinPacks(this.#sources, { key, packs: this.compiled(), suffix: `${pid}-${clock()}` });
  }
}
