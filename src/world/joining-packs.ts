import { unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { withPacks } from '../content/with-packs.js';
import { writeDurably } from '../store/durable.js';
import { attempt } from '../store/faults.js';
import { isUserError } from '../study/errors.js';
import { DISK } from './disk.js';
import { type JointPacks, type JointSources, jointFile } from './joint-packs.js';

/** The joint form, and what was so before anything was read for it. */
export interface JointWrite extends JointPacks {
  readonly key: string;
  /** Makes the name of the temporary file one that no other process uses. */
  readonly suffix: string;
}

/** Keeps the packs joined. A disk that refuses them costs the next start time, and that is all. */
export function keepJointPacks(cache: string, { key, packs, lines, suffix }: JointWrite): void {
  const text = [key, JSON.stringify({ packs, count: lines.length }), ...lines].join('\n');
  attempt(() => writeDurably(DISK, { path: jointFile(cache), text, suffix }));
}

/** Joins packs that are all compiled. Where a list of topics is damaged nothing is: that concerns only who asks for it. */
export function joinPacks(sources: JointSources, packs: Omit<JointWrite, 'lines'>): void {
  try {
    const lines = withPacks(dirname(sources.list), () => packs.packs).listLines();
    keepJointPacks(sources.cache, { ...packs, lines });
  } catch (thrown) {
    if (!isUserError(thrown)) {
      throw thrown;
    }
  }
}

/** Forgets the joint form: on some disks two changes within two seconds leave a folder the same time. */
export function dropJointPacks(cache: string): void {
  attempt(() => unlinkSync(jointFile(cache)));
}
