import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuseEmptyPath } from './empty-path.js';
import type { KnownPack } from './known-pack.js';

/** Gives the pack that a person means: the one of that name, else the one in that folder. */
export function packMeant(packs: readonly KnownPack[], typed: string): KnownPack | undefined {
  refuseEmptyPath(typed);
  return packs.find(({ name }) => name === typed) ?? packs.find(({ source }) => source === resolve(typed));
}

/** Gives the folder that a person means: the one of that name, else that of the pack of that name. */
export function folderMeant(packs: () => readonly KnownPack[], typed: string): string {
  const folder = folderTyped(typed);
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere ? folder : (packs().find(({ name }) => name === typed)?.source ?? folder);
}

/** Gives the whole path of a folder that a person has typed. */
export function folderTyped(typed: string): string {
  refuseEmptyPath(typed);
  return resolve(typed);
}
