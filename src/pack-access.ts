import type { Clean } from './study/clean.js';
import type { Problem } from './study/problem.js';

/** A pack of topics that a person has added. */
export interface PackState {
  /** First part of its topics' ids. */
  readonly name: Clean;
  readonly title: Clean;
  readonly folder: Clean;
  readonly topics: number;
  readonly commands: number;
  readonly questions: number;
  /** How many faults its files have; what has one is left out. */
  readonly faults: number;
  /** Topics of the program that it adds to. */
  readonly addsTo: readonly Clean[];
  /** Whether it stands in AWSSTUDY_PACKS instead of having been added. */
  readonly isFromEnvironment: boolean;
  /** Why it can't be used, as the end of a sentence. */
  readonly fault?: Clean;
}

/** What a look at a pack's files has found. */
export interface PackCheck {
  /** Absent where pack.yaml is faulty. */
  readonly name?: Clean;
  /** The folder that was read. */
  readonly folder: Clean;
  readonly topics: number;
  readonly commands: number;
  readonly questions: number;
  /** Topics of the program that it adds to. */
  readonly addsTo: readonly Clean[];
  /** Sorted by file and place; topics with one are left out. */
  readonly problems: readonly Problem[];
}

/** The packs of a learner. */
export interface PackAccess {
  list(): readonly PackState[];
  /** Checks a folder without adding it; where there is none of that name, the pack that is called so. */
  check(named: string): Promise<PackCheck>;
  /**
   * Checks a folder, compiles it and adds it, unless nothing of it is without fault. Throws a UserError where no pack is
   * there or its name is taken.
   */
  add(folder: string): Promise<PackCheck>;
  /**
   * Forgets the pack of a name, or else the one in a folder of that name, and gives what it was called. Its folder and
   * the progress stay.
   */
  remove(named: string): Clean;
  /** Compiles anew what was changed of the packs that some topics belong to, and gives what is to be said about it. */
  refresh(topics: readonly Clean[] | 'all'): Promise<readonly Clean[]>;
  /** Compiles all packs anew, changed or not, and gives what is to be said about it. */
  rebuild(): Promise<readonly Clean[]>;
  /**
   * Replaces the pack of a name that the program itself keeps, with what is written into the folder given, and adds it.
   * Where no topic of that can be used everything stays as it was.
   */
  replaceOwn(name: string, write: (folder: string) => void): Promise<PackCheck>;
  /** Gives the folder in which the program itself keeps a pack, for imported ones. */
  ownFolder(name: string): string;
}
