import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/store/snapshot.js';
import { storeAt, temporaryFolder, worldWith } from '../store/store-builders.js';
import { acknowledged, bundlePrograms, closeResult, idsIn, type Learner, newLearner } from './programs.js';

const start = bundlePrograms();

function record({ places, elsewhere }: Learner, count: number, shell: string): Promise<readonly string[]> {
  return start('recorder', [places.data, elsewhere, count, 10], shell).lines;
}

test.each([4, 9, 20, 64])(
  'where files may not grow past %i blocks, every answer is saved or handed back',
  async (blocks) => {
    const learner = newLearner();
    const lines = await record(learner, 120, `ulimit -f ${blocks}; exec`);
    const there = idsIn(learner.places.journalFolder);
    const saved = acknowledged(lines);
    expect(saved.filter((id) => !there.has(id))).toEqual([]);
    const result = closeResult(lines);
    expect(result).toMatchObject({ reason: 'the file may not grow any more', events: 120 - saved.length });
    const elsewhere = idsIn(learner.elsewhere).size;
    expect(result.kind === 'unsaved' ? result.lines.length : elsewhere).toBe(120 - saved.length);
    const snapshot = readSnapshot(worldWith(), learner.places);
    expect(['fits', 'absent']).toContain(snapshot.kind);
    expect(readdirSync(learner.places.data).filter((name) => name.includes('.corrupt-'))).toEqual([]);
    expect((await storeAt(learner.places).progress()).answers).toBe(there.size);
    expect(result.kind === 'elsewhere' ? readFileSync(result.file, 'utf8') : '').toMatch(/^(\n[ -~]+\n)*$/);
  },
);

test('there, a program that writes one file through conf destroys it: the test above is able to fail', async () => {
  const folder = temporaryFolder();
  const saved = acknowledged(await start('naive-recorder', ['conf', folder, 120], 'ulimit -f 40; exec').lines);
  expect(saved.length).toBeGreaterThan(20);
  expect(() => JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))).toThrow(SyntaxError);
});

test('a snapshot that conf cuts without a word is removed, and all answers are there', async () => {
  const learner = newLearner();
  await record(learner, 60, 'exec');
  const blocks = Math.floor(readFileSync(learner.places.snapshotFile).length / 512) - 1;
  const lines = await record(learner, 5, `ulimit -f ${blocks}; exec`);
  expect(closeResult(lines)).toEqual({ kind: 'saved' });
  expect(readSnapshot(worldWith(), learner.places).kind).toBe('absent');
  expect(await storeAt(learner.places).summary()).toMatchObject({ answers: 65 });
});

test.each([
  ['that conf cuts without a word', 480, 'the disk is full'],
  ['for which there is no room at all', 1_000, 'the file may not grow any more'],
])('settings %s stay as they were', async (_, length, reason) => {
  const { places } = newLearner();
  const content = JSON.stringify({ padding: 'x'.repeat(length) });
  writeFileSync(places.configFile, content);
  const [printed] = await start('setter', [places.data], 'ulimit -f 1; exec').lines;
  expect(printed).toBe(`The settings can't be saved: ${reason}.`);
  expect(JSON.parse(readFileSync(places.configFile, 'utf8'))).toEqual(JSON.parse(content));
});

/** The words that give a program a small disk of its own at a folder, which nobody else sees. */
const diskAt = (folder: string, size: string) => `mount -t tmpfs -o size=${size} tmpfs "${folder}" &&`;
const hasOwnDisks = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
if (!hasOwnDisks) {
  process.stderr.write('Skipped: a disk that fills up, for no disk can be mounted here.\n');
}

describe.runIf(hasOwnDisks)('a disk of its own', () => {
  /** Runs a recorder on a small disk that another file fills, and gives what it printed and what stands there then. */
  async function recordOnDisk(freeAt: number): Promise<{ readonly lines: readonly string[]; readonly copy: string }> {
    const { places, elsewhere } = newLearner();
    const ballast = join(places.data, 'ballast');
    const copy = join(temporaryFolder(), 'copy');
    mkdirSync(copy);
    const fill = `head -c 450k /dev/zero > "${ballast}"`;
    const script = `${diskAt(places.data, '600k')} ${fill} && "$@"; cp "${places.data}"/journal/* "${copy}"`;
    const args = [places.data, elsewhere, 900, 10, freeAt, ballast];
    const { lines } = start('recorder', args, `exec unshare -rm sh -c '${script}' sh`);
    return { lines: (await lines).filter((line) => line !== ''), copy };
  }

  test('that fills up and is freed again: each answer waits until it is saved, and none is lost', async () => {
    const { lines, copy } = await recordOnDisk(700);
    const waited = lines.filter((line) => line.startsWith('waiting '));
    expect(waited.length).toBeGreaterThan(50);
    expect(waited.at(-1)).toBe(`waiting ${waited.length}: the disk is full`);
    expect(closeResult(lines)).toEqual({ kind: 'saved' });
    expect(idsIn(copy).size).toBe(900);
  });

  test('that stays full: what was called saved is there, and the rest is handed over', async () => {
    const { lines, copy } = await recordOnDisk(0);
    const saved = acknowledged(lines);
    const there = idsIn(copy);
    expect(saved.length).toBeGreaterThan(100);
    expect(saved.filter((id) => !there.has(id))).toEqual([]);
    expect(closeResult(lines)).toMatchObject({ kind: 'elsewhere', events: 900 - saved.length });
  });
});
