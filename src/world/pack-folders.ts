import { resolve } from 'node:path';
import type { Platform } from '../study/platform.js';
import { HERE } from './here.js';

/** Gives the folders that AWSSTUDY_PACKS lists, as PATH does. */
export function foldersIn(list = '', { listSeparator }: Pick<Platform, 'listSeparator'> = HERE): readonly string[] {
  return list
    .split(listSeparator)
    .filter((folder) => folder !== '')
    .map((folder) => resolve(folder));
}
