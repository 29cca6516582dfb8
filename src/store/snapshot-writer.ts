import { basename, dirname, join } from 'node:path';
import { openConf } from './conf-file.js';
import { attempt, diskFault } from './faults.js';
import { listFolder } from './leftovers.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import { readSnapshot } from './snapshot.js';
import { type CoveredProgress, encodeSnapshot } from './snapshot-format.js';
import type { StoreWorld } from './world.js';

const KEY = 'snapshot';

/**
 * Writes the snapshot through conf and reads it back: on a disk that fills up, conf cuts the file and says nothing. Such
 * a file is removed at once. Nothing is lost with it, the journals being the truth. A newer program's is left alone.
 */
export function writeSnapshot(world: StoreWorld, places: Places, covered: CoveredProgress): void {
  const found = readSnapshot(world, places);
  if (found.kind === 'newer') {
    return;
  }
  if (found.kind === 'damaged') {
    setAside(world, places.snapshotFile);
  }
  let written = '';
  const serialize = (values: object) => {
    written = JSON.stringify(values);
    return written;
  };
  // The one key is replaced whole: what the file holds is of no use to conf, which would parse it three times.
  const conf = openConf(places.snapshotFile, { serialize, deserialize: () => ({}) });
  conf.set(KEY, encodeSnapshot(covered, world.crc32));
  if (readRegularFile(world.files, places.snapshotFile).bytes.toString('utf8') !== written) {
    attempt(() => world.files.unlinkSync(places.snapshotFile));
    throw diskFault('ENOSPC', 'conf cut the snapshot and said nothing');
  }
}

/** Keeps a damaged file under another name, so that it can be looked into; only the newest is kept. */
export function setAside(world: StoreWorld, path: string): void {
  const kept = `${path}.corrupt-${world.clock()}`;
  world.files.renameSync(path, kept);
  for (const copy of damagedCopies(world, path).filter((name) => name !== kept)) {
    attempt(() => world.files.unlinkSync(copy));
  }
}

/** Lists the damaged files that were kept. */
export function damagedCopies(world: StoreWorld, path: string): readonly string[] {
  const folder = dirname(path);
  return listFolder(world, folder)
    .names.filter((name) => name.startsWith(`${basename(path)}.corrupt-`))
    .map((name) => join(folder, name));
}
